import { selected as english } from "./en/selected";
import type { Language } from "./language";
import { selected as norwegian, type SelectedTexts } from "./nb/selected";

export type { SelectedTexts } from "./nb/selected";

/** Apart from the other texts: the pane fetches it with the first cell that is selected. */
export const selectedTexts = (language: Language): SelectedTexts =>
  language === "nb" ? norwegian : english;
