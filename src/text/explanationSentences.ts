import type { RowExplanation } from "../engine";
import { explanation as english } from "./en/explanation";
import type { Language } from "./language";
import { explanation as norwegian } from "./nb/explanation";

/** Why a row has the amount it has, in the order of the calculation. */
export function explanationSentences(
  explanation: RowExplanation,
  language: Language
): readonly string[] {
  return (language === "nb" ? norwegian : english).sentences(explanation);
}
