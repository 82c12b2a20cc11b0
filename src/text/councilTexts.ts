import { council as english } from "./en/council";
import type { Language } from "./language";
import { council as norwegian, type CouncilTexts } from "./nb/council";

export type { CouncilTexts } from "./nb/council";

/** What is said about the council's papers, apart from the other texts: the pane fetches it when it is first needed. */
export function councilTexts(language: Language): CouncilTexts {
  return language === "nb" ? norwegian : english;
}
