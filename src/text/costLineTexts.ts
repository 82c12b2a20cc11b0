import { costLines as english } from "./en/costLines";
import type { Language } from "./language";
import { costLines as norwegian, type CostLineTexts } from "./nb/costLines";

export type { CostLineTexts } from "./nb/costLines";

/** Apart from the other texts: the pane fetches it when the rest stands. */
export function costLineTexts(language: Language): CostLineTexts {
  return language === "nb" ? norwegian : english;
}
