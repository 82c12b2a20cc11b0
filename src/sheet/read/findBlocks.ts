import type { ReadingCorrections, ReadingIssue } from "../reading";
import { readBlock, type Block } from "./block";
import type { Cells } from "./cells";
import type { ColumnGroup } from "./columnGroups";
import { readColumns, type Columns } from "./columns";
import { identityCell } from "./members";
import { keyOf, repeats } from "./tableRows";
import { warningAt } from "../readingIssue";

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

/** Takes out blocks that repeat the municipalities of the blocks to their left. */
export function withoutRepeats(blocks: readonly Block[]): readonly Block[] {
  const seen = new Set<string>();
  return blocks.filter((block) => {
    if (repeats(block.rows, seen)) return false;
    for (const row of block.rows) seen.add(keyOf(row));
    return true;
  });
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
    return { ...warningAt(cell), code: "other-table", rows };
  });
}
