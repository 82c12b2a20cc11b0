/** A cell of a printed table as it came: its text, and its number where it holds one. */
export type PrintedCell = {
  readonly text: string;
  /** As a decimal string, with the decimals that are shown; per cent for a share. Null for text. */
  readonly number: { readonly value: string; readonly isPercent: boolean } | null;
};

/** A line of a document, which is one cell, or a row of a sheet. */
export type PrintedLine = {
  readonly cells: readonly PrintedCell[];
  /** Zero-based row on the sheet or line of the text. */
  readonly row: number;
  /** Zero-based column of the first cell. */
  readonly column: number;
};

/** The lines of a text that was copied from a document. */
export function linesOfText(text: string): readonly PrintedLine[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line, row) => ({ cells: [{ text: line, number: null }], row, column: 0 }));
}
