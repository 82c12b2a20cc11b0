import { sharePercentages, type AllocatedRow, type Decimal } from "../../engine";
import { toCell } from "../cellNumber";
import type { PlannedCell } from "../plan";
import type { ReadMember } from "../reading";
import { amountFormat, SHARE_FORMAT } from "./amountFormat";
import { formulaCell, numberCell, textCell } from "./cells";
import type { BlockPlacement } from "./placement";
import { sumOver } from "./ranges";
import type { PlacedResult } from "./result";

const PER_CENT = "0.01";

/** Share and amount beside each member, with the helper column for regions where one is needed. */
export function layOutColumns(result: PlacedResult): readonly PlannedCell[] {
  const { allocation, placement, reading } = result;
  const percentages = sharePercentages(allocation);
  const byCode = new Map(
    allocation.rows.map((row, index) => [row.code, { row, percentage: percentages[index]! }])
  );
  return placement.blocks.flatMap((block) => [
    ...headings(result, block),
    ...block.members.flatMap((member) => {
      const found = byCode.get(member.code);
      return found
        ? memberCells(result, block, member, found.row, found.percentage)
        : [textCell(member.row, block.amountColumn, result.labels.leftOut)];
    }),
    ...(reading.sumRow ? sumRowCells(result, block, reading.sumRow.row) : []),
  ]);
}

function headings({ labels }: PlacedResult, block: BlockPlacement): PlannedCell[] {
  const { headerRow, helper, regionColumn, shareColumn, amountColumn } = block;
  if (headerRow === null) return [];
  const heading = { look: "heading" } as const;
  return [
    ...(helper && regionColumn !== null
      ? [textCell(headerRow, regionColumn, labels.region, heading)]
      : []),
    textCell(headerRow, shareColumn, labels.share, { look: "number-heading" }),
    textCell(headerRow, amountColumn, labels.amount, { look: "number-heading" }),
  ];
}

function memberCells(
  { allocation, labels }: PlacedResult,
  { helper, regionColumn, shareColumn, amountColumn }: BlockPlacement,
  { row, region }: ReadMember,
  allocated: AllocatedRow,
  percentage: Decimal
): PlannedCell[] {
  return [
    ...(helper && regionColumn !== null
      ? [textCell(row, regionColumn, region ?? labels.noRegion)]
      : []),
    numberCell(row, shareColumn, toCell(percentage.times(PER_CENT)), {
      numberFormat: SHARE_FORMAT,
    }),
    numberCell(row, amountColumn, toCell(allocated.amount), {
      numberFormat: amountFormat(allocation.request.unit),
    }),
  ];
}

/** The sheet's own sum row goes on into our columns, unless it stands among the members it adds up. */
function sumRowCells(
  { allocation, placement }: PlacedResult,
  block: BlockPlacement,
  row: number
): PlannedCell[] {
  const last = block === placement.blocks.at(-1);
  const amongMembers = placement.blocks.some(
    ({ firstRow, lastRow }) => row >= firstRow && row <= lastRow
  );
  if (!last || amongMembers) return [];
  return [
    formulaCell(row, block.shareColumn, `=${sumOver(placement, (of) => of.shareColumn)}`, {
      numberFormat: SHARE_FORMAT,
      look: "total",
    }),
    formulaCell(row, block.amountColumn, `=${sumOver(placement, (of) => of.amountColumn)}`, {
      numberFormat: amountFormat(allocation.request.unit),
      look: "total",
    }),
  ];
}
