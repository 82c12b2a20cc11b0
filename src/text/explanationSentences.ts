import { explainRow, type Allocation } from "../engine";
import { explanation as english } from "./en/explanation";
import type { Language } from "./language";
import { explanation as norwegian } from "./nb/explanation";
import { toldAmount } from "./toldAmount";

/** Why a row has the amount it has, in the order of the calculation. */
export function explanationSentences(
  allocation: Allocation,
  index: number,
  language: Language
): readonly string[] {
  const { sentences } = language === "nb" ? norwegian : english;
  return sentences(explainRow(allocation, index), toldAmount(allocation, index, language));
}
