import { sharePercentages, type Allocation } from "../../engine";
import { cellAddress } from "../../sheet/address";
import { cellIn, contentAt } from "../../sheet/cellIn";
import { toCell } from "../../sheet/cellNumber";
import { numberCell } from "../../sheet/layout/cells";
import { ownArea, ownName } from "../../sheet/layout/ownNames";
import {
  RESULT_COLUMNS,
  RESULT_FIGURES,
  type ResultFigure,
} from "../../sheet/layout/resultColumns";
import { changedIn } from "../../sheet/layout/asWritten";
import type { WrittenShape } from "../../sheet/layout/writtenShape";
import type { PlannedCell } from "../../sheet/plan";
import type { Reading } from "../../sheet/reading";
import type { CellValue, SheetSnapshot } from "../../sheet/snapshot";
import { basisNow, rowsChanged } from "./basis";
import { blocksWithMembers } from "./blocksWithMembers";
import { memoryOf } from "../memory";
import type { SheetRead } from "./sheetRead";
import { unfinishedOn } from "./unfinished";
import { writtenAllocation, writtenUnderOldLimits } from "./writtenAllocation";

/** A figure of the written result that somebody has typed over. */
export type ChangedCell = {
  /** For example `F3`. */
  readonly cell: string;
  /** The municipality in its row; in the summary what stands first in the row. */
  readonly name: string;
  readonly figure: ResultFigure | "summary";
  /** What was written: NOK, or a part of one; null in the summary, of which marks are kept. */
  readonly before: number | null;
  /** What stands there now, a formula as a formula; empty text for nothing. */
  readonly after: CellValue;
};

/** A figure of the written result: its cell as it was written, and whose it is. */
type WrittenCell = Pick<ChangedCell, "name"> & {
  readonly figure: ResultFigure;
  readonly planned: PlannedCell;
  readonly value: number;
};

/**
 * The cells of the result on a sheet that no longer hold what was written there: shares, amounts,
 * and those of the summary. None where rows were put in another order since: figures then stand
 * beside other members, which is said instead.
 */
export function changedCells(read: SheetRead): readonly ChangedCell[] {
  const { sheet } = read.snapshot;
  const figures = differing(read).map(
    ({ planned: { row, column }, name, figure, value }): ChangedCell => ({
      cell: cellAddress(row, column),
      name,
      figure,
      before: value,
      after: contentAt(sheet, row, column),
    })
  );
  return [...figures, ...inSummary(read)];
}

/** The cells of the summary that no longer hold what was written, by what first stands in their row. */
function inSummary(read: SheetRead): readonly ChangedCell[] {
  const { sheet } = read.snapshot;
  const { allocation, isComparable, shapes } = comparison(read);
  const area = ownArea(sheet, "summary");
  if (!area || allocation === null || !isComparable) return [];
  return changedIn(shapes, { name: ownName("summary"), area }, sheet).map(({ row, column }) => ({
    cell: cellAddress(row, column),
    name: String(cellIn(sheet, sheet.values, row, area.column) ?? ""),
    ...{ figure: "summary", before: null, after: contentAt(sheet, row, column) },
  }));
}

/** The shares and amounts that differ, as they were written. */
export const figuresAsWritten = (read: SheetRead): readonly PlannedCell[] =>
  differing(read).map(({ planned }) => planned);

const known = new WeakMap<SheetSnapshot, Differing>();
type Comparison = {
  readonly cells: readonly WrittenCell[];
  /** The allocation that stands on the sheet; null where none does, or its agreement is unknown. */
  readonly allocation: Allocation | null;
  readonly isPartGone: boolean;
  /** Whether its cells can be held against the rows that the sheet has now. */
  readonly isComparable: boolean;
  /** What is remembered of the cells of its places. */
  readonly shapes: readonly WrittenShape[];
};
type Differing = Pick<SheetRead, "memory" | "outcome"> & Comparison;

