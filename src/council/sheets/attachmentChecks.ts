import type { Allocation } from "../../engine";
import { absoluteAddress } from "../../sheet/address";
import { toCell } from "../../sheet/cellNumber";
import type { SheetLabels } from "../../sheet/layout";
import { amountFormat } from "../../sheet/layout/amountFormat";
import { formulaCell, numberCell, textCell } from "../../sheet/layout/cells";
import {
  amountDecimals,
  changedRowsFormula,
  POPULATION_DECIMALS,
  type CheckedRows,
} from "../../sheet/layout/changedRows";
import { figuresIn, tellApart } from "../../sheet/layout/checkedRows";
import { decimalsOf, sumVerdict } from "../../sheet/layout/sumVerdict";
import type { PlannedCell } from "../../sheet/plan";
import { cellsOf, type AttachmentBlock, type PlacedRow } from "./attachmentRows";
import { sumOfCells } from "./sumOfCells";

/** Whether the table adds up, and whether its figures are still those that were printed; Excel's own formulas. */
export function checkCells(
  allocation: Allocation,
  labels: SheetLabels,
  placed: readonly PlacedRow[],
  { name, amount }: AttachmentBlock,
  top: number
): readonly PlannedCell[] {
  const { check, request } = allocation;
  const numberFormat = amountFormat(request.unit);
  const [total, allocated, difference] = [1, 2, 3].map((offset) =>
    absoluteAddress({ row: top + offset, column: amount, rows: 1, columns: 1 })
  ) as [string, string, string];
  const counted = checkedRows(placed, "population");
  const verdicts = [
    sumVerdict(allocation, difference, labels),
    changedRowsFormula(counted, POPULATION_DECIMALS, labels.basisCheck),
    changedRowsFormula(
      checkedRows(placed, "amount"),
      amountDecimals(request.unit),
      labels.amountsCheck
    ),
  ].flatMap((verdict) => verdict ?? []);
  return [
    textCell(top, name, labels.reconciliation, { look: "heading" }),
    textCell(top + 1, name, labels.totalToAllocate),
    numberCell(top + 1, amount, toCell(check.total), { numberFormat }),
    textCell(top + 2, name, labels.allocated),
    formulaCell(top + 2, amount, `=${sumOfCells(cellsOf(placed, "amount"))}`, { numberFormat }),
    textCell(top + 3, name, labels.difference, { look: "total" }),
    formulaCell(top + 3, amount, `=ROUND(${total}-${allocated},${decimalsOf(allocation)})`, {
      numberFormat,
      look: "total",
    }),
    ...verdicts.map((verdict, index) => formulaCell(top + 4 + index, name, verdict)),
  ];
}

/** The rows of each block that have a figure, found again by number, else by name. */
function checkedRows(
  placed: readonly PlacedRow[],
  figure: "population" | "amount"
): readonly CheckedRows[] {
  const withFigure = placed.filter(({ row }) => row[figure] !== null);
  return [...new Set(withFigure.map(({ block: each }) => each))].map((each) => {
    const rows = withFigure.filter(({ block: of }) => of === each);
    const [first, last] = [rows[0]!.at, rows.at(-1)!.at];
    const columnOf = (column: number) => ({
      row: first,
      column,
      rows: last - first + 1,
      columns: 1,
    });
    const byCode = each.code !== null && rows.every(({ row }) => row.code !== null);
    const values = rows.map(({ row }) => (byCode ? row.code! : row.name));
    const area = columnOf(byCode ? each.code! : each.name);
    return {
      keys: tellApart(values) ? { area, values } : null,
      onlyWhere: null,
      columns: [
        figuresIn(
          columnOf(each[figure]),
          rows.map(({ row }) => row[figure]!)
        ),
      ],
    };
  });
}
