import { SHEET_COLUMNS, SHEET_ROWS, type Area } from "./address";

/** Rows, columns or cells that were inserted or deleted; everything behind them has moved. */
export type Move = {
  readonly sheetId: string;
  readonly axis: "row" | "column";
  /** The first inserted or deleted row or column. */
  readonly at: number;
  /** How many were inserted; deleted ones are negative. */
  readonly count: number;
  /** The columns (or rows) within which cells moved; null where whole rows or columns did. */
  readonly across: Span | null;
};
/** A run of rows or columns, zero-based. */
export type Span = { readonly first: number; readonly count: number };

const most = (axis: Move["axis"]): number => (axis === "row" ? SHEET_ROWS : SHEET_COLUMNS);
const along = ({ row, column, rows, columns }: Area, axis: Move["axis"]): Span =>
  axis === "row" ? { first: row, count: rows } : { first: column, count: columns };
const crosswise = (area: Area, axis: Move["axis"]): Span =>
  along(area, axis === "row" ? "column" : "row");
const withSpan = (area: Area, axis: Move["axis"], { first, count }: Span): Area =>
  axis === "row"
    ? { ...area, row: first, rows: count }
    : { ...area, column: first, columns: count };

/**
 * Where a run of rows or columns is after a move: it grows when some are inserted inside it, shrinks
 * when some of it are deleted, and is null when all of it are. A run of all of the sheet stays.
 */
export function movedSpan(span: Span, { axis, at, count }: Omit<Move, "sheetId" | "across">) {
  const { first, count: length } = span;
  const limit = most(axis);
  if (first === 0 && length >= limit) return span;
  if (count > 0) {
    if (first >= at) return onSheet(first + count, length, limit);
    return first + length > at ? onSheet(first, length + count, limit) : span;
  }
  const position = (index: number): number => (index < at ? index : Math.max(at, index + count));
  const start = position(first);
  const end = position(first + length);
  return end > start ? { first: start, count: end - start } : null;
}

/** What is pushed over the sheet's edge is gone. */
function onSheet(first: number, count: number, limit: number): Span | null {
  return first >= limit ? null : { first, count: Math.min(count, limit - first) };
}

/** Where one row or column is after a move; null where it was deleted. */
export function movedLine(index: number, move: Omit<Move, "sheetId" | "across">): number | null {
  return movedSpan({ first: index, count: 1 }, move)?.first ?? null;
}

/**
 * Where cells that something refers to are after a move; null where all are deleted. As in Excel a
 * reference stays where cells move under only a part of its width.
 */
export function movedArea(area: Area, move: Move): Area | null {
  const { axis, across } = move;
  if (across && !contains(across, crosswise(area, axis))) return area;
  const span = movedSpan(along(area, axis), move);
  return span && withSpan(area, axis, span);
}

/** Where the cells of a rule are after a move: an area of which only a part moves is cut up. */
export function movedPieces(area: Area, move: Move): Area[] {
  const { axis, across } = move;
  const width = crosswise(area, axis);
  const end = width.first + width.count;
  const inside = across && overlap(across, width);
  if (across && !inside) return [area];
  if (!inside || inside.count === width.count) {
    const moved = movedArea(area, move);
    return moved ? [moved] : [];
  }
  const span = movedSpan(along(area, axis), move);
  const before = along(area, axis);
  if (span && span.first === before.first && span.count === before.count) return [area];
  const part = (first: number, count: number): Area[] =>
    count > 0 ? [withSpan(area, axis === "row" ? "column" : "row", { first, count })] : [];
  const behind = inside.first + inside.count;
  return [
    ...part(width.first, inside.first - width.first),
    ...(span ? part(inside.first, inside.count).map((each) => withSpan(each, axis, span)) : []),
    ...part(behind, end - behind),
  ];
}

/** What of an area a move does not delete, where it was before. */
export function survivingPieces(area: Area, move: Move): Area[] {
  const { axis, at, count } = move;
  if (count > 0) return [area];
  const { first, count: length } = along(area, axis);
  const cut = (from: number, to: number): Area[] =>
    to > from ? [withSpan(area, axis, { first: from, count: to - from })] : [];
  const width = crosswise(area, axis);
  const outside = move.across && !contains(move.across, width);
  return outside
    ? [area]
    : [
        ...cut(first, Math.min(first + length, at)),
        ...cut(Math.max(first, at - count), first + length),
      ];
}

/** Whether inserting or deleting cells moves some columns (or rows) of an area and leaves others. */
export function tearsApart(cells: Area, axis: Move["axis"], area: Area): boolean {
  const [moved, width] = [crosswise(cells, axis), crosswise(area, axis)];
  const { first, count } = along(area, axis);
  const isReached = first + count > along(cells, axis).first;
  return isReached && overlap(moved, width) !== null && !contains(moved, width);
}

/** {@link movedPieces} of several areas through several moves. */
export function movedAreas(areas: readonly Area[], moves: readonly Move[]): Area[] {
  return moves.reduce<Area[]>(
    (all, move) => all.flatMap((area) => movedPieces(area, move)),
    [...areas]
  );
}

/** {@link movedArea} through several moves. */
export function areaThrough(area: Area, moves: readonly Move[]): Area | null {
  return moves.reduce<Area | null>((now, move) => now && movedArea(now, move), area);
}

/** {@link movedLine} through several moves. */
export function lineThrough(index: number, moves: readonly Move[]): number | null {
  return moves.reduce<number | null>(
    (now, move) => (now === null ? null : movedLine(now, move)),
    index
  );
}

/** The move that takes back another: what was deleted in between does not return. */
export const reversed = (move: Move): Move => ({ ...move, count: -move.count });

function contains(outer: Span, inner: Span): boolean {
  return inner.first >= outer.first && inner.first + inner.count <= outer.first + outer.count;
}

function overlap(a: Span, b: Span): Span | null {
  const first = Math.max(a.first, b.first);
  const count = Math.min(a.first + a.count, b.first + b.count) - first;
  return count > 0 ? { first, count } : null;
}
