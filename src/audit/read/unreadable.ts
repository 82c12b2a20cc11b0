import type { PrintedLine } from "../printedLine";
import type { UnreadableLine } from "../printedTable";
import { isPageLine, type RawRecord } from "./records";
import { tokensOf } from "./token";

/** How many figures a member has, where the sum row stands, and in which lines members stand. */
export type TableExtent = {
  readonly size: number;
  readonly sumRow: number;
  readonly memberRows: ReadonlySet<number>;
};

/**
 * Lines that look like rows of the table and could not be read: members whose figures do not fit,
 * and lines that begin with a figure or have as many as a member, without a date. Below the sum row
 * only a line that begins with a figure looks like one.
 */
export function unreadableLines(
  lines: readonly PrintedLine[],
  lost: readonly RawRecord[],
  others: readonly RawRecord[],
  { size, sumRow, memberRows }: TableExtent
): readonly UnreadableLine[] {
  const rows = new Map<number, number>();
  for (const record of lost) rows.set(record.row, record.column);
  for (const record of others) {
    if (record.kind === "sum" || record.parts.length < 2 || isPageLine(record)) continue;
    if (memberRows.has(record.row)) continue;
    const line = lines.find(({ row }) => row === record.row);
    const tokens = line ? tokensOf(line) : [];
    if (tokens.some(({ kind }) => kind === "date")) continue;
    const figures = tokens.filter(({ kind }) => kind === "number").length;
    const isLikeMember = figures >= size && record.row <= sumRow;
    if (tokens[0]?.kind === "number" || isLikeMember) rows.set(record.row, record.column);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, column]) => ({ text: textOf(lines, row), place: { row, column } }));
}

function textOf(lines: readonly PrintedLine[], row: number): string {
  const cells = lines.find((line) => line.row === row)?.cells ?? [];
  return cells
    .map(({ text }) => text)
    .filter((text) => text !== "")
    .join(" ");
}