/** Compared once for each sheet that was read, however often it is shown. */
const differing = (read: SheetRead): readonly WrittenCell[] => comparison(read).cells;

/** The allocation that stands on a sheet, by the rule for floors and caps that it was written by. */
export function standingAllocation(read: SheetRead): Allocation | null {
  return comparison(read).allocation;
}

/** Whether the result on the sheet was written by the old rule for floors and caps, and would now be another. */
export function standsUnderOldLimits(read: SheetRead): boolean {
  const { sheet } = read.snapshot;
  const written = memoryOf(read.memory, sheet.sheetId, sheet.sheetName)?.written;
  const { allocation } = comparison(read);
  return (
    written !== undefined &&
    written !== null &&
    allocation !== null &&
    allocation === writtenUnderOldLimits(written)
  );
}

/** Whether one of our places for the members of a block is gone from the sheet, or that of the summary. */
export const isPartGone = (read: SheetRead): boolean => comparison(read).isPartGone;

function comparison(read: SheetRead): Comparison {
  const { memory, outcome, snapshot } = read;
  const before = known.get(snapshot.sheet);
  if (before?.memory === memory && before.outcome === outcome) return before;
  const made = { memory, outcome, ...compare(read) };
  known.set(snapshot.sheet, made);
  return made;
}

function compare(read: SheetRead): Comparison {
  const { memory, outcome } = read;
  const { sheet } = read.snapshot;
  const written = memoryOf(memory, sheet.sheetId, sheet.sheetName)?.written;
  const nothing = { cells: [], isPartGone: false, isComparable: false, shapes: [] };
  if (!written) return { ...nothing, allocation: null };
  const allocation = writtenAllocation(written);
  if (outcome.kind !== "table" || unfinishedOn(memory, sheet) !== undefined) {
    return { ...nothing, allocation };
  }
  const { reading } = outcome;
  if (rowsChanged(written.basis, basisNow(read, written))) return { ...nothing, allocation };
  const isPartGone = lacksPart(reading, sheet);
  const against = (made: Allocation | null): Comparison => ({
    allocation: made,
    isPartGone,
    ...{ isComparable: true, shapes: written.shapes },
    cells: writtenCells(made, reading, sheet).filter(
      ({ planned: { row, column }, value }) => contentAt(sheet, row, column) !== value
    ),
  });
  const [now, before] = [against(allocation), writtenUnderOldLimits(written)];
  if (!before || now.cells.length === 0) return now;
  const old = against(before);
  return old.cells.length < now.cells.length ? old : now;
}

const lacksPart = (reading: Reading, sheet: SheetSnapshot): boolean =>
  ownArea(sheet, "summary") === undefined ||
  blocksWithMembers(reading).some((_, index) =>
    RESULT_FIGURES.some((figure) => ownArea(sheet, figure, index + 1) === undefined)
  );

/** The figures beside each member that takes part, by the names that hold our columns. */
function writtenCells(
  allocation: Allocation | null,
  reading: Reading,
  sheet: SheetSnapshot
): readonly WrittenCell[] {
  if (allocation === null) return [];
  const percentages = sharePercentages(allocation);
  const byCode = new Map(
    allocation.rows.map((row, index) => [row.code, { row, percentage: percentages[index]! }])
  );
  return blocksWithMembers(reading).flatMap(({ members }, index) =>
    RESULT_FIGURES.flatMap((figure) => {
      const column = ownArea(sheet, figure, index + 1)?.column;
      if (column === undefined) return [];
      return members.flatMap(({ code, name, row }): WrittenCell[] => {
        const found = byCode.get(code);
        if (!found) return [];
        const { of, format } = RESULT_COLUMNS[figure];
        const value = toCell(of(found.row, found.percentage));
        const numberFormat = format(allocation.request);
        const planned = numberCell(row, column, value, { numberFormat });
        return [{ planned, name, figure, value }];
      });
    })
  );
}
