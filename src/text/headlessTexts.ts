import type { Language } from "./language";
import { headless as english } from "./en/headless";
import { headless as norwegian } from "./nb/headless";

/** What the headless run says on the command line. */
export type HeadlessTexts = typeof norwegian;

/** Apart from the other texts: the add-in's pages never need them. */
export function headlessTexts(language: Language): HeadlessTexts {
  return language === "nb" ? norwegian : english;
}
