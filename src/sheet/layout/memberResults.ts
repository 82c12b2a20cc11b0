import { sharePercentages } from "../../engine";
import { toCell } from "../cellNumber";
import type { PlannedCell } from "../plan";
import { formulaCell, numberCell, textCell } from "./cells";
import type { BlockPlacement } from "./placement";
import { sumOver } from "./ranges";
import type { PlacedResult } from "./result";
import { RESULT_COLUMNS, RESULT_FIGURES } from "./resultColumns";

/** The result's columns beside each member, with the helper column for regions where one is needed. */
export function layOutColumns(result: PlacedResult): readonly PlannedCell[] {
  const { allocation, placement, reading, labels } = result;
  const { request } = allocation;
  const percentages = sharePercentages(allocation);
  const byCode = new Map(
    allocation.rows.map((row, index) => [row.code, { row, percentage: percentages[index]! }])
  );
  return placement.blocks.flatMap((block) => [
    ...headings(result, block),
    ...block.members.flatMap((member) => {
      const found = byCode.get(member.code);
      if (!found) return [textCell(member.row, block.figures.amount, labels.leftOut)];
      return [
        ...(block.helper && block.regionColumn !== null
          ? [textCell(member.row, block.regionColumn, member.region ?? labels.noRegion)]
          : []),
        ...RESULT_FIGURES.map((figure) => {
          const { of, format } = RESULT_COLUMNS[figure];
          const value = toCell(of(found.row, found.percentage));
          const numberFormat = format(request);
          return numberCell(member.row, block.figures[figure], value, { numberFormat });
        }),
      ];
    }),
    ...(reading.sumRow ? sumRowCells(result, block, reading.sumRow.row) : []),
  ]);
}

function headings({ labels }: PlacedResult, block: BlockPlacement): PlannedCell[] {
  const { headerRow, helper, regionColumn, figures } = block;
  if (headerRow === null) return [];
  return [
    ...(helper && regionColumn !== null
      ? [textCell(headerRow, regionColumn, labels.region, { look: "heading" })]
      : []),
    ...RESULT_FIGURES.map((figure) =>
      textCell(headerRow, figures[figure], labels[figure], { look: "number-heading" })
    ),
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
  return RESULT_FIGURES.filter((figure) => RESULT_COLUMNS[figure].summed).map((figure) =>
    formulaCell(row, block.figures[figure], `=${sumOver(placement, (of) => of.figures[figure])}`, {
      numberFormat: RESULT_COLUMNS[figure].format(allocation.request),
      look: "total",
    })
  );
}
