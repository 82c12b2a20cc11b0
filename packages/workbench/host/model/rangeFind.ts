import type { Area } from "../spreadsheet/address";
import { invalidArgument } from "../wire/HostError";
import { wildcard } from "./filtering";
import type { Range } from "./Range";
import { subRange } from "./subRange";

/** Excel.SearchCriteria and Excel.ReplaceCriteria */
export type SearchCriteria = {
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
  readonly searchDirection?: "Forward" | "Backwards";
};

/** Cells of a range whose shown text holds (or is) the text, row by row. */
export function findCells(range: Range, text: string, criteria: SearchCriteria): Area[] {
  if (typeof text !== "string" || text === "") throw invalidArgument();
  const matches = matcher(text, criteria);
  const used = range.getUsedRangeOrNullObject(true);
  const found: Area[] = [];
  used?.text?.forEach((line, i) =>
    line.forEach((shown, j) => {
      if (!matches(shown)) return;
      found.push({ row: used.area.row + i, column: used.area.column + j, rows: 1, columns: 1 });
    })
  );
  return criteria.searchDirection === "Backwards" ? found.reverse() : found;
}

/** Replaces text in values and formulas; gives how many times. */
export function replaceText(
  range: Range,
  text: string,
  replacement: string,
  criteria: SearchCriteria
): number {
  if (typeof text !== "string" || text === "") throw invalidArgument();
  const used = range.getUsedRangeOrNullObject(true);
  if (!used) return 0;
  const literal = text.replace(/[\\^$.|?*+()[\]{}]/g, "\\$&");
  const pattern = new RegExp(
    criteria.completeMatch ? `^${literal}$` : literal,
    criteria.matchCase ? "g" : "gi"
  );
  let count = 0;
  used.formulas?.forEach((line, i) =>
    line.forEach((content, j) => {
      if (content === "" || typeof content === "boolean") return;
      let here = 0;
      const replaced = String(content).replace(pattern, () => (here++, replacement));
      if (here === 0) return;
      count += here;
      const cell = { row: used.area.row + i, column: used.area.column + j, rows: 1, columns: 1 };
      subRange(range, cell).values = [[replaced]];
    })
  );
  return count;
}

function matcher(
  text: string,
  { completeMatch, matchCase }: SearchCriteria
): (shown: string) => boolean {
  const pattern = wildcard(completeMatch ? text : `*${text}*`);
  const exact = matchCase ? new RegExp(pattern.source) : pattern;
  return (shown) => exact.test(shown);
}
