import type { Account, AccountedColumn, LeftOut } from "../../sheet/reading";
import type { LateTexts } from "../../text";
import type { Words } from "../Words";

/** A cell that can be gone to, and what is said of it. */
export type AccountLine = { readonly cell: string; readonly text: string };

/** What became of the municipalities and the columns on the sheet, in words. */
export type AccountView = {
  /** In one line: `34 av 34 kommuner på arket er med`. */
  readonly summary: string;
  readonly facts: readonly string[];
  readonly leftOut: readonly AccountLine[];
  /** How many more are left out than are named; null where all are. */
  readonly more: string | null;
  readonly columns: readonly AccountLine[];
};

/** More are counted and not named. */
const MOST_NAMED = 20;

/** Rows that are no municipality's population in use are no omission. */
const isMissing = ({ why }: LeftOut): boolean => why !== "part" && why !== "not-in-force";

/** What the pane shows of the account. */
export function toAccountView(
  { municipalities, columns }: Account,
  texts: LateTexts["account"],
  words: Words
): AccountView {
  const { used, sums, otherDates, repeated, leftOut } = municipalities;
  const missing = leftOut.filter(isMissing);
  const others = leftOut.filter((each) => !isMissing(each));
  const named = [...missing, ...others].slice(0, MOST_NAMED);
  return {
    summary: texts.summary(used, used + missing.length),
    facts: [
      ...(sums > 0 ? [texts.sums(sums)] : []),
      ...(otherDates > 0 ? [texts.otherDates(otherDates)] : []),
      ...(repeated > 0 ? [texts.repeated(repeated)] : []),
    ],
    leftOut: named.map(({ cell, code, name, why }) => ({
      cell,
      text: [name || code, texts.leftOut[why]].filter((part) => part).join(" "),
    })),
    more: leftOut.length > named.length ? texts.more(leftOut.length - named.length) : null,
    columns: columns.map((column) => columnLine(column, texts, words)),
  };
}

function columnLine(
  { cell, heading, role, why }: AccountedColumn,
  account: LateTexts["account"],
  words: Words
): AccountLine {
  const { pane } = words.texts;
  const meaning = role === null ? pane.corrections.roles.ignore : pane.corrections.roles[role];
  return { cell, text: account.column(heading, meaning, account.columns[why]) };
}
