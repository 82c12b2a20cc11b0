import type { CellImage, ForeignCell } from "../sheet/cellImage";
import type { NewAnchor } from "../sheet/anchor";
import type { WriteReceipt } from "../sheet/gateway";
import { cellAddress, contains, type Rectangle } from "../sheet/address";
import { nameSteps, namesWhileWriting } from "../sheet/ownAreaSteps";
import { changedSince, isFormula, touchedCells, type TouchedCell } from "../sheet/ownership";
import type { PlannedCell, PlannedName, WritePlan } from "../sheet/plan";
import { writtenIn } from "../sheet/contentMark";
import { movedSinceRead, type CellsNow, type MovedMeanwhile } from "../sheet/readSet";
import type { CellValue, OwnArea, SheetSnapshot } from "../sheet/snapshot";
import { applySetup } from "./applySetup";
import { toCellInput } from "./cellInput";
import { applyLook, loadLook, lookOf } from "./cellLook";
import { ownAreasAmong } from "./ownAreas";
import { toBlocks } from "./rectangles";

export type QueuedWrite = {
  /** What the write replaced, after the sync. */
  readonly receipt: () => WriteReceipt;
  /** Cells that no longer held what `expected` says, after the sync. */
  readonly foreign: () => readonly ForeignCell[];
  /** Cells that did not keep what was written into them, after the sync. */
  readonly lost: () => readonly string[];
  /** What the plan rests on and was not as `expected` says, after the sync. */
  readonly moved: () => MovedMeanwhile | null;
};

/**
 * Queues a plan: first the cells are asked what they hold, then they are set, so that both happen
 * in one round trip and nothing that stood there is lost.
 */
export function queueWrite(
  context: Excel.RequestContext,
  plan: WritePlan,
  expected: SheetSnapshot
): QueuedWrite {
  const { worksheets } = context.workbook;
  const sheet =
    plan.target.kind === "sheet"
      ? worksheets.getItem(plan.target.sheetId)
      : worksheets.add(plan.target.name);
  sheet.load("id,name");
  const restsOn = queueReadSet(context, plan, expected);
  const namesBefore = namesOf(context, plan.target);
  const images = queueImages(
    sheet,
    touchedCells(plan),
    new Set(plan.cells.filter(({ look }) => look))
  );
  const widths = plan.fitted.map((area) => ({ area, range: loadWidth(sheet, area) }));

  // A new sheet has none of our names yet, whatever the sheet that was read has.
  queueChanges(sheet, plan, plan.target.kind === "sheet" ? expected.ownAreas : []);
  const namesAfter = namesOf(context, plan.target);
  const lost = queueLost(sheet, plan);

  return {
    receipt: () => ({
      sheetId: sheet.id,
      sheetName: sheet.name,
      createdSheet: plan.target.kind === "new-sheet",
      before: images(),
      written: touchedCells(plan),
      widths: widths.map(({ area, range }) => ({
        row: area.row,
        column: area.column,
        width: range.format.columnWidth,
      })),
      // Names that keep their area are where they were: rows may have moved since they were read.
      ownAreas: { before: namesBefore() ?? [], after: namesAfter() ?? plan.names },
    }),
    lost,
    moved: () => movedSinceRead(plan, expected, restsOn(), namesBefore() ?? []),
    foreign: () => (plan.target.kind === "new-sheet" ? [] : changedSince(expected, images())),
  };
}

function queueChanges(sheet: Excel.Worksheet, plan: WritePlan, present: readonly OwnArea[]): void {
  const meanwhile = namesWhileWriting(present, plan.names);
  addPlaces(sheet, plan.anchors ?? []);
  setNames(sheet, present, meanwhile);
  const notes = plan.cells.filter((cell) => runsOn(cell, plan));
  const others = plan.cells.filter((cell) => !runsOn(cell, plan));
  setCells(sheet, others);
  for (const { area } of toBlocks(plan.cleared)) rangeOf(sheet, area).clear("Contents");
  setNames(sheet, meanwhile, plan.names);
  applyLooks(sheet, others);
  if (plan.table) sheet.tables.add(rangeOf(sheet, plan.table), true);
  for (const area of plan.fitted) rangeOf(sheet, area).format.autofitColumns();
  setCells(sheet, notes);
  applyLooks(sheet, notes);
  if (plan.setup) applySetup(sheet, plan.setup);
}

/**
 * Whether a cell is a sentence that runs on over the columns beside it. Excel fits a column to all
 * that it holds (office-js 5999), so such a cell is written when that is done.
 */
const runsOn = ({ row, column, look }: PlannedCell, { fitted }: WritePlan): boolean =>
  look === "note" && !fitted.some((area) => contains(area, row, column));

