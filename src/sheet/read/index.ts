import type { ReadingCorrections, ReadingOutcome } from "../reading";
import type { SheetSnapshot } from "../snapshot";
import { columnsOf, readableCells, rowsOf, type Cells } from "./cells";
import { readTable } from "./table";

export { checkMembership } from "./membership";

function holdsNothing({ used, anywhere }: Cells): boolean {
  return rowsOf(used).every((row) =>
    columnsOf(used).every((column) => anywhere(row, column) === "")
  );
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
  return readExcelTable(snapshot, corrections) ?? readTable(snapshot, cells, corrections);
}
