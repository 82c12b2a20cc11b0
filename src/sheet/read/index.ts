import { contains } from "../address";
import type { Reading, ReadingCorrections, ReadingOutcome } from "../reading";
import type { SheetSnapshot } from "../snapshot";
import { readableCells } from "./cells";
import { readTable } from "./table";

const NO_TABLE: ReadingOutcome = {
  kind: "no-table",
  issues: [{ code: "no-population-table", cell: null, severity: "error" }],
};

/** The table in the only Excel table of the sheet that has one; null when none or several have. */
function readExcelTable(snapshot: SheetSnapshot, corrections: ReadingCorrections): Reading | null {
  const { used } = snapshot;
  if (!used || corrections.within) return null;
  const around = readableCells(snapshot, used);
  const readings = snapshot.tables.flatMap(({ area }) => {
    const reading = readTable(snapshot, readableCells(snapshot, used, area), around, corrections);
    return reading && reading.members.length > 0 ? [reading] : [];
  });
  const [only, second] = readings;
  return only && !second ? only : null;
}

function holdsNothing({ used, values, ownAreas }: SheetSnapshot): boolean {
  return (
    used === null ||
    values.every((cells, row) =>
      cells.every(
        (value, column) =>
          value === "" ||
          ownAreas.some(({ area }) => contains(area, used.row + row, used.column + column))
      )
    )
  );
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
  if (used === null || holdsNothing(snapshot)) return { kind: "empty" };
  const cells = readableCells(snapshot, used, corrections.within ?? used);
  const around = readableCells(snapshot, used);
  const reading =
    readExcelTable(snapshot, corrections) ?? readTable(snapshot, cells, around, corrections);
  return reading ? { kind: "table", reading } : NO_TABLE;
}
