/** A rectangle of cells; row and column are zero-based. */
export type Area = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** Excel's largest sheet. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** `0` → `A`, `26` → `AA`. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `A` → `0`, `AA` → `26`. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

const cellsPattern = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const columnsPattern = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const rowsPattern = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads `B2`, `$B$2:C4`, `A:C` or `2:5`, without a sheet name; null for anything else. */
export function parseArea(text: string): Area | null {
  const cells = cellsPattern.exec(text);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return between(Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right));
  }
  const columns = columnsPattern.exec(text);
  if (columns) {
    const [, left = "", right = ""] = columns;
    return between(0, columnIndex(left), SHEET_ROWS - 1, columnIndex(right));
  }
  const rows = rowsPattern.exec(text);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, SHEET_COLUMNS - 1);
  return null;
}

/** The rectangle between two corners; null where it leaves the sheet. */
function between(row1: number, column1: number, row2: number, column2: number): Area | null {
  const area = {
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rows: Math.abs(row2 - row1) + 1,
    columns: Math.abs(column2 - column1) + 1,
  };
  return isOnSheet(area) ? area : null;
}

export function isOnSheet({ row, column, rows, columns }: Area): boolean {
  return (
    row >= 0 &&
    column >= 0 &&
    rows >= 1 &&
    columns >= 1 &&
    row + rows <= SHEET_ROWS &&
    column + columns <= SHEET_COLUMNS
  );
}

/** `B2:C4`; whole columns as `A:C`, whole rows as `2:5`. */
export function areaAddress({ row, column, rows, columns }: Area): string {
  if (rows === SHEET_ROWS) return `${columnName(column)}:${columnName(column + columns - 1)}`;
  if (columns === SHEET_COLUMNS) return `${row + 1}:${row + rows}`;
  const first = `${columnName(column)}${row + 1}`;
  return rows * columns === 1 ? first : `${first}:${columnName(column + columns - 1)}${row + rows}`;
}

/** `$B$2:$C$4`. */
export function absoluteAddress(area: Area): string {
  return areaAddress(area)
    .split(":")
    .map((end) => end.replace(/^([A-Z]+)/, "$$$1").replace(/(\d+)$/, "$$$1"))
    .join(":");
}

/** A sheet's name as it stands in a reference, in quotes where Excel wants them. */
export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\d_.]*$/u.test(name) && !parseArea(name) && !/^(R|C|RC|R\d+C\d+)$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** Splits `'My sheet'!A1` into sheet and rest; the sheet is null where none is named. */
export function splitReference(text: string): { sheet: string | null; rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text);
  if (!match) return { sheet: null, rest: text };
  return { sheet: (match[1] ?? match[2] ?? "").replace(/''/g, "'"), rest: match[3] ?? "" };
}

/** The cells two rectangles share; null where there are none. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** What is left of a rectangle without the cells of another. */
export function withoutArea(area: Area, taken: Area): Area[] {
  const hole = intersection(area, taken);
  if (!hole) return [area];
  const below = hole.row + hole.rows;
  const right = hole.column + hole.columns;
  const part = (row: number, rows: number, column: number, columns: number): Area[] =>
    rows > 0 && columns > 0 ? [{ row, rows, column, columns }] : [];
  return [
    ...part(area.row, hole.row - area.row, area.column, area.columns),
    ...part(hole.row, hole.rows, area.column, hole.column - area.column),
    ...part(hole.row, hole.rows, right, area.column + area.columns - right),
    ...part(below, area.row + area.rows - below, area.column, area.columns),
  ];
}

/** The smallest rectangle around two. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** Univer's way to write a rectangle: both ends included. */
export type UniverRange = {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
};

export function toUniver({ row, column, rows, columns }: Area): UniverRange {
  return {
    startRow: row,
    startColumn: column,
    endRow: row + rows - 1,
    endColumn: column + columns - 1,
  };
}

export function fromUniver({ startRow, startColumn, endRow, endColumn }: UniverRange): Area {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}
