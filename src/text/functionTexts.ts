import type { Language } from "./language";
import { functions as english } from "./en/functions";
import { functions as norwegian } from "./nb/functions";

/** The sentences that custom functions put into cells. */
export type FunctionTexts = typeof norwegian;

/** Apart from the other texts: the functions load before the pane and without it. */
export function functionTexts(language: Language): FunctionTexts {
  return language === "nb" ? norwegian : english;
}
