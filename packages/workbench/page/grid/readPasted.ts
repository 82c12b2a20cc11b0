import {
  isFormulaString,
  isTextFormat,
  IUniverInstanceService,
  UniverInstanceType,
  type ICellData,
  type IMutationInfo,
  type Nullable,
  type Univer,
  type Workbook,
} from "@univerjs/core";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { ISheetClipboardService, PREDEFINED_HOOK_NAME_PASTE } from "@univerjs/sheets-ui";
import type { Language } from "../words";
import { enteredText } from "./enteredText";
import { formulaFromNorwegian } from "./norwegian/formulaText";

/** Univer sets pasted formulas by hooks of their own; the first has no name in what it exports. */
const FORMULA_HOOKS: readonly string[] = [
  "default-paste-formula",
  PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_FORMULA,
];
const CELL_HOOKS: readonly string[] = [
  PREDEFINED_HOOK_NAME_PASTE.DEFAULT_PASTE,
  PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_VALUE,
];

type Cell = Nullable<ICellData>;
type Pasted = (row: number, column: number) => string | undefined;

/** Reads what is pasted from elsewhere as what is typed; Univer reads it as English. */
export function readPasted(univer: Univer, language: Language): void {
  const injector = univer.__getInjector();
  const isText = textCells(univer);
  const reread = (redos: readonly IMutationInfo[], pasted: Pasted): void => {
    for (const { id, params } of redos) {
      if (id !== SetRangeValuesMutation.id) continue;
      const { cellValue = {} } = params as ISetRangeValuesMutationParams;
      eachCell(cellValue as Record<number, Record<number, Cell>>, (cell, row, column) => {
        const text = pasted(row, column);
        if (text !== undefined && !isText(row, column)) enter(cell, text, language);
      });
    }
  };
  for (const hook of injector.get(ISheetClipboardService).getClipboardHooks()) {
    const setsFormulas = FORMULA_HOOKS.includes(hook.id);
    if (!setsFormulas && !CELL_HOOKS.includes(hook.id)) continue;
    const { onPasteCells, onPastePlainText } = hook;
    if (onPasteCells) {
      hook.onPasteCells = (from, to, data, payload) => {
        const mutations = onPasteCells.call(hook, from, to, data, payload);
        // What comes from the grid itself has values, not texts.
        if (from) return mutations;
        const { rows, cols } = to.range;
        reread(mutations.redos, (row, column) => {
          const cell = data.getValue(rows.indexOf(row), cols.indexOf(column));
          const text = cell?.f ?? (typeof cell?.v === "string" ? cell.v : undefined);
          return setsFormulas && !isFormulaString(text) ? undefined : text;
        });
        return mutations;
      };
    }
    if (onPastePlainText) {
      hook.onPastePlainText = (to, text, payload) => {
        const mutations = onPastePlainText.call(hook, to, text, payload);
        if (!/[\r\n]/.test(text)) reread(mutations.redos, () => text);
        return mutations;
      };
    }
  }
}

/** Makes a cell that is to be set what its text means; one without content is only formatted. */
function enter(cell: ICellData, text: string, language: Language): void {
  if (isFormulaString(text)) {
    if (cell.f !== undefined && language === "nb") cell.f = formulaFromNorwegian(text);
    return;
  }
  const entered = enteredText(text, language);
  if (!entered) return;
  const { v, t, format } = entered;
  if (cell.v !== undefined) Object.assign(cell, { v, t, p: null });
  const style = typeof cell.s === "object" ? cell.s : null;
  if (cell.s === undefined && cell.v === undefined) return;
  // Univer has given it the format of what it took the text for.
  const n = format === null ? null : { pattern: format };
  if (style?.n || n) cell.s = { ...style, n };
}

function eachCell(
  matrix: Record<number, Record<number, Cell>>,
  each: (cell: ICellData, row: number, column: number) => void
): void {
  for (const [row, cells] of Object.entries(matrix)) {
    for (const [column, cell] of Object.entries(cells)) {
      if (cell) each(cell, Number(row), Number(column));
    }
  }
}

/** Whether a cell of the active sheet keeps everything as text. */
function textCells(univer: Univer): (row: number, column: number) => boolean {
  const instances = univer.__getInjector().get(IUniverInstanceService);
  return (row, column) => {
    const book = instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    return isTextFormat(book?.getActiveSheet().getCellStyle(row, column)?.n?.pattern);
  };
}
