import { nextYear as english } from "./en/nextYear";
import type { Language } from "./language";
import { nextYear as norwegian, type NextYearTexts } from "./nb/nextYear";

/** Apart from the other texts: the pane fetches it with the papers. */
export const nextYearTexts = (language: Language): NextYearTexts =>
  language === "nb" ? norwegian : english;
