import type { Area } from "../spreadsheet/address";
import type { CellValue } from "../spreadsheet/entry";
import { invalidArgument, notImplemented } from "../wire/HostError";
import type { Book } from "./Book";
import { setLinesHidden } from "./lines";
import type { FilterCriteria, FilterState } from "./state";

/** The rows that do not meet all criteria of a filter. */
export function hiddenBy(book: Book, sheetId: string, filter: FilterState): number[] {
  const { area, criteria } = filter;
  if (area.rows < 2) return [];
  const body = book.range(sheetId, { ...area, row: area.row + 1, rows: area.rows - 1 });
  const values = body.values ?? [];
  const texts = body.text ?? [];
  const tests = Object.entries(criteria).map(([column, each]) => ({
    column: Number(column),
    passes: toTest(
      each,
      values.map((row) => row[Number(column)] ?? "")
    ),
  }));
  return values.flatMap((row, index) =>
    tests.every(({ column, passes }) => passes(row[column] ?? "", texts[index]?.[column] ?? ""))
      ? []
      : [body.area.row + index]
  );
}

/** Shows the rows of one list and hides those of another; rows beside each other in one go. */
export function setRowsShown(
  book: Book,
  sheetId: string,
  shown: readonly number[],
  hidden: readonly number[]
): void {
  for (const rows of runsOf(shown)) setLinesHidden(book.range(sheetId, rows), "row", false);
  for (const rows of runsOf(hidden)) setLinesHidden(book.range(sheetId, rows), "row", true);
}

function runsOf(rows: readonly number[]): Area[] {
  const runs: { row: number; rows: number; column: number; columns: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last.row + last.rows === row) last.rows++;
    else runs.push({ row, rows: 1, column: 0, columns: 1 });
  }
  return runs;
}

type Test = (value: CellValue, text: string) => boolean;

function toTest(criteria: FilterCriteria, column: readonly CellValue[]): Test {
  const { filterOn, values = [], criterion1, criterion2, operator, dynamicCriteria } = criteria;
  switch (filterOn) {
    case "Values": {
      const wanted = new Set(values.map((value) => String(value).toLowerCase()));
      return (_value, text) => wanted.has(text.toLowerCase());
    }
    case "Custom": {
      const first = condition(criterion1);
      if (criterion2 === undefined || criterion2 === null) return first;
      const second = condition(criterion2);
      return operator === "Or"
        ? (value, text) => first(value, text) || second(value, text)
        : (value, text) => first(value, text) && second(value, text);
    }
    case "TopItems":
    case "BottomItems":
      return extreme(column, Number(criterion1), filterOn === "TopItems");
    case "TopPercent":
    case "BottomPercent": {
      const numbers = column.filter((value) => typeof value === "number").length;
      const count = Math.max(1, Math.floor((numbers * Number(criterion1)) / 100));
      return extreme(column, count, filterOn === "TopPercent");
    }
    case "Dynamic":
      return comparedToAverage(dynamicCriteria, column);
    case "CellColor":
    case "FontColor":
    case "Icon":
      throw notImplemented(`FilterCriteria.filterOn ${filterOn}`);
    default:
      throw invalidArgument();
  }
}

/** Above or below the average; filters by what day it is are not there. */
function comparedToAverage(criteria = "", column: readonly CellValue[]): Test {
  const sign = { AboveAverage: 1, BelowAverage: -1 }[criteria];
  if (sign === undefined) throw notImplemented(`FilterCriteria.dynamicCriteria ${criteria}`);
  const numbers = column.filter((value): value is number => typeof value === "number");
  const average = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  return (value) => typeof value === "number" && (value - average) * sign > 0;
}

/** `>100`, `<>x`, `=Os*`; without an operator it is equality. */
function condition(criterion: string | undefined): Test {
  const match = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion ?? "");
  const [, operator = "=", operand = ""] = match ?? [];
  const number = operand.trim() === "" ? NaN : Number(operand);
  const pattern = wildcard(operand);
  const equals: Test = (value, text) =>
    Number.isNaN(number) ? pattern.test(text) : value === number;
  switch (operator) {
    case "=":
      return equals;
    case "<>":
      return (value, text) => !equals(value, text);
    case "<":
      return (value) => typeof value === "number" && value < number;
    case "<=":
      return (value) => typeof value === "number" && value <= number;
    case ">":
      return (value) => typeof value === "number" && value > number;
    default:
      return (value) => typeof value === "number" && value >= number;
  }
}

/** Excel's `*` and `?`; `~` in front takes them literally. */
export function wildcard(text: string): RegExp {
  const source = text.replace(
    /~([*?~])|([*?])|([\\^$.|+()[\]{}])/g,
    (_match, literal: string | undefined, any: string | undefined, special: string | undefined) => {
      if (literal) return `\\${literal}`;
      if (any) return any === "*" ? "[\\s\\S]*" : "[\\s\\S]";
      return `\\${special}`;
    }
  );
  return new RegExp(`^${source}$`, "i");
}

function extreme(column: readonly CellValue[], count: number, top: boolean): Test {
  const numbers = column.filter((value): value is number => typeof value === "number");
  const sorted = numbers.sort((a, b) => (top ? b - a : a - b));
  const limit = sorted[Math.min(count, sorted.length) - 1];
  return (value) =>
    limit !== undefined && typeof value === "number" && (top ? value >= limit : value <= limit);
}
