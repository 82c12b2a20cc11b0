import type { Decimal } from "../engine";
import type { SessionIssue } from "../session/workbook/sessionIssue";
import type { FirstTexts, Language, LateTexts } from "../text";
import { describeIssue } from "../text/describeIssue";
import { formatNumber } from "../text/number";

/** Everything needed to say something in the pane's language. */
export type Words = {
  readonly language: Language;
  readonly texts: FirstTexts;
  /** What few sheets need said; null until it has been fetched. */
  readonly late: LateTexts | null;
  /** A number in the language's form; see {@link formatNumber}. */
  readonly number: (value: string | Decimal, decimals?: number) => string;
  /** What is wrong and what to do about it; empty until the words for it have been fetched. */
  readonly issue: (issue: SessionIssue) => string;
  /** `34 kommuner`. */
  readonly members: (count: number) => string;
};

export function wordsFor(texts: FirstTexts, late: LateTexts | null): Words {
  const { language } = texts;
  const number = (value: string | Decimal, decimals?: number) =>
    formatNumber(value, language, decimals);
  return {
    language,
    texts,
    late,
    number,
    issue: (issue) => {
      // Where the network lets nothing through, the words for other issues do not come either.
      if (issue.code === "not-fetched") return texts.pane.header.notFetched;
      return late === null ? "" : describeIssue(issue, { ...late, language });
    },
    members: (count) => texts.pane.members(number(String(count)), count === 1),
  };
}
