import { intersects } from "../address";
import type { Reading, ReadMember, TableBlock } from "../reading";
import type { SheetSnapshot } from "../snapshot";
import { ownArea } from "./ownNames";
import { RESULT_FIGURES, type ResultFigure } from "./resultColumns";
import { SUMMARY_COLUMNS } from "./summaryColumns";

/** The result columns of one block of rows. */
export type BlockPlacement = {
  readonly block: TableBlock;
  readonly members: readonly ReadMember[];
  readonly firstRow: number;
  readonly lastRow: number;
  /** Row for the column headings, or null where none is free above the first member. */
  readonly headerRow: number | null;
  /** Column with the region of each row: the sheet's own, or our helper column. */
  readonly regionColumn: number | null;
  /** Whether the add-in writes the region column; false where the user has one. */
  readonly helper: boolean;
  /** The sheet's column for each column of the result. */
  readonly figures: Readonly<Record<ResultFigure, number>>;
};

export type Placement = {
  readonly blocks: readonly BlockPlacement[];
  /** Top left of the summary: regions, reconciliation, basis. */
  readonly summary: { readonly row: number; readonly column: number };
};

/** Excel widens a table by what is written right beside it: one empty column keeps the two apart. */
const TABLE_GAP = 1;

/**
 * Decides where a result stands: where our last one stands; else its columns right of the rows
 * they belong to, or right of the whole table where another block is in the way, and the summary
 * one column further right; each in the next columns that are not hidden.
 */
export function placeResult(reading: Reading, snapshot: SheetSnapshot): Placement {
  const hasRegions = reading.members.some((member) => member.region !== null);
  const needsHelper = hasRegions && !regionsStandInCells(reading, snapshot);
  const width = RESULT_FIGURES.length + (needsHelper ? 1 : 0);
  const blocks = reading.blocks
    .map((block) => ({ block, members: membersOf(block, reading.members) }))
    .filter(({ members }) => members.length > 0);
  const tableEnd = Math.max(...blocks.map(({ block }) => endColumn(block)));
  let overflow = tableEnd;
  const starts: { readonly start: number; readonly block: TableBlock }[] = [];
  /** Whether columns are taken, in the rows of a block, by results that have been placed already. */
  const taken = (column: number, columns: number, beside: TableBlock | null): boolean =>
    starts.some(
      ({ start, block }) =>
        start < column + columns &&
        start + width > column &&
        (beside === null || areInSameRows(block, beside))
    );

  const freeStart = (block: TableBlock): number => {
    const table = snapshot.tables.find(({ area }) => intersects(area, block.area))?.area;
    const beside = table
      ? Math.max(endColumn(block), table.column + table.columns) + TABLE_GAP
      : endColumn(block);
    const blocked =
      blocks.some(
        ({ block: other }) =>
          other !== block &&
          areInSameRows(other, block) &&
          other.area.column < beside + width &&
          endColumn(other) > beside
      ) || taken(beside, width, block);
    return visibleFrom(blocked ? overflow : beside, width, snapshot);
  };

  const placed = blocks.map(({ block, members }, index): BlockPlacement => {
    const previous = previousStart(snapshot, index + 1, needsHelper);
    const isFree = previous !== undefined && !taken(previous, width, block);
    const start = isFree ? previous : freeStart(block);
    starts.push({ start, block });
    overflow = Math.max(overflow, start + width);
    const rows = members.map(({ row }) => row);
    const firstRow = Math.min(...rows);
    return {
      block,
      members,
      firstRow,
      lastRow: Math.max(...rows),
      headerRow: block.headerRow ?? rowAbove(firstRow, reading),
      regionColumn: needsHelper ? start : (members[0]?.regionColumn ?? null),
      helper: needsHelper,
      figures: figuresFrom(start + (needsHelper ? 1 : 0)),
    };
  });
  const before = ownArea(snapshot, "summary");
  const stays = before && !taken(before.column, before.columns, null);
  const summary = stays ? before : summaryBeside(placed, tableEnd, snapshot);
  return { blocks: placed, summary };
}

/** The row above, unless it is a member's or the sum's: figures of its own stand there. */
function rowAbove(row: number, { members, sumRow }: Reading): number | null {
  const above = row - 1;
  const isTaken = sumRow?.row === above || members.some((member) => member.row === above);
  return above < 0 || isTaken ? null : above;
}

/** Where a first summary stands: beside the results, from their headings down. */
function summaryBeside(
  placed: readonly BlockPlacement[],
  tableEnd: number,
  snapshot: SheetSnapshot
): Placement["summary"] {
  const right = Math.max(...placed.flatMap(({ figures }) => Object.values(figures)));
  const row = Math.min(...placed.map(({ headerRow, firstRow }) => headerRow ?? firstRow));
  const beside = Math.max(right + 1, tableEnd) + 1;
  return { row, column: visibleFrom(beside, SUMMARY_COLUMNS, snapshot) };
}

/** The first column from `start` on with so many columns beside each other that nobody has hidden. */
function visibleFrom(start: number, columns: number, { hiddenColumns }: SheetSnapshot): number {
  let first = start;
  for (let column = start; column < first + columns; column++) {
    if (hiddenColumns.has(column)) first = column + 1;
  }
  return first;
}

const figuresFrom = (first: number): BlockPlacement["figures"] =>
  Object.fromEntries(
    RESULT_FIGURES.map((figure, index) => [figure, first + index])
  ) as BlockPlacement["figures"];

/** The first column of our last result for a block, if it had the same columns and they still stand side by side. */
function previousStart(
  snapshot: SheetSnapshot,
  block: number,
  needsHelper: boolean
): number | undefined {
  const [first, ...others] = RESULT_FIGURES.map((part) => ownArea(snapshot, part, block)?.column);
  if (first === undefined || others.some((column, index) => column !== first + 1 + index)) {
    return undefined;
  }
  const region = ownArea(snapshot, "region", block)?.column;
  if (!needsHelper) return region === undefined ? first : undefined;
  return region === first - 1 ? region : undefined;
}

/** Whether blocks stand side by side; else one stands under the other. */
const areInSameRows = ({ area: a }: TableBlock, { area: b }: TableBlock): boolean =>
  a.row < b.row + b.rows && b.row < a.row + a.rows;

function membersOf(block: TableBlock, members: readonly ReadMember[]): readonly ReadMember[] {
  const { area } = block;
  return members.filter(
    ({ row, populationColumn }) =>
      row >= area.row &&
      row < area.row + area.rows &&
      populationColumn >= area.column &&
      populationColumn < area.column + area.columns
  );
}

/** The column after the table, with whatever else stands beside its population. */
const endColumn = ({ right }: TableBlock): number => right + 1;

/** Whether SUMIFS can go by the sheet's own region cells: each member has one, with exactly its region. */
function regionsStandInCells({ members }: Reading, { used, values }: SheetSnapshot): boolean {
  return (
    used !== null &&
    members.every(
      ({ row, regionColumn, region }) =>
        regionColumn !== null && values[row - used.row]?.[regionColumn - used.column] === region
    )
  );
}
