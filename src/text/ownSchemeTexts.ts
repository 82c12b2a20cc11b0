import { ownSchemes as english } from "./en/ownSchemes";
import type { Language } from "./language";
import { ownSchemes as norwegian, type OwnSchemeTexts } from "./nb/ownSchemes";

export type { OwnSchemeTexts } from "./nb/ownSchemes";

/** Apart from the other texts: the pane fetches it when it is asked for. */
export function ownSchemeTexts(language: Language): OwnSchemeTexts {
  return language === "nb" ? norwegian : english;
}
