import type { AllocatedRow, Allocation, Decimal } from "../../engine";
import type { SheetLabels } from "../../sheet/layout";
import {
  amountDecimals,
  changedRowsFormula,
  POPULATION_DECIMALS,
  type CheckedRows,
} from "../../sheet/layout/changedRows";
import { figuresIn, tellApart } from "../../sheet/layout/checkedRows";
import { reconciliation } from "../../sheet/layout/reconciliation";
import type { PlannedCell } from "../../sheet/plan";
import type { LaidTable } from "../table/laidTable";

/** A row with the percentage that is printed. */
export type AttachmentRow = AllocatedRow & { readonly percentage: Decimal };

/** Whether the table adds up, and whether its figures are still those that were printed; Excel's own formulas. */
export function attachmentCheck(
  allocation: Allocation,
  labels: SheetLabels,
  table: LaidTable<AttachmentRow>,
  top: number
): readonly PlannedCell[] {
  const { unit } = allocation.request;
  return reconciliation({
    allocation,
    labels,
    row: top,
    columns: { label: table.column("name"), amount: table.column("amount") },
    allocated: table.sumOf("amount"),
    verdicts: [
      changedRowsFormula(checkedRows(table, "population"), POPULATION_DECIMALS, labels.basisCheck),
      changedRowsFormula(checkedRows(table, "amount"), amountDecimals(unit), labels.amountsCheck),
    ],
  }).cells;
}

/** The rows of each block that have a figure, found again by number, else by name. */
function checkedRows(
  table: LaidTable<AttachmentRow>,
  figure: "population" | "amount"
): readonly CheckedRows[] {
  const withFigure = table.placed.filter(({ row }) => row[figure] !== null);
  return table.lefts.flatMap((left) => {
    const rows = withFigure.filter((each) => each.left === left);
    const [first, last] = [rows[0], rows.at(-1)];
    if (!first || !last) return [];
    const columnOf = (id: string) => ({
      row: first.at,
      column: table.column(id, left),
      rows: last.at - first.at + 1,
      columns: 1,
    });
    const byCode = table.has("code") && rows.every(({ row }) => row.code !== null);
    const values = rows.map(({ row }) => (byCode ? row.code! : row.name));
    const area = columnOf(byCode ? "code" : "name");
    return [
      {
        keys: tellApart(values) ? { area, values } : null,
        onlyWhere: null,
        columns: [
          figuresIn(
            columnOf(figure),
            rows.map(({ row }) => row[figure]!)
          ),
        ],
      },
    ];
  });
}
