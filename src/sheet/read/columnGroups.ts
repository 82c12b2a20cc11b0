import { columnsOf, type Cells } from "./cells";
import { areApart, sayTheSame, type IdentityColumn } from "./identityColumn";
import type { Identities } from "./identityColumns";

/** Columns that stand side by side and describe one row each; the rows reach as far as the sheet. */
export type ColumnGroup = {
  readonly identities: readonly IdentityColumn[];
  /** The rows in which the group names a municipality, from the top. */
  readonly rows: readonly number[];
  /** First and last column, both included. */
  readonly left: number;
  readonly right: number;
  /** Columns of numbers in it that are of something else than municipalities. */
  readonly contradicted: readonly number[];
  /** The columns no empty one stands between; what lies beyond belongs less surely to the rows. */
  readonly core: { readonly left: number; readonly right: number };
};

/**
 * A column beside the others that repeats what they say of the rows belongs to the group. One that
 * says something else begins the next, and so does one of a kind that the group has already where
 * other columns stand between: another table, though it may have the same rows.
 */
function belongsTo(group: readonly IdentityColumn[], column: IdentityColumn): boolean {
  const isBeside = column.column === group.at(-1)!.column + 1;
  const isNewKind = group.every(({ role }) => role !== column.role);
  if ((isBeside || isNewKind) && group.some((member) => sayTheSame(member, column))) return true;
  const isApart = group.some((member) => areApart(member, column));
  const kinds = new Set([...group, column].map(({ role }) => role));
  return !isApart && kinds.size === group.length + 1 && !kinds.has("code-and-name");
}

function partition(columns: readonly IdentityColumn[]): IdentityColumn[][] {
  const groups: IdentityColumn[][] = [];
  for (const column of columns) {
    const current = groups.at(-1);
    if (current && belongsTo(current, column)) current.push(column);
    else groups.push([column]);
  }
  return groups;
}

function isBlankColumn(cells: Cells, column: number, rows: readonly number[]): boolean {
  return !rows.some((row) => cells.isOccupied(row, column));
}

/** Widens the columns of the municipalities to both sides, up to a column without even a header. */
function coreOf(
  cells: Cells,
  { identities, rows: named, left, right }: Omit<ColumnGroup, "core" | "contradicted">
): ColumnGroup["core"] {
  const rows = [named[0]! - 1, ...named];
  const own = identities.map(({ column }) => column);
  let [first, last] = [Math.min(...own), Math.max(...own)];
  while (first > left && !isBlankColumn(cells, first - 1, rows)) first -= 1;
  while (last < right && !isBlankColumn(cells, last + 1, rows)) last += 1;
  return { left: first, right: last };
}

/**
 * Divides the sheet into groups of columns: one, or several that stand side by side. Blocks side by
 * side are built alike, so each begins as many columns before its municipalities as the first does.
 */
export function groupColumns(
  cells: Cells,
  { columns: identities, contradicted }: Identities
): readonly ColumnGroup[] {
  const groups = partition(identities);
  const [first] = groups;
  if (!first) return [];
  const firstColumn = first[0]!.column;
  const rows = [...first[0]!.known.keys()];
  const columns = columnsOf(cells.area);
  const left = columns.find((column) => !isBlankColumn(cells, column, rows)) ?? firstColumn;
  const indent = Math.max(0, firstColumn - left);
  const starts = groups.map((group, index) =>
    index === 0
      ? columns[0]!
      : Math.max(group[0]!.column - indent, groups[index - 1]!.at(-1)!.column + 1)
  );
  return groups.map((group, index) => {
    const extent = {
      identities: group,
      rows: rowsNaming(group),
      left: starts[index]!,
      right: (starts[index + 1] ?? columns.at(-1)! + 1) - 1,
    };
    const { left: from, right: to } = extent;
    return {
      ...extent,
      contradicted: contradicted.filter((column) => column >= from && column <= to),
      core: coreOf(cells, extent),
    };
  });
}

function rowsNaming(identities: readonly IdentityColumn[]): readonly number[] {
  const rows = new Set(identities.flatMap(({ known }) => [...known.keys()]));
  return [...rows].sort((a, b) => a - b);
}
