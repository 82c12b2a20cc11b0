import { type Decimal, sum } from "../../engine";
import { cellAddress } from "../address";
import type { Reading, ReadingIssue, ReadMember } from "../reading";
import type { Block, PlacedFigure } from "./block";
import { errorAt, warningAt } from "../readingIssue";

type Sums = { readonly sumRow: Reading["sumRow"]; readonly issues: readonly ReadingIssue[] };

function populationOf(members: readonly ReadMember[]): Decimal {
  return sum(members.map(({ population }) => population));
}

/** The totals a figure may rightly state: of its section, of its block so far, of the table. */
function statable(
  figure: PlacedFigure,
  block: Block,
  membersByRow: (block: Block) => readonly ReadMember[],
  total: Decimal
): { readonly section: Decimal; readonly all: readonly Decimal[] } {
  const members = membersByRow(block);
  const rows = new Set(figure.section.map(({ row }) => row));
  const section = populationOf(members.filter(({ row }) => rows.has(row)));
  const above = populationOf(members.filter(({ row }) => row < figure.row));
  return { section, all: [total, section, above, populationOf(members)] };
}

/**
 * Checks the sums the sheet states against its rows, and finds the one for the whole table. A
 * figure without a label between the rows that is no sum of them lacks its municipality.
 */
export function checkSums(
  blocks: readonly Block[],
  membersByRow: (block: Block) => readonly ReadMember[],
  complete: boolean
): Sums {
  const total = populationOf(blocks.flatMap(membersByRow));
  const issues: ReadingIssue[] = [];
  let sumRow: Reading["sumRow"] = null;
  for (const block of blocks) {
    const lastRow = block.rows.at(-1)?.row ?? 0;
    for (const figure of block.figures) {
      if (!figure.isSum || figure.isCounty) continue;
      const { value } = figure.population;
      const cell = cellAddress(figure.row, block.population);
      const { section, all } = statable(figure, block, membersByRow, total);
      const isTrue = figure.isProven || all.some((sum) => sum.equals(value));
      if (!isTrue && figure.label === "" && figure.row < lastRow) {
        issues.push({ ...errorAt(cell), code: "code-missing", name: "" });
        continue;
      }
      const isOverAnother = blocks.some((other) => other.top > figure.row);
      const isLast = figure.row > lastRow && figure === block.figures.at(-1) && !isOverAnother;
      const isTotal = isTrue && value.equals(total) && block.figures.length === 1;
      if (isLast || isTotal) sumRow = { row: figure.row, column: block.population, value };
      if (isTrue || !complete) continue;
      const computed = (isLast || figure.section.length === 0 ? total : section).toFixed();
      const written = value.toFixed();
      issues.push({ ...warningAt(cell), code: "sum-row-differs", written, computed });
    }
  }
  return { sumRow, issues };
}
