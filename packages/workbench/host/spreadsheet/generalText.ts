import { CellValueType, type ICellData, type Injector, type Workbook } from "@univerjs/core";
import {
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SheetInterceptorService,
} from "@univerjs/sheets";

/** Characters of a number in the format General, the sign not counted. */
const MOST_CHARACTERS = 11;
/** From here on, and below, Excel writes powers of ten. */
const LARGEST = 1e11;
const SMALLEST = 1e-9;
const SMALL = 1e-4;

/** A number as Excel's format General shows it in a wide column: `0.333333333`, `1.23457E+11`. */
export function generalText(value: number): string {
  const size = Math.abs(value);
  if (size === 0) return "0";
  if (size >= LARGEST || size < SMALLEST) return withPower(value, 6);
  const plain = withoutPower(value, size);
  if (plain !== null) return plain;
  return withPower(value, 6);
}

/** The digits that fit, where they say as much as a power of ten would; else null. */
function withoutPower(value: number, size: number): string | null {
  const whole = Math.trunc(size).toString().length;
  const decimals = Math.max(0, MOST_CHARACTERS - 1 - whole);
  const text = trimmed(value.toFixed(decimals));
  if (Number(text) === value || size >= SMALL) return rolledOver(text) ? withPower(value, 6) : text;
  return null;
}

/** `99999999999.9` rounds up to one digit more than there is room for. */
const rolledOver = (text: string): boolean =>
  (text.replace("-", "").split(".")[0] ?? "").length > MOST_CHARACTERS;

function withPower(value: number, digits: number): string {
  const [mantissa = "", power = "0"] = value.toExponential(digits - 1).split("e");
  const exponent = Number(power);
  const sign = exponent < 0 ? "-" : "+";
  return `${trimmed(mantissa)}E${sign}${String(Math.abs(exponent)).padStart(2, "0")}`;
}

const trimmed = (text: string): string =>
  text.includes(".") ? text.replace(/\.?0+$/, "").replace(/^-0$/, "0") : text;

/** After Univer's number formats; the words of a page come later. */
const AFTER_FORMATS = InterceptCellContentPriority.NUMFMT - 1;

/** Shows General numbers as Excel does, to Office.js and on the grid; who edits one gets all its digits. */
export function showGeneral(injector: Injector): { dispose(): void } {
  const interceptors = injector.get(SheetInterceptorService);
  const shown = interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: AFTER_FORMATS,
    handler: (cell, { workbook }, next) =>
      cell && isGeneralNumber(workbook, cell)
        ? next({ ...cell, v: generalText(Number(cell.v)) })
        : next(cell),
  });
  const edited = interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    handler: (cell, { workbook, origin }, next) =>
      cell && origin && isGeneralNumber(workbook, origin)
        ? next({ ...cell, v: origin.v ?? null })
        : next(cell),
  });
  return {
    dispose() {
      shown.dispose();
      edited();
    },
  };
}

function isGeneralNumber(workbook: Workbook, { s, t, v }: ICellData): boolean {
  if (t !== CellValueType.NUMBER || typeof v !== "number") return false;
  const style = typeof s === "string" ? workbook.getStyles().get(s) : s;
  const pattern = style?.n?.pattern;
  return pattern === undefined || pattern === "General";
}
