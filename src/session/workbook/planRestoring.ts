import { layOutSummary } from "../../sheet/layout/summaryBlock";
import { ownArea, ownName } from "../../sheet/layout/ownNames";
import { placeResult } from "../../sheet/layout/placement";
import { labelsFor } from "../../sheet/layout/labels";
import { noteOn } from "../../sheet/layout/populationNote";
import { asWrittenBefore, changedIn } from "../../sheet/layout/asWritten";
import type { PlannedCell, WritePlan } from "../../sheet/plan";
import { figuresAsWritten, standingAllocation } from "./changedCells";
import { memoryOf } from "../memory";
import type { ResultOptions } from "./planOptions";
import type { SheetRead } from "./sheetRead";

/** Gives the cells that were typed over back what was written; null where nothing is to be given back. */
export function planRestoring(read: SheetRead, options: ResultOptions): WritePlan | null {
  const cells = [...figuresAsWritten(read), ...summaryAsWritten(read, options)];
  const { sheetId, ownAreas } = read.snapshot.sheet;
  return cells.length === 0
    ? null
    : { target: { kind: "sheet", sheetId }, cells, cleared: [], names: ownAreas, fitted: [] };
}

/** The cells of the summary that differ, laid out anew, as far as that is what was written. */
function summaryAsWritten(
  read: SheetRead,
  { labels, tellRule, version }: ResultOptions
): readonly PlannedCell[] {
  const { memory, outcome, snapshot } = read;
  const { sheet } = snapshot;
  const written = memoryOf(memory, sheet.sheetId, sheet.sheetName)?.written;
  const allocation = standingAllocation(read);
  const area = ownArea(sheet, "summary");
  if (outcome.kind !== "table" || !written || !allocation || !area) return [];
  const { reading } = outcome;
  const own = { name: ownName("summary"), area };
  const changed = changedIn(written.shapes, own, sheet);
  if (changed.length === 0) return [];
  const { cells } = layOutSummary({
    ...{
      reading,
      allocation,
      snapshot: sheet,
      labels: labelsFor(labels, reading),
      tellRule,
      version,
      source: noteOn(sheet),
    },
    ...{ ourMarks: new Set<string>(), ourShapes: [], ourRegions: new Map() },
    ...{ brokenOff: false, halfWritten: null },
    leftOut: reading.members
      .filter(({ code }) => written.choice.without.includes(code))
      .map(({ name }) => name),
    placement: placeResult(reading, sheet),
  });
  return asWrittenBefore(written.shapes, own, cells).filter(({ row, column }) =>
    changed.some((cell) => cell.row === row && cell.column === column)
  );
}
