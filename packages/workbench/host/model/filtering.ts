import type { CellValue } from "../spreadsheet/entry";
import { invalidArgument } from "../wire/HostError";
import type { Book } from "./Book";
import { setLinesHidden } from "./lines";
import type { FilterCriteria, FilterState } from "./state";

/** Shows the rows that meet all criteria of a filter and hides the others. */
export function applyFilter(book: Book, sheetId: string, filter: FilterState): void {
  const { area, criteria } = filter;
  showRows(book, sheetId, filter);
  const body = book.range(sheetId, {
    ...area,
    row: area.row + 1,
    rows: Math.max(1, area.rows - 1),
  });
  const values = body.values ?? [];
  const texts = body.text ?? [];
  const tests = Object.entries(criteria).map(([column, each]) => ({
    column: Number(column),
    passes: toTest(
      each,
      values.map((row) => row[Number(column)] ?? "")
    ),
  }));
  filter.hiddenRows = values.flatMap((row, index) =>
    tests.every(({ column, passes }) => passes(row[column] ?? "", texts[index]?.[column] ?? ""))
      ? []
      : [body.area.row + index]
  );
  for (const row of filter.hiddenRows) {
    setLinesHidden(book.range(sheetId, { row, column: 0, rows: 1, columns: 1 }), "row", true);
  }
}

/** Shows again what a filter hides. */
export function showRows(book: Book, sheetId: string, filter: FilterState): void {
  for (const row of filter.hiddenRows) {
    setLinesHidden(book.range(sheetId, { row, column: 0, rows: 1, columns: 1 }), "row", false);
  }
  filter.hiddenRows = [];
}

type Test = (value: CellValue, text: string) => boolean;

function toTest(criteria: FilterCriteria, column: readonly CellValue[]): Test {
  const { filterOn, values = [], criterion1, criterion2, operator } = criteria;
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
    default:
      throw invalidArgument();
  }
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
