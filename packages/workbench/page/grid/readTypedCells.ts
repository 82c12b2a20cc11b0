import {
  CellValueType,
  isTextFormat,
  type ICellData,
  type ICellDataForSheetInterceptor,
  type Univer,
} from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService, type ISheetLocation } from "@univerjs/sheets";
import type { Language } from "../words";
import { formatOf, styleOf } from "./cellStyle";
import { enteredText } from "./enteredText";
import { formatKind } from "./formatKind";
import { formulaFromNorwegian } from "./norwegian/formulaText";

/** Before Univer's own reading of what was typed, which is English and knows less than Excel. */
const FIRST = 1000;

/** Reads what is typed into cells as an Excel of the page's language does. */
export function readTypedCells(univer: Univer, language: Language): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (typed, place, next) => {
      if (!typed) return next(typed);
      const cell = withColumnStyle(typed, place);
      if (cell.f)
        return next(language === "nb" ? { ...cell, f: formulaFromNorwegian(cell.f) } : cell);
      return cellOfTyped(cell, place, language) ?? next(cell);
    },
  });
}

/** A new cell takes over the format of its column, as in Excel. */
function withColumnStyle<Cell extends ICellData>(
  cell: Cell,
  { worksheet, row, col }: ISheetLocation
): Cell {
  const style = worksheet.getCellRaw(row, col) ? null : worksheet.getColumnStyle(col);
  return style ? { ...cell, s: { ...style, ...(typeof cell.s === "object" && cell.s) } } : cell;
}

function textOf(cell: ICellDataForSheetInterceptor): string {
  const rich = cell.p?.body?.dataStream;
  return rich === undefined ? String(cell.v ?? "") : rich.replace(/\r\n$/, "");
}

/** The cell that typing makes; null leaves it to Univer. */
function cellOfTyped(
  cell: ICellDataForSheetInterceptor,
  { workbook }: ISheetLocation,
  language: Language
): ICellData | null {
  const present = formatOf(workbook, cell);
  if (isTextFormat(present) || cell.t === CellValueType.FORCE_STRING) return null;
  const entered = enteredText(textOf(cell), language);
  if (!entered) return null;
  const { v, t, format } = entered;
  // In a cell of percentages 5 means 5 %.
  const percentExpected =
    t === CellValueType.NUMBER &&
    formatKind(present) === "percent" &&
    formatKind(format ?? undefined) !== "percent";
  const restyled = format !== null && (present === undefined || present === "General");
  return {
    ...cell,
    p: null,
    v: percentExpected ? Number(`${v ?? 0}e-2`) : v,
    t,
    ...(restyled && { s: { ...styleOf(workbook, cell), n: { pattern: format } } }),
  };
}
