import { agreementPage as english } from "./en/agreementPage";
import type { Language } from "./language";
import { agreementPage as norwegian, type AgreementPageTexts } from "./nb/agreementPage";

export type { AgreementPageTexts } from "./nb/agreementPage";

/** Apart from the other texts: the pane fetches it when it is asked for. */
export function agreementPageTexts(language: Language): AgreementPageTexts {
  return language === "nb" ? norwegian : english;
}
