import type { CellValue } from "../spreadsheet/entry";
import { isErrorText } from "../spreadsheet/functionValues";

/** Excel's order of kinds: numbers, text, booleans, errors; blanks come last either way. */
function rank(value: CellValue): number {
  if (typeof value === "number") return 0;
  if (typeof value === "boolean") return 2;
  return isErrorText(value) ? 3 : 1;
}

/** Compares two cells as Excel sorts them; `direction` is 1 or -1. */
export function compareCells(
  a: CellValue,
  b: CellValue,
  direction: 1 | -1,
  matchCase: boolean,
  language: string
): number {
  if (a === "" || b === "") return (a === "" ? 1 : 0) - (b === "" ? 1 : 0);
  const kinds = rank(a) - rank(b);
  if (kinds !== 0) return kinds * direction;
  if (typeof a === "string" && typeof b === "string") {
    const sensitivity = matchCase ? "variant" : "accent";
    return a.localeCompare(b, language, { sensitivity }) * direction;
  }
  return (Number(a) - Number(b)) * direction;
}
