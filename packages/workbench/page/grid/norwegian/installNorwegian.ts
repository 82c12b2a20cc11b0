import {
  CellValueType,
  type ICellData,
  type ICellDataForSheetInterceptor,
  type Nullable,
  type Univer,
  type Workbook,
} from "@univerjs/core";
import {
  type AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SheetInterceptorService,
  type ISheetLocation,
} from "@univerjs/sheets";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import { readTyped } from "../../../host/spreadsheet/typed/readTyped";
import { formatOf } from "../cellStyle";
import { wordOfText } from "../enteredText";
import { describeInNorwegian } from "./describeInNorwegian";
import { editedText } from "./editedText";
import { booleanInNorwegian, errorInNorwegian } from "./excelWords";
import { explainErrors } from "./explainErrors";
import { formulaToNorwegian } from "./formulaText";
import { readSemicolons } from "./readSemicolons";
import { showSemicolons } from "./showSemicolons";

const AFTER_FORMATS = InterceptCellContentPriority.DATA_VALIDATION - 1;
/** Excel's built-in percentages, which a Norwegian Excel shows with a space. */
const SPACED_PERCENT: ReadonlySet<string> = new Set(["0%", "0.00%"]);

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
  return readTyped(text, "nb-NO") !== null || wordOfText(text) !== null || text.startsWith("=");
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
 * Makes editing and showing Norwegian: decimal comma, `;` between arguments, spaces between thousands,
 * dates as `01.02.2026`, `SANN` and `#I/T`. Cells keep numbers and formulas as files and Office.js have
 * them.
 */
export function installNorwegian(univer: Univer): void {
  const injector = univer.__getInjector();
  const interceptors = injector.get(SheetInterceptorService);
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal("nb");
  interceptEditing(interceptors);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: AFTER_FORMATS,
    handler: (cell, place, next) => next(shownCell(cell, place.workbook)),
  });
  explainErrors(univer);
  describeInNorwegian(univer);
  readSemicolons();
  showSemicolons(document);
}
