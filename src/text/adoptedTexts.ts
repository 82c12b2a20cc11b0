import type { AdoptedAnswer } from "../council";
import { councilTexts } from "./councilTexts";
import { audit as english } from "./en/audit";
import type { Language } from "./language";
import { audit as norwegian } from "./nb/audit";

/** How a table stands to what was adopted: the answer, then each difference. */
export function describeAdopted(
  { code, outcome, differences, isForgotten }: AdoptedAnswer,
  language: Language
): readonly string[] {
  const { adopted } = language === "nb" ? norwegian : english;
  if (outcome === "unknown-code") return [adopted.unknown(code)];
  if (outcome === "same") return [adopted.same(code), ...(isForgotten ? [adopted.forgotten] : [])];
  if (differences === null) return [adopted.different(code), adopted.notKept];
  const { describeDifference } = councilTexts(language);
  return [
    adopted.different(code),
    adopted.differences(differences.length),
    ...differences.map(describeDifference),
  ];
}
