import { cellAddress } from "../address";
import type { ReadingIssue } from "../reading";
import type { Block, PlacedRow } from "./block";
import { hasCome } from "./dates";
import { keyOf } from "./tableRows";
import { errorAt, warningAt } from "../readingIssue";

/** The rows that are read when a column dates each row, and the dates there are. */
export type DatedRows = {
  /** The newest first; empty where the rows are not dated, or each municipality stands once. */
  readonly dates: readonly string[];
  /** The date of the rows that are read; null where the rows are not dated. */
  readonly date: string | null;
  readonly of: (block: Block) => readonly PlacedRow[];
  readonly issues: readonly ReadingIssue[];
};

/** A warning where the columns or rows that are read are not all of one date. */
function checkDates(blocks: readonly Block[]): readonly ReadingIssue[] {
  const dated = blocks.flatMap(({ columns, population, rows, top }) => {
    const column = columns.date;
    const label = columns.populations[0]?.date ?? null;
    return column === null
      ? [{ date: label, cell: cellAddress(columns.header.row ?? top, population) }]
      : rows.map(({ date, row }) => ({ date, cell: cellAddress(row, column) }));
  });
  const dates = [...new Set(dated.flatMap(({ date }) => date ?? []))];
  const [main] = dates;
  const other = dated.find(({ date }) => date !== null && date !== main);
  return other ? [{ ...warningAt(other.cell), code: "mixed-dates", dates }] : [];
}

/** Rows whose date has not come are asked about, unless the user has chosen them. */
function notCome({ columns, rows }: Block, date: string, isWanted: boolean): ReadingIssue[] {
  const column = columns.date ?? columns.group.left;
  const first = rows.find((row) => row.date === date) ?? rows[0]!;
  const cell = cellAddress(first.row, column);
  return isWanted
    ? [{ ...warningAt(cell), code: "population-not-come", date }]
    : [
        {
          ...{ code: "population-unsure", reason: "not-come", label: date, column: null },
          ...errorAt(cell),
        },
      ];
}

/**
 * Where a municipality has a row for each of several dates, the rows of the wanted date are read,
 * or of the newest that has come; else all rows are.
 */
export function chooseDate(
  blocks: readonly Block[],
  wanted: string | undefined,
  today: string
): DatedRows {
  const rows = blocks.flatMap((block) => block.rows);
  const dates = [...new Set(rows.flatMap(({ date }) => date ?? []))].sort().reverse();
  const repeats = new Set(rows.map(keyOf)).size < rows.length;
  if (dates.length > 1 && repeats) {
    const isWanted = wanted !== undefined && dates.includes(wanted);
    const date = isWanted ? wanted : (dates.find((each) => hasCome(each, today)) ?? dates[0]!);
    const of = (block: Block) => block.rows.filter((row) => row.date === date);
    const inUseFirst = [date, ...dates.filter((other) => other !== date)];
    const issues = hasCome(date, today) ? [] : notCome(blocks[0]!, date, isWanted);
    return { dates: inUseFirst, date, of, issues };
  }
  const date = dates.length === 1 ? dates[0]! : null;
  return { dates: [], date, of: (block) => block.rows, issues: checkDates(blocks) };
}
