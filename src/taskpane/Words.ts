import type { Decimal } from "../engine";
import type { SessionIssue } from "../session/workbook/sessionIssue";
import type { Language, Texts } from "../text";
import { describeIssue } from "../text/describeIssue";
import { formatNumber } from "../text/number";

/** Everything needed to say something in the pane's language. */
export type Words = {
  readonly language: Language;
  readonly texts: Texts;
  /** A number in the language's form; see {@link formatNumber}. */
  readonly number: (value: string | Decimal, decimals?: number) => string;
  /** What is wrong and what to do about it. */
  readonly issue: (issue: SessionIssue) => string;
  /** `34 kommuner`. */
  readonly members: (count: number) => string;
};

export function wordsFor(texts: Texts): Words {
  const { language } = texts;
  const number = (value: string | Decimal, decimals?: number) =>
    formatNumber(value, language, decimals);
  return {
    language,
    texts,
    number,
    issue: (issue) => describeIssue(issue, texts),
    members: (count) => texts.pane.members(number(String(count)), count === 1),
  };
}
