import { absoluteAddress } from "../address";
import type { BlockPlacement, Placement } from "./placement";

/** The rows of a block's members in one column, for example `$E$2:$E$35`. */
export function memberRange({ firstRow, lastRow }: BlockPlacement, column: number): string {
  return absoluteAddress({ row: firstRow, column, rows: lastRow - firstRow + 1, columns: 1 });
}

/** Adds up a column over all blocks: `SUM($E$2:$E$18,$K$2:$K$18)`. */
export function sumOver(
  { blocks }: Placement,
  columnOf: (block: BlockPlacement) => number
): string {
  return `SUM(${blocks.map((block) => memberRange(block, columnOf(block))).join(",")})`;
}

/** What SUMIFS reads as an operator or a wildcard instead of as text. */
const CRITERION_SYNTAX = /^[<>=]|[*?~]/;

/** Adds up a column over the rows of one region, whose name stands in `regionCell`. */
export function sumOverRegion(
  { blocks }: Placement,
  columnOf: (block: BlockPlacement) => number,
  region: string,
  regionCell: string
): string {
  return blocks
    .flatMap((block) => {
      if (block.regionColumn === null) return [];
      const regions = memberRange(block, block.regionColumn);
      const figures = memberRange(block, columnOf(block));
      return CRITERION_SYNTAX.test(region)
        ? [`SUMPRODUCT(--(${regions}=${regionCell}),${figures})`]
        : [`SUMIFS(${figures},${regions},${regionCell})`];
    })
    .join("+");
}

/**
 * Adds up the averages of several columns over the rows of one region. Each row's average counts
 * with the two decimals it is shown with, so that the sum is that of the figures people see.
 */
export function sumOfAveragesInRegion(
  { blocks }: Placement,
  columnsOf: (block: BlockPlacement) => readonly number[],
  regionCell: string
): string {
  return blocks
    .flatMap((block) => {
      if (block.regionColumn === null) return [];
      const columns = columnsOf(block);
      const sums = columns.map((column) => memberRange(block, column)).join("+");
      const regions = memberRange(block, block.regionColumn);
      return [`SUMPRODUCT((${regions}=${regionCell})*ROUND((${sums})/${columns.length},2))`];
    })
    .join("+");
}
