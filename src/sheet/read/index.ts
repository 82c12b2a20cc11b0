import type { ReadingCorrections, ReadingOutcome } from "../reading";
import type { SheetSnapshot } from "../snapshot";
import { columnsOf, readableCells, rowsOf, type Cells } from "./cells";
import {
  cellsOfLines,
  findDelimitedColumn,
  findLinesReadAsDecimals,
  inOneColumn,
} from "./delimited";
import { readTable } from "./table";

export { checkMembership } from "./membership";

function holdsNothing({ used, anywhere }: Cells): boolean {
  return rowsOf(used).every((row) =>
    columnsOf(used).every((column) => anywhere(row, column) === "")
  );
}

/** Reads a text file whose lines stand in one cell each, where that is what the sheet holds. */
function readLines(
  snapshot: SheetSnapshot,
  cells: Cells,
  { populationDate }: ReadingCorrections,
  otherwise: ReadingOutcome
): ReadingOutcome {
  const lines = findDelimitedColumn(cells);
  if (lines) {
    const corrections = populationDate === undefined ? {} : { populationDate };
    return inOneColumn(readTable(snapshot, cellsOfLines(cells, lines), corrections), lines);
  }
  const decimals = findLinesReadAsDecimals(cells);
  return decimals ? { kind: "no-table", issues: [decimals] } : otherwise;
}

/** The Excel table that holds municipalities; null when none of the sheet's does, or several do. */
function readExcelTable(
  snapshot: SheetSnapshot,
  corrections: ReadingCorrections
): ReadingOutcome | null {
  const { used, tables } = snapshot;
  if (!used || corrections.within) return null;
  const outcomes = tables
    .map(({ area }) => readTable(snapshot, readableCells(snapshot, used, area), corrections))
    .filter((outcome) => outcome.kind === "table" && outcome.reading.members.length > 0);
  const [only, second] = outcomes;
  return only && !second ? only : null;
}

/**
 * Reads the population table of a sheet, wherever it stands and however it is built. Cells that
 * hold a result of our own are never read as input. What the user has corrected is believed.
 */
export function readPopulation(
  snapshot: SheetSnapshot,
  corrections: ReadingCorrections = {}
): ReadingOutcome {
  const { used } = snapshot;
  if (used === null) return { kind: "empty" };
  const cells = readableCells(snapshot, used, corrections.within);
  if (holdsNothing(cells)) return { kind: "empty" };
  const outcome = readExcelTable(snapshot, corrections) ?? readTable(snapshot, cells, corrections);
  return outcome.kind === "no-table" ? readLines(snapshot, cells, corrections, outcome) : outcome;
}
