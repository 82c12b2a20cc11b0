import { headingKey, POPULATION, type Asked, type Decimal } from "../../engine";
import { cellAddress } from "../address";
import type { ReadingIssue } from "../reading";
import { decimalSignAmong, readFigure } from "./figureText";
import type { PartyCells } from "./partyColumns";
import { errorAt } from "../readingIssue";

/** Columns with a heading each, and the rows of those whose figures they hold. */
export type FigureTable = {
  readonly headerRow: number;
  readonly headings: ReadonlyMap<number, string>;
  readonly rows: readonly number[];
  /** The column that is asked for as `population`, whatever its heading; null for none. */
  readonly population: number | null;
  /** The columns that say who is meant: their numbers are names. */
  readonly identity: readonly number[];
};

export type AskedFigures = {
  /** By row; a cell without a figure is not there. */
  readonly byRow: ReadonlyMap<number, ReadonlyMap<string, Decimal>>;
  /** Where each heading stands; one that the table lacks is not there. */
  readonly columns: ReadonlyMap<string, number>;
  readonly issues: readonly ReadingIssue[];
};

/**
 * The figures that a rule asks for, row by row. Text among them, an error, two columns under the
 * heading that is asked for, and a heading of numbers that are names are errors; columns that nobody
 * asks for are not looked at. `fileSign`
 * is what stands before decimals in texts of that file, where it is known.
 */
export function readAskedFigures(
  cells: PartyCells,
  { headerRow, headings, rows, population, identity }: FigureTable,
  { headings: asked }: Asked,
  fileSign: string | null
): AskedFigures {
  const issues: ReadingIssue[] = [];
  const byRow = new Map(rows.map((row) => [row, new Map<string, Decimal>()]));
  const found = new Map<string, number>();
  const valuesIn = (column: number) => rows.map((row) => cells.at(row, column));
  const tableSign = fileSign ?? decimalSignAmong([...headings.keys()].flatMap(valuesIn));
  for (const heading of asked) {
    const columns = columnsFor(heading, headings, population);
    const [column, other] = columns;
    if (column === undefined) continue;
    if (other !== undefined) {
      const [cell, otherCell] = [column, other].map((at) => cellAddress(headerRow, at)) as [
        string,
        string,
      ];
      issues.push({
        ...errorAt(cell),
        code: "heading-twice",
        heading: headings.get(column)!,
        otherCell,
      });
      continue;
    }
    if (identity.includes(column)) {
      const cell = cellAddress(headerRow, column);
      issues.push({ ...errorAt(cell), code: "heading-of-names", heading: headings.get(column)! });
      continue;
    }
    found.set(heading, column);
    const own = decimalSignAmong(valuesIn(column));
    // Inhabitants are whole: in `1,125` the comma is one before thousands.
    const sign = own ?? fileSign ?? (column === population ? null : (tableSign ?? ","));
    for (const row of rows) {
      const read = readFigure(cells.at(row, column), sign);
      const at = errorAt(cellAddress(row, column));
      if (read.kind === "number") byRow.get(row)!.set(heading, read.value);
      else if (read.kind === "text")
        issues.push({ code: "figure-unreadable", text: read.text, ...at });
      else if (read.kind === "error")
        issues.push({ code: "cell-has-error", error: read.text, ...at });
    }
  }
  return { byRow, columns: found, issues };
}

function columnsFor(
  heading: string,
  headings: ReadonlyMap<number, string>,
  population: number | null
): readonly number[] {
  if (heading === POPULATION && population !== null) return [population];
  return [...headings].flatMap(([column, text]) => (headingKey(text) === heading ? [column] : []));
}