function applyLooks(sheet: Excel.Worksheet, cells: readonly PlannedCell[]): void {
  for (const { row, column, look } of cells) {
    if (look) applyLook(sheet.getCell(row, column), look);
  }
}

/** Asks which cells hold nothing although something has been written into them: a merged cell holds one content only. */
function queueLost(sheet: Excel.Worksheet, { cells }: WritePlan): () => readonly string[] {
  const filled = cells.filter(({ content }) => writtenIn(content) !== "");
  const blocks = toBlocks(filled).map((block) => {
    const range = rangeOf(sheet, block.area);
    range.load("formulas");
    return { block, range };
  });
  return () =>
    blocks.flatMap(({ block, range }) =>
      block.cells.flatMap((row, r) =>
        row.flatMap((cell, c) =>
          range.formulas[r]![c] === "" ? [cellAddress(cell.row, cell.column)] : []
        )
      )
    );
}

/** Asks what the plan rests on on the sheet that was read. */
function queueReadSet(
  { workbook }: Excel.RequestContext,
  { restsOn = [] }: WritePlan,
  { sheetId }: SheetSnapshot
): () => readonly CellsNow[] {
  const loaded = restsOn.map((area) => {
    const range = rangeOf(workbook.worksheets.getItem(sheetId), area);
    range.load("values,formulas");
    return { area, range };
  });
  return () => loaded.map(({ area, range: { values, formulas } }) => ({ area, values, formulas }));
}

/** Our names as they stand at this place of the batch, after the sync; null on a sheet that it makes. */
function namesOf(
  { workbook }: Excel.RequestContext,
  target: WritePlan["target"]
): () => readonly OwnArea[] | null {
  if (target.kind === "new-sheet") return () => null;
  const { names } = workbook.worksheets.getItem(target.sheetId);
  names.load("items/name,items/formula");
  return () => ownAreasAmong(names);
}

function setCells(sheet: Excel.Worksheet, planned: readonly PlannedCell[]): void {
  for (const { area, cells } of toBlocks(planned)) {
    const range = rangeOf(sheet, area);
    // The number format first: it decides how Excel takes what is entered.
    if (cells.some((row) => row.some(({ numberFormat }) => numberFormat !== undefined))) {
      range.numberFormat = cells.map((row) => row.map(({ numberFormat }) => numberFormat ?? null));
    }
    range.formulas = cells.map((row) => row.map(({ content }) => toCellInput(content)));
  }
}

function queueImages(
  sheet: Excel.Worksheet,
  cells: readonly TouchedCell[],
  looked: ReadonlySet<TouchedCell>
): () => CellImage[] {
  const blocks = toBlocks(cells).map((block) => {
    const range = rangeOf(sheet, block.area);
    range.load("values,formulas,numberFormat");
    return { block, range };
  });
  const looks = new Map(
    [...looked].map((cell) => {
      const range = sheet.getCell(cell.row, cell.column);
      loadLook(range);
      return [cell, range] as const;
    })
  );
  return () =>
    blocks.flatMap(({ block, range }) =>
      block.cells.flatMap((row, r) =>
        row.map((cell, c): CellImage => {
          const content = range.formulas[r]![c] as CellValue;
          const look = looks.get(cell);
          return {
            row: cell.row,
            column: cell.column,
            content,
            isFormula: isFormula(content, range.values[r]![c] as CellValue),
            numberFormat: range.numberFormat[r]![c] as string,
            ...(look ? { look: lookOf(look) } : {}),
          };
        })
      )
    );
}

export function rangeOf(sheet: Excel.Worksheet, area: Rectangle): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

function loadWidth(sheet: Excel.Worksheet, { column }: Rectangle): Excel.Range {
  const range = sheet.getRangeByIndexes(0, column, 1, 1);
  range.load("format/columnWidth");
  return range;
}

/**
 * Makes our names cover exactly these areas from now on. Another pane may have named or forgotten
 * them since they were read: that is told by comparing, and must not break the batch off.
 */
export function setNames(
  sheet: Excel.Worksheet,
  present: readonly OwnArea[],
  wanted: readonly PlannedName[]
): void {
  const { removed, added } = nameSteps(present, wanted);
  for (const name of removed) sheet.names.getItemOrNullObject(name).delete();
  for (const { name, area } of added) addName(sheet, name, area);
}

/** Remembers places of the user's; where another pane has taken a name of them meanwhile, Excel refuses. */
export function addPlaces(sheet: Excel.Worksheet, places: readonly NewAnchor[]): void {
  for (const { name, area } of places) addName(sheet, name, area);
}

function addName(sheet: Excel.Worksheet, name: string, area: Rectangle): void {
  sheet.names.add(name, rangeOf(sheet, area)).visible = false;
}
