import {
  CellValueType,
  getNumfmtParseValueFilter,
  isTextFormat,
  type ICellData,
  type ICellDataForSheetInterceptor,
  type IStyleData,
  type Nullable,
  type Univer,
  type Workbook,
} from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
  type ISheetLocation,
} from "@univerjs/sheets";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import { formatKind } from "../formatKind";
import { editedText } from "./editedText";
import { formulaFromNorwegian, formulaToNorwegian } from "./formulaText";
import { parseTypedText } from "./typedText";

/** Before Univer's own reading of what was typed, which is English. */
const FIRST = 1000;
/** Just after the number formats have had their say; see InterceptCellContentPriority. */
const AFTER_FORMATS = 11;
/** Excel's General format shows at most eleven digits. */
const GENERAL_DIGITS = 11;

function styleOf(workbook: Workbook, cell: Nullable<ICellData>): IStyleData | null {
  if (!cell?.s) return null;
  return typeof cell.s === "string" ? (workbook.getStyles().get(cell.s) ?? null) : cell.s;
}

function formatOf(workbook: Workbook, cell: Nullable<ICellData>): string | undefined {
  return styleOf(workbook, cell)?.n?.pattern;
}

function typedTextOf(cell: ICellDataForSheetInterceptor): string {
  const rich = cell.p?.body?.dataStream;
  return rich === undefined ? String(cell.v ?? "") : rich.replace(/\r\n$/, "");
}

/** Univer would make a number of it where a Norwegian Excel keeps the text, as of `0.5`. */
function looksEnglish(text: string): boolean {
  return (
    text.trim() !== "" && (!Number.isNaN(Number(text)) || Boolean(getNumfmtParseValueFilter(text)))
  );
}

/** The cell that Norwegian typing makes; null leaves it to Univer. */
function cellOfTyped(cell: ICellDataForSheetInterceptor, workbook: Workbook): ICellData | null {
  if (cell.f) return null;
  const present = formatOf(workbook, cell);
  if (isTextFormat(present) || cell.t === CellValueType.FORCE_STRING) return null;
  const text = typedTextOf(cell);
  const typed = parseTypedText(text);
  if (!typed)
    return looksEnglish(text) ? { ...cell, p: null, v: text, t: CellValueType.STRING } : null;
  const percentExpected =
    formatKind(present) === "percent" && typed.format !== "0%" && typed.format !== "0.00%";
  const value = percentExpected ? Number(`${typed.value}e-2`) : typed.value;
  const style = styleOf(workbook, cell) ?? {};
  const restyled = typed.format !== null && (present === undefined || present === "General");
  return {
    ...cell,
    p: null,
    v: value,
    t: CellValueType.NUMBER,
    ...(restyled && { s: { ...style, n: { pattern: typed.format as string } } }),
  };
}

function shownGeneral(value: number): string {
  return String(Number(value.toPrecision(GENERAL_DIGITS))).replace(".", ",");
}

function contentOf(
  cell: Nullable<ICellDataForSheetInterceptor>,
  place: ISheetLocation
): Nullable<ICellDataForSheetInterceptor> {
  if (cell?.t !== CellValueType.NUMBER || typeof cell.v !== "number") return cell;
  const format = formatOf(place.workbook, cell);
  if (Number.isInteger(cell.v) || (format !== undefined && format !== "General")) return cell;
  return { ...cell, v: shownGeneral(cell.v) };
}

/**
 * Makes typing, editing and showing Norwegian: decimal comma, `;` between arguments, spaces
 * between thousands, dates as `1.2.2026`. Cells keep numbers and formulas as files and Office.js
 * have them.
 */
export function installNorwegian(univer: Univer): void {
  const injector = univer.__getInjector();
  const interceptors = injector.get(SheetInterceptorService);
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal("nb");
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, place, next) => {
      if (!cell) return next(cell);
      if (cell.f) return next({ ...cell, f: formulaFromNorwegian(cell.f) });
      return cellOfTyped(cell, place.workbook) ?? next(cell);
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, place, next) => {
      const edited = next(cell);
      if (edited?.f) return { ...edited, f: formulaToNorwegian(edited.f) };
      const raw = place.worksheet.getCellRaw(place.row, place.col);
      if (!edited || raw?.t !== CellValueType.NUMBER || typeof raw.v !== "number") return edited;
      return { ...edited, v: editedText(raw.v, formatOf(place.workbook, edited)) };
    },
  });
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: AFTER_FORMATS,
    handler: (cell, place, next) => next(contentOf(cell, place)),
  });
}
