import type { CellImage, ForeignCell } from "../sheet/cellImage";
import type { WriteReceipt } from "../sheet/gateway";
import { cellAddress, sameArea, type Rectangle } from "../sheet/address";
import { namesWhileWriting } from "../sheet/ownAreaSteps";
import { imageIn, isFormula, touchedCells, type TouchedCell } from "../sheet/ownership";
import type { PlannedCell, PlannedName, WritePlan } from "../sheet/plan";
import type { CellValue, OwnArea, SheetSnapshot } from "../sheet/snapshot";
import { applySetup } from "./applySetup";
import { toCellInput } from "./cellInput";
import { applyLook, loadLook, lookOf } from "./cellLook";
import { toBlocks } from "./rectangles";

export type QueuedWrite = {
  /** What the write replaced, after the sync. */
  readonly receipt: () => WriteReceipt;
  /** Cells that no longer held what `expected` says, after the sync. */
  readonly foreign: () => readonly ForeignCell[];
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
  const images = queueImages(
    sheet,
    touchedCells(plan),
    new Set(plan.cells.filter(({ look }) => look))
  );
  const widths = plan.fitted.map((area) => ({ area, range: loadWidth(sheet, area) }));

  // A new sheet has none of our names yet, whatever the sheet that was read has.
  const present = plan.target.kind === "sheet" ? expected.ownAreas : [];
  const meanwhile = namesWhileWriting(present, plan.names);
  setNames(sheet, present, meanwhile);
  setCells(sheet, plan.cells);
  for (const { area } of toBlocks(plan.cleared)) rangeOf(sheet, area).clear("Contents");
  setNames(sheet, meanwhile, plan.names);
  setNames(sheet, [], plan.anchors ?? []);
  for (const { row, column, look } of plan.cells) {
    if (look) applyLook(sheet.getCell(row, column), look);
  }
  if (plan.target.kind === "new-sheet" && plan.table) {
    sheet.tables.add(rangeOf(sheet, plan.table), true);
  }
  for (const { area } of widths) rangeOf(sheet, area).format.autofitColumns();
  if (plan.target.kind === "new-sheet" && plan.setup) applySetup(sheet, plan.setup);

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
      ownAreas: { before: present, after: plan.names },
    }),
    foreign: () =>
      plan.target.kind === "new-sheet"
        ? []
        : images().flatMap((image) => {
            return image.content === imageIn(expected, image).content
              ? []
              : [{ cell: cellAddress(image.row, image.column), content: image.content }];
          }),
  };
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

/** Makes our names cover exactly these areas from now on. */
export function setNames(
  sheet: Excel.Worksheet,
  present: readonly OwnArea[],
  wanted: readonly PlannedName[]
): void {
  const stays = (name: string, area: Rectangle, among: readonly OwnArea[]): boolean =>
    among.some((other) => other.name === name && sameArea(other.area, area));
  for (const { name, area } of present) {
    if (!stays(name, area, wanted)) sheet.names.getItem(name).delete();
  }
  for (const { name, area } of wanted) {
    if (!stays(name, area, present)) sheet.names.add(name, rangeOf(sheet, area)).visible = false;
  }
}
