import type { PrintedLine } from "../printedLine";
import type { UnreadableLine } from "../printedTable";
import { isPageLine, type RawRecord } from "./records";
import { tokensOf } from "./token";

/**
 * Lines that look like rows of the table and could not be read: members whose figures do not fit,
 * and lines that begin with a figure or have as many as a member, without a date.
 */
export function unreadableLines(
  lines: readonly PrintedLine[],
  lost: readonly RawRecord[],
  others: readonly RawRecord[],
  size: number
): readonly UnreadableLine[] {
  const rows = new Map<number, number>();
  for (const record of lost) rows.set(record.row, record.column);
  for (const record of others) {
    if (record.kind === "sum" || record.parts.length < 2 || isPageLine(record)) continue;
    const line = lines.find(({ row }) => row === record.row);
    const tokens = line ? tokensOf(line) : [];
    if (tokens.some(({ kind }) => kind === "date")) continue;
    const figures = tokens.filter(({ kind }) => kind === "number").length;
    if (tokens[0]?.kind === "number" || figures >= size) rows.set(record.row, record.column);
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
