/** A rectangle of cells; row and column are zero-based. */
export type Rectangle = {
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
  return (
    [...name.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

/** The address of one cell, for example `B7`. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** The address of a rectangle, for example `B7:C9`, or `B7` for one cell. */
export function rectangleAddress({ row, column, rows, columns }: Rectangle): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1
    ? first
    : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** The address with every part fixed, for example `$B$7:$C$9`. */
export function absoluteAddress(rectangle: Rectangle): string {
  return rectangleAddress(rectangle).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/**
 * Reads `B7`, `$B$7:C9`, `B:C` or `7:9`, with or without a sheet name in front; undefined for
 * anything else.
 */
export function parseAddress(text: string): Rectangle | undefined {
  const local = text.slice(text.lastIndexOf("!") + 1).replace(/\$/g, "");
  const cells = /^([A-Za-z]{1,3})(\d+)(?::([A-Za-z]{1,3})(\d+))?$/.exec(local);
  if (cells) {
    const [, left, top, right = left, bottom = top] = cells;
    return between(Number(top) - 1, columnIndex(left!), Number(bottom) - 1, columnIndex(right!));
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(local);
  if (columns)
    return between(0, columnIndex(columns[1]!), SHEET_ROWS - 1, columnIndex(columns[2]!));
  const rows = /^(\d+):(\d+)$/.exec(local);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, SHEET_COLUMNS - 1);
  return undefined;
}

function between(row1: number, column1: number, row2: number, column2: number): Rectangle {
  return {
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rows: Math.abs(row2 - row1) + 1,
    columns: Math.abs(column2 - column1) + 1,
  };
}

/** Whether two rectangles share a cell. */
export function intersects(a: Rectangle, b: Rectangle): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** The cells that two rectangles share; null where there are none. */
export function intersection(a: Rectangle, b: Rectangle): Rectangle | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function sameArea(a: Rectangle, b: Rectangle): boolean {
  return a.row === b.row && a.column === b.column && sameSize(a, b);
}

export function sameSize(a: Rectangle, b: Rectangle): boolean {
  return a.rows === b.rows && a.columns === b.columns;
}

/** The smallest rectangle around two. */
export function enclosing(a: Rectangle, b: Rectangle): Rectangle {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** Whether a cell lies in a rectangle. */
export function contains(area: Rectangle, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
