import type { Worksheet } from "@univerjs/core";

export type FoundCell = { readonly row: number; readonly column: number };

/** Cells beyond this are not looked for; nobody steps through so many. */
const MOST_FOUND = 1_000;

/** The cells of a sheet that show a text, from left to right and down; hidden rows are left out. */
export function findCells(sheet: Worksheet, text: string): FoundCell[] {
  const wanted = plain(text);
  const found: FoundCell[] = [];
  if (wanted === "") return found;
  for (const row of numbers(sheet.getCellMatrix().getMatrix())) {
    if (!sheet.getRowVisible(row)) continue;
    for (const column of numbers(sheet.getCellMatrix().getMatrix()[row] ?? {})) {
      if (!plain(shownText(sheet, row, column)).includes(wanted)) continue;
      found.push({ row, column });
      if (found.length === MOST_FOUND) return found;
    }
  }
  return found;
}

function shownText(sheet: Worksheet, row: number, column: number): string {
  const cell = sheet.getCell(row, column);
  return String(cell?.p?.body?.dataStream.trimEnd() ?? cell?.v ?? "");
}

/** Capitals and kinds of spaces make no difference. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u00a0\u2009\u202f]/g, " ")
    .trim();

const numbers = (record: object): number[] =>
  Object.keys(record)
    .map(Number)
    .sort((a, b) => a - b);
