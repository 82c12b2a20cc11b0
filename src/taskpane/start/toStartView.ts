import type { SheetState } from "../../session/state";
import type { AccountedParties, ReadingIssue } from "../../sheet/reading";
import { inWords } from "../../text/listNames";
import type { Words } from "../Words";

export type StartView = {
  readonly title: string;
  readonly text: string;
  /** What the reading says about the sheet, beyond that there is no table. */
  readonly issues: readonly string[];
  readonly showsSample: boolean;
  readonly offersExample: boolean;
  /** What was read of other parties, a line each, where they are offered; null where not. */
  readonly parties: readonly string[] | null;
  readonly hint: string | null;
};

/** What the pane says before a table is found; each state has its next step. */
export function toStartView(
  sheet: Exclude<SheetState, { kind: "table" | "paper" }>,
  words: Words
): StartView {
  const texts = words.texts.pane.start;
  switch (sheet.kind) {
    case "empty":
      return {
        title: texts.emptyTitle,
        text: texts.emptyText,
        issues: [],
        showsSample: true,
        offersExample: true,
        parties: null,
        hint: null,
      };
    case "no-table": {
      const { parties } = sheet.account;
      if (parties) return offered(parties, sheet.issues, words);
      const unknown = sheet.issues.find((issue) => issue.code === "numbers-unknown");
      return {
        title: unknown ? texts.unknownNumbersTitle(unknown.rows) : texts.noTableTitle,
        text: texts.noTableText,
        issues: sheet.issues.filter(({ code }) => !SAID.has(code)).map(words.issue),
        showsSample: true,
        offersExample: false,
        parties: null,
        hint: texts.exampleElsewhere,
      };
    }
    case "scenario":
      return only(texts.scenarioTitle, texts.scenarioText);
    case "cost-lines":
      return only(texts.costLinesTitle, texts.costLinesText);
    case "audit":
      return only(texts.auditTitle, texts.auditText);
    case "unknown":
      return only(texts.unknownTitle, texts.unknownText);
  }
}

/** A table of others than municipalities: what was read of it, and that it can be used as it is. */
function offered(
  { found, cell, name, id, group, figures }: AccountedParties,
  issues: readonly ReadingIssue[],
  words: Words
): StartView {
  const texts = words.texts.pane.start;
  const quoted = (headings: readonly (string | undefined)[]) =>
    headings.flatMap((each) => (each === undefined || each === "" ? [] : [texts.quoted(each)]));
  const named = inWords(quoted([name, id]), words.language);
  return {
    title: texts.partiesTitle(words.number(String(found))),
    text: texts.partiesText,
    issues: issues.filter(({ code }) => !SAID.has(code)).map(words.issue),
    showsSample: false,
    offersExample: false,
    parties: [
      texts.partiesFrom(cell),
      ...(named === "" ? [] : [texts.partiesNamed(named)]),
      ...(group === undefined ? [] : [texts.partiesGrouped(texts.quoted(group))]),
      texts.partiesFigures(inWords(quoted(figures), words.language)),
    ],
    hint: texts.partiesElse,
  };
}

/** What the title and the offer say already. */
const SAID: ReadonlySet<string> = new Set(["no-population-table", "parties-found"]);

const only = (title: string, text: string): StartView => ({
  ...{ title, text, issues: [] },
  ...{ showsSample: false, offersExample: false, parties: null, hint: null },
});
