import { err, ok, type Result } from "../engine";
import { sameSize } from "./address";
import type { CellImage, ForeignCell } from "./cellImage";
import { cellIn, contentAt } from "./cellIn";
import type { MovedApart, WriteReceipt } from "./gateway";
import { withCells } from "./layout/withCells";
import { namesWhileWriting } from "./ownAreaSteps";
import {
  holdsOurs,
  imageIn,
  isFormula,
  touchedCells,
  withLookBefore,
  type TouchedCell,
} from "./ownership";
import type { PlannedCell, WritePlan } from "./plan";
import { planRestoration, relocateReceipt } from "./restoration";
import type { OwnArea, SheetSnapshot } from "./snapshot";
import type { Stood } from "./writeReceipt";

/**
 * What a write was to change, and what stood there before: kept while it is under way, so that it
 * can be finished or put back cell by cell after the page has died in the middle of it.
 */
export type Journal = {
  /** What stood in the cells, in the order of {@link written}; where nothing is said a cell was empty. */
  readonly before: readonly CellImage[];
  readonly written: readonly TouchedCell[];
  readonly names: { readonly before: readonly OwnArea[]; readonly after: readonly OwnArea[] };
  /** What a sheet of its own has besides cells and names. */
  readonly frame: Pick<WritePlan, "fitted" | "table" | "setup">;
};

const isFilled = ({ content, numberFormat }: CellImage): boolean =>
  content !== "" || !isGeneral(numberFormat);

/** The journal of a plan made from a sheet as it was read. */
export function journalOf(plan: WritePlan, expected: SheetSnapshot): Journal {
  const { target, names, fitted, table, setup } = plan;
  const written = touchedCells(plan);
  const isNew = target.kind === "new-sheet";
  const stood = isNew ? [] : written.map((cell) => imageIn(expected, cell));
  return {
    before: stood.filter(isFilled),
    written,
    names: { before: isNew ? [] : expected.ownAreas, after: names },
    frame: { fitted, ...(table ? { table } : {}), ...(setup ? { setup } : {}) },
  };
}

/** The journal of a write that found other cells in its places than were read. */
export function journalAsStood(journal: Journal, { before, ownAreas }: Stood): Journal {
  const stood = before.map(({ row, column, content, isFormula: formula, numberFormat }) => ({
    row,
    column,
    content,
    isFormula: formula,
    numberFormat,
  }));
  return {
    ...journal,
    before: stood.filter(isFilled),
    names: { ...journal.names, before: ownAreas.before },
  };
}

/** A journal whose cells stand where rows and columns have moved them to, on a sheet as it is now. */
export type JournalOnSheet = {
  /** Cells that hold what the write put there. */
  readonly ours: readonly TouchedCell[];
  /** Cells that hold what stood there before, and that the write did not reach. */
  readonly waiting: readonly TouchedCell[];
  /** Cells that hold neither: somebody has written there since, and they stay. */
  readonly kept: readonly ForeignCell[];
  /** The receipt by which the add-in's own cells are put back. */
  readonly receipt: WriteReceipt;
};

/**
 * Compares a journal cell by cell with the sheet it is about; `moved-apart` where rows or columns
 * were put in or deleted so that its cells no longer lie as they were written.
 */
export function journalOn(
  journal: Journal,
  sheet: SheetSnapshot,
  createdSheet: boolean
): Result<JournalOnSheet, MovedApart> {
  const placed = placeJournal(journal, sheet, createdSheet);
  if (!placed.ok) return placed;
  const { before, written } = placed.value;
  const images = new Map(before.map((image) => [keyOf(image), image]));
  const holdsBefore = (cell: TouchedCell): boolean => {
    const image = images.get(keyOf(cell))!;
    const content = contentAt(sheet, cell.row, cell.column);
    const value = cellIn(sheet, sheet.values, cell.row, cell.column) ?? "";
    return image.isFormula ? isFormula(content, value) : content === image.content;
  };
  const isOurs = (cell: TouchedCell): boolean =>
    holdsOurs(contentAt(sheet, cell.row, cell.column), cell);
  const waiting = written.filter((cell) => !isOurs(cell) && holdsBefore(cell));
  const others = written.filter((cell) => !waiting.includes(cell));
  const { kept } = planRestoration({ ...placed.value, written: others }, (row, column) =>
    contentAt(sheet, row, column)
  );
  const ours = others.filter(isOurs);
  const receipt = {
    ...placed.value,
    before: ours.map((cell) => withLookBefore(images.get(keyOf(cell))!, cell)),
    written: ours,
    ownAreas: { before: placed.value.ownAreas.before, after: sheet.ownAreas },
  };
  return ok({ ours, waiting, kept, receipt });
}

/** The sheet as it stood before a write that broke off, where nobody has typed anything since. */
export function sheetBefore(
  { receipt: { before, ownAreas } }: JournalOnSheet,
  sheet: SheetSnapshot
): SheetSnapshot {
  const stood = before.map(({ row, column, content, isFormula: formula }): PlannedCell => {
    return formula
      ? { row, column, content: { kind: "formula", formula: String(content) } }
      : { row, column, content: { kind: "value", value: content } };
  });
  return { ...withCells(sheet, stood, new Map()), ownAreas: ownAreas.before };
}

/** What finishes a write on the sheet it has begun on: the cells that it did not reach, its names, and what its sheet has besides. */
export function planFinishing(
  { names, frame }: Journal,
  cells: readonly TouchedCell[],
  sheet: SheetSnapshot
): WritePlan {
  const { table, ...rest } = frame;
  const known = new Set(sheet.ownAreas.map(({ name }) => name));
  return {
    target: { kind: "sheet", sheetId: sheet.sheetId },
    cells: cells.filter((cell): cell is PlannedCell => "content" in cell),
    cleared: cells.filter((cell) => !("content" in cell)),
    names: [...sheet.ownAreas, ...names.after.filter(({ name }) => !known.has(name))],
    ...rest,
    ...(table && sheet.tables.length === 0 ? { table } : {}),
  };
}

/** The journal's cells where they stand now: our names have moved with them. */
function placeJournal(
  { before, written, names }: Journal,
  { sheetId, sheetName, ownAreas }: SheetSnapshot,
  createdSheet: boolean
): Result<WriteReceipt, MovedApart> {
  const images = new Map(before.map((image) => [keyOf(image), image]));
  const receipt = {
    sheetId,
    sheetName,
    createdSheet,
    before: written.map((cell) => images.get(keyOf(cell)) ?? blankAt(cell)),
    written,
    widths: [],
  };
  // The names of any stage of the write may be those that stand.
  const stages = [namesWhileWriting(names.before, names.after), names.after, names.before];
  const standing = stages.find((stage) =>
    stage.every(({ name, area }) =>
      ownAreas.some((own) => own.name === name && sameSize(own.area, area))
    )
  );
  return standing
    ? relocateReceipt({ ...receipt, ownAreas: { before: names.before, after: standing } }, ownAreas)
    : err({ area: "host", code: "moved-apart" });
}

const isGeneral = (numberFormat: string): boolean => numberFormat === "General";

const blankAt = ({ row, column }: TouchedCell): CellImage => ({
  row,
  column,
  content: "",
  isFormula: false,
  numberFormat: "General",
});

const keyOf = ({ row, column }: Pick<TouchedCell, "row" | "column">): string => `${row} ${column}`;
