import type { ReadingCorrections, ReadingIssue } from "../reading";
import { readBlock, type Block } from "./block";
import type { Cells } from "./cells";
import type { ColumnGroup } from "./columnGroups";
import { readColumns, type Columns } from "./columns";
import { hasCome } from "./dates";
import { identityCell } from "./members";
import { keyOf, repeats } from "./tableRows";

/** What each group of columns holds; the user's choice of a column counts for all of them alike. */
export function readGroups(
  cells: Cells,
  groups: readonly ColumnGroup[],
  corrections: ReadingCorrections,
  today: string
): readonly Columns[] {
  const chosen = corrections.populationColumn;
  const home = groups.find(
    ({ left, right }) => chosen !== undefined && chosen >= left && chosen <= right
  );
  return groups.map((group) => {
    const shifted =
      home && chosen !== undefined
        ? { ...corrections, populationColumn: chosen - home.left + group.left }
        : corrections;
    return readColumns(cells, group, shifted, today);
  });
}

/** The blocks of the table: the groups of columns that have a population. */
export function findBlocks(cells: Cells, groups: readonly Columns[]): readonly Block[] {
  return groups.flatMap((columns) => {
    const [population] = columns.populations;
    if (!population) return [];
    const block = readBlock(cells, columns, population.column);
    return block.rows.length > 0 ? [block] : [];
  });
}

/** Takes out blocks that repeat the municipalities of one that is newer, or of those to their left. */
export function withoutRepeats(blocks: readonly Block[], today: string): readonly Block[] {
  const dates = new Map(blocks.map((block) => [block, dateOf(block, today)]));
  const newest = [...blocks].sort((a, b) => dates.get(b)!.localeCompare(dates.get(a)!));
  const seen = new Set<string>();
  const used = newest.filter((block) => {
    if (repeats(block.rows, seen)) return false;
    for (const row of block.rows) seen.add(keyOf(row));
    return true;
  });
  return blocks.filter((block) => used.includes(block));
}

/** The date over a block's population; none where it has not come. */
function dateOf({ columns }: Block, today: string): string {
  const date = columns.populations[0]?.date ?? null;
  return date !== null && hasCome(date, today) ? date : "";
}

/** A warning for each table that is not read because another has the same municipalities. */
export function otherTables(
  found: readonly Block[],
  used: readonly Block[]
): readonly ReadingIssue[] {
  const beside = found
    .filter((block) => !used.includes(block))
    .map((block) => ({ block, row: block.rows[0]!.row, rows: block.rows.length }));
  const below = used.flatMap((block) => (block.other ? [{ block, ...block.other }] : []));
  return [...beside, ...below].map(({ block, row, rows }): ReadingIssue => {
    const cell = identityCell(block, row);
    return { code: "other-table", rows, cell, severity: "warning" };
  });
}
