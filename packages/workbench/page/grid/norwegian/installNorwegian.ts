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
  InterceptCellContentPriority,
  SheetInterceptorService,
  type ISheetLocation,
} from "@univerjs/sheets";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import { readTyped } from "../../../host/spreadsheet/typed/readTyped";
import { formatKind } from "../formatKind";
import { editedText } from "./editedText";
import {
  booleanFromNorwegian,
  booleanInNorwegian,
  errorFromNorwegian,
  errorInNorwegian,
} from "./excelWords";
import { explainErrors } from "./explainErrors";
import { formulaFromNorwegian, formulaToNorwegian } from "./formulaText";

/** Before Univer's own reading of what was typed, which is English. */
const FIRST = 1000;
const AFTER_FORMATS = InterceptCellContentPriority.DATA_VALIDATION - 1;
/** Excel's built-in percentages, which a Norwegian Excel shows with a space. */
const SPACED_PERCENT: ReadonlySet<string> = new Set(["0%", "0.00%"]);

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

/** Univer would make a value of it where a Norwegian Excel keeps the text, as of `0.5` and `TRUE`. */
function looksEnglish(text: string): boolean {
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return true;
  return (
    trimmed !== "" && (!Number.isNaN(Number(text)) || Boolean(getNumfmtParseValueFilter(text)))
  );
}

/** The cell that a word makes: `SANN`, `USANN` and error values; null for other text. */
function cellOfWord(text: string): Pick<ICellData, "v" | "t"> | null {
  const truth = booleanFromNorwegian(text);
  if (truth !== null) return { v: truth ? 1 : 0, t: CellValueType.BOOLEAN };
  const error = errorFromNorwegian(text);
  return error === null ? null : { v: error, t: CellValueType.STRING };
}

/** The cell that Norwegian typing makes; null leaves it to Univer. */
function cellOfTyped(cell: ICellDataForSheetInterceptor, workbook: Workbook): ICellData | null {
  if (cell.f) return null;
  const present = formatOf(workbook, cell);
  if (isTextFormat(present) || cell.t === CellValueType.FORCE_STRING) return null;
  const text = typedTextOf(cell);
  const word = cellOfWord(text);
  if (word) return { ...cell, p: null, ...word };
  const typed = readTyped(text, "nb-NO");
  if (!typed)
    return looksEnglish(text) ? { ...cell, p: null, v: text, t: CellValueType.STRING } : null;
  const percentExpected =
    formatKind(present) === "percent" && !SPACED_PERCENT.has(typed.format ?? "");
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

/** How a truth value or an error value reads; null for any other cell. */
function wordOf(cell: Nullable<ICellData>): string | null {
  if (cell?.t === CellValueType.BOOLEAN) {
    return booleanInNorwegian(cell.v === "TRUE" || Number(cell.v) === 1);
  }
  return typeof cell?.v === "string" ? errorInNorwegian(cell.v) : null;
}

/** What the grid shows of a cell, after Univer has applied the number format. */
function shownCell(
  cell: Nullable<ICellDataForSheetInterceptor>,
  workbook: Workbook
): Nullable<ICellDataForSheetInterceptor> {
  const word = wordOf(cell);
  if (cell && word !== null) return { ...cell, v: word };
  if (cell?.t !== CellValueType.NUMBER) return cell;
  const format = formatOf(workbook, cell);
  if (typeof cell.v === "string" && format !== undefined && SPACED_PERCENT.has(format))
    return { ...cell, v: cell.v.replace(/%$/, "\u00a0%") };
  const general = format === undefined || format === "General";
  return general ? { ...cell, v: String(cell.v ?? "").replace(".", ",") } : cell;
}

/** What the editor and the formula bar get of a cell. */
function editedCell(
  cell: Nullable<ICellDataForSheetInterceptor>,
  { workbook, worksheet, row, col }: ISheetLocation
): Nullable<ICellDataForSheetInterceptor> {
  if (cell?.f) return { ...cell, f: formulaToNorwegian(cell.f) };
  const raw = worksheet.getCellRaw(row, col);
  const word = wordOf(raw);
  if (cell && word !== null) return { ...cell, v: word };
  // Univer shows an apostrophe before every text that was given as text; Excel only where needed.
  if (cell?.t === CellValueType.FORCE_STRING && !isNumberLike(String(cell.v)))
    return { ...cell, t: CellValueType.STRING };
  if (!cell || raw?.t !== CellValueType.NUMBER || typeof raw.v !== "number") return cell;
  return { ...cell, v: editedText(raw.v, formatOf(workbook, raw)) };
}

/** Typed again, it would not be text any longer. */
function isNumberLike(text: string): boolean {
  return readTyped(text, "nb-NO") !== null || cellOfWord(text) !== null || text.startsWith("=");
}

type EditingChain = (
  cell: Nullable<ICellDataForSheetInterceptor>,
  place: ISheetLocation & { readonly origin: Nullable<ICellData> }
) => Nullable<ICellDataForSheetInterceptor>;
type EditingArguments = Parameters<EditingChain>;

/** Univer's own interceptor ends the chain at a formula, so ours stands around the whole chain. */
function interceptEditing(interceptors: SheetInterceptorService): void {
  const chain = interceptors.writeCellInterceptor;
  const fetch = chain.fetchThroughInterceptors.bind(chain);
  const editing = (...all: EditingArguments): ReturnType<EditingChain> =>
    editedCell(fetch(BEFORE_CELL_EDIT)(...all), all[1]);
  chain.fetchThroughInterceptors = ((point: unknown, filter?: undefined) =>
    point === BEFORE_CELL_EDIT
      ? editing
      : fetch(point as typeof AFTER_CELL_EDIT, filter)) as typeof fetch;
}

/**
 * Makes typing, editing and showing Norwegian: decimal comma, `;` between arguments, spaces
 * between thousands, dates as `1.2.2026`, `SANN` and `#I/T`. Cells keep numbers and formulas as files and Office.js
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
  interceptEditing(interceptors);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: AFTER_FORMATS,
    handler: (cell, place, next) => next(shownCell(cell, place.workbook)),
  });
  explainErrors(univer);
}
