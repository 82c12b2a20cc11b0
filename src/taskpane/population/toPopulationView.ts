import {
  AVERAGED_YEARS,
  type Reading,
  type ReadingCorrections,
  type ReadingIssue,
} from "../../sheet/reading";
import { cellAddress, columnName } from "../../sheet/address";
import { averagePopulation, sum } from "../../engine";
import type { SheetState } from "../../session/state";
import { AVERAGE, withRole } from "../corrections/corrections";
import type { Words } from "../Words";

type TableState = Extract<SheetState, { kind: "table" }>;

export type PopulationView = {
  /** What the line above it does not say of how it was read, one sentence each. */
  readonly facts: readonly string[];
  /** The column in use, and those that could be used instead; null where there is nothing to choose. */
  readonly column: {
    readonly value: string;
    readonly options: readonly { readonly value: string; readonly label: string }[];
  } | null;
  readonly warnings: readonly IssueView[];
};

/** A finding on the sheet; with `cell` it can be gone to. */
export type IssueView = {
  readonly cell: string | null;
  readonly text: string;
  /** What can be answered, where it is a question, and what each answer means. */
  readonly answers: readonly IssueAnswer[];
};

export type IssueAnswer = {
  readonly label: string;
  readonly correct: (corrections: ReadingCorrections) => ReadingCorrections;
};

/** What the population part shows of a table. */
export function toPopulationView(sheet: TableState, words: Words): PopulationView {
  const { reading } = sheet;
  return {
    facts: facts(reading, words),
    column: columnChoice(reading, sheet.corrections, words),
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
    .map((issue) => ({
      cell: issue.cell,
      text: withoutCell(words.issue(issue), issue.cell),
      answers: answersTo(issue, words),
    }));
}

/** Yes makes the column the population, or takes the rows of the date; of several columns one is chosen. */
function answersTo(issue: ReadingIssue, words: Words): readonly IssueAnswer[] {
  const { corrections: columns, population: texts } = words.texts.pane;
  switch (issue.code) {
    case "population-unsure": {
      const { column, label } = issue;
      const correct: IssueAnswer["correct"] = (corrections) =>
        column === null
          ? { ...corrections, populationDate: label }
          : withRole(corrections, column, "population");
      return [{ label: texts.yesPopulation, correct }];
    }
    case "party-figure-unsaid":
      return issue.columns.map((column, i) => ({
        label: columns.column(columnName(column), issue.headings[i] ?? null),
        correct: (corrections) => withRole(corrections, column, "population"),
      }));
    default:
      return [];
  }
}

/** The sentence without the cell it begins with, which is shown as a link. */
function withoutCell(sentence: string, cell: string | null): string {
  return cell !== null && sentence.startsWith(`${cell}: `)
    ? sentence.slice(cell.length + 2)
    : sentence;
}

/** Nothing where no column is in use yet: which it is to be is then asked. */
function columnChoice(
  { populationColumns, years, blocks, ofParties }: Reading,
  { average = false }: ReadingCorrections,
  words: Words
): PopulationView["column"] {
  const [used] = populationColumns;
  const isUsed = blocks.some(({ roles }) => Object.values(roles).includes("population"));
  if (ofParties === true && !isUsed) return null;
  const canAverage = average || years.length >= AVERAGED_YEARS;
  const { corrections: texts, population } = words.texts.pane;
  const columns = new Map(populationColumns.map((each) => [each.column, each]));
  if (used === undefined || columns.size + (canAverage ? 1 : 0) < 2) return null;
  return {
    value: average ? AVERAGE : String(used.column),
    options: [
      ...[...columns.values()]
        .sort((a, b) => a.column - b.column)
        .map(({ column, label }) => ({
          value: String(column),
          label: texts.column(columnName(column), label),
        })),
      ...(canAverage ? [{ value: AVERAGE, label: population.average(AVERAGED_YEARS) }] : []),
    ],
  };
}

/** How many live in all of them; the average where that is the basis. */
export function inhabitantsOf(reading: Reading, words: Words): string {
  const all = sum(
    reading.members.map(({ population, populations }) =>
      populations ? averagePopulation(populations) : population
    )
  );
  return words.texts.pane.inhabitants(words.number(all), all.equals(1));
}

function facts(reading: Reading, words: Words): readonly string[] {
  const { population: texts } = words.texts.pane;
  const { populationDate, average, regionSource, regionSet, sumRow, hiddenMembers } = reading;
  return [
    ...(average === null && populationDate === null ? [texts.dateUnknown] : []),
    regionSet === null
      ? texts.regionSource[regionSource]
      : texts.regionsOf(words.texts.schemes.schemes[regionSet]?.title ?? regionSet),
    ...(sumRow === null
      ? []
      : [texts.sumRow(cellAddress(sumRow.row, sumRow.column), words.number(sumRow.value))]),
    ...(hiddenMembers > 0 ? [texts.hidden(hiddenMembers)] : []),
  ];
}
