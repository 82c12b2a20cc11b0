import type { ReadingIssue, Reading } from "../../sheet/reading";
import { cellAddress, columnName, rectangleAddress } from "../../sheet/address";
import { sum } from "../../engine";
import type { SheetState } from "../../session/state";
import { formatDate } from "../../text/date";
import type { Words } from "../Words";

export type PopulationView = {
  readonly members: string;
  readonly inhabitants: string;
  /** Where it was read and what it holds for, one sentence each. */
  readonly facts: readonly string[];
  /** The column in use, and those that could be used instead; null where there is nothing to choose. */
  readonly column: {
    readonly value: string;
    readonly options: readonly { readonly value: string; readonly label: string }[];
  } | null;
  readonly errors: readonly IssueView[];
  readonly warnings: readonly IssueView[];
};

/** A finding on the sheet; with `cell` it can be gone to. */
export type IssueView = { readonly cell: string | null; readonly text: string };

/** What the population part shows; null where no table was read. */
export function toPopulationView(sheet: SheetState, words: Words): PopulationView | null {
  if (sheet.kind !== "table") return null;
  const { reading } = sheet;
  const { members } = reading;
  return {
    members: words.members(members.length),
    inhabitants: inhabitants(reading, words),
    facts: facts(reading, words),
    column: columnChoice(reading, words),
    errors: issueViews(reading.issues, "error", words),
    warnings: issueViews(reading.issues, "warning", words),
  };
}

/** The findings of one severity, in the sheet's order as they were read. */
export function issueViews(
  issues: readonly ReadingIssue[],
  severity: ReadingIssue["severity"],
  words: Words
): readonly IssueView[] {
  return issues
    .filter((issue) => issue.severity === severity)
    .map((issue) => ({ cell: issue.cell, text: withoutCell(words.issue(issue), issue.cell) }));
}

/** The sentence without the cell it begins with, which is shown as a link. */
function withoutCell(sentence: string, cell: string | null): string {
  return cell !== null && sentence.startsWith(`${cell}: `)
    ? sentence.slice(cell.length + 2)
    : sentence;
}

function columnChoice({ populationColumns }: Reading, words: Words): PopulationView["column"] {
  const [used, ...others] = populationColumns;
  if (used === undefined || others.length === 0) return null;
  const texts = words.texts.pane.corrections;
  return {
    value: String(used.column),
    options: populationColumns
      .toSorted((a, b) => a.column - b.column)
      .map(({ column, label }) => ({
        value: String(column),
        label: texts.column(columnName(column), label),
      })),
  };
}

function inhabitants(reading: Reading, words: Words): string {
  const all = sum(reading.members.map((member) => member.population));
  return words.texts.pane.inhabitants(words.number(all), all.equals(1));
}

function facts(reading: Reading, words: Words): readonly string[] {
  const { population: texts, cells } = words.texts.pane;
  const { blocks, populationDate, regionSource, sumRow, hiddenMembers } = reading;
  return [
    texts.where(cells(blocks.map((block) => rectangleAddress(block.area)))),
    populationDate === null
      ? texts.dateUnknown
      : texts.date(formatDate(populationDate, words.language)),
    texts.regionSource[regionSource],
    ...(sumRow === null
      ? []
      : [texts.sumRow(cellAddress(sumRow.row, sumRow.column), words.number(sumRow.value))]),
    ...(hiddenMembers > 0 ? [texts.hidden(hiddenMembers)] : []),
  ];
}
