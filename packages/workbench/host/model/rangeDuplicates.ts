import { invalidArgument } from "../wire/HostError";
import { HostObject } from "../wire/HostObject";
import type { Range } from "./Range";
import { subRange } from "./subRange";

export class RemoveDuplicatesResult extends HostObject {
  readonly #removed: number;
  readonly #remaining: number;

  constructor(removed: number, remaining: number) {
    super("RemoveDuplicatesResult");
    this.#removed = removed;
    this.#remaining = remaining;
  }

  get removed(): number {
    return this.#removed;
  }
  get uniqueRemaining(): number {
    return this.#remaining;
  }
}

/** Removes rows that repeat the given columns of an earlier row; the rest moves up within the range. */
export function removeDuplicates(
  range: Range,
  columns: readonly number[],
  includesHeader: boolean
): RemoveDuplicatesResult {
  range.book.assertSheetEditable(range.sheetId);
  const { area } = range;
  if (columns.length === 0 || columns.some((column) => column < 0 || column >= area.columns)) {
    throw invalidArgument();
  }
  const first = includesHeader ? 1 : 0;
  const values = (range.values ?? []).slice(first);
  const seen = new Set<string>();
  const kept = values.flatMap((row, index) => {
    const key = JSON.stringify(columns.map((column) => normal(row[column])));
    if (seen.has(key)) return [];
    seen.add(key);
    return [index];
  });
  const removed = values.length - kept.length;
  if (removed > 0) {
    const body = { ...area, row: area.row + first, rows: values.length };
    const formulas = subRange(range, body).formulas ?? [];
    const rows = kept.map((index) => (formulas[index] ?? []).map(asEntry));
    subRange(range, { ...body, rows: kept.length }).values = rows;
    subRange(range, { ...body, row: body.row + kept.length, rows: removed }).clear("Contents");
  }
  return new RemoveDuplicatesResult(removed, kept.length);
}

const normal = (value: unknown): unknown =>
  typeof value === "string" ? value.toLowerCase() : value;

/** Text stays text when it is entered again. */
const asEntry = (content: unknown): unknown =>
  typeof content === "string" && content !== "" && !content.startsWith("=")
    ? `'${content}`
    : content;
