import { ZERO, type AllocatedRow, type Allocation, type Decimal } from "../../engine";
import type { SheetLabels } from "../../sheet/layout";
import { amountDecimals, changedRowsFormula } from "../../sheet/layout/changedRows";
import type { CheckedRows } from "../../sheet/layout/checkedColumn";
import { basisVerdict } from "../../sheet/layout/counted";
import { figuresIn, tellApart } from "../../sheet/layout/checkedRows";
import { reconciliation } from "../../sheet/layout/reconciliation";
import type { PlannedCell } from "../../sheet/plan";
import { countedFigures, type CountedFigure } from "../../sheet/layout/countedFigures";
import type { LaidTable } from "../table/laidTable";

/** A row with the percentage that is printed. */
export type AttachmentRow = AllocatedRow & { readonly percentage: Decimal };

type Figures = Pick<CountedFigure<AttachmentRow>, "id" | "of">;

/** Whether the table adds up, and whether its figures are still those that were printed; Excel's own formulas. */
export function attachmentCheck(
  allocation: Allocation,
  labels: SheetLabels,
  table: LaidTable<AttachmentRow>,
  top: number
): readonly PlannedCell[] {
  const { unit, scheme } = allocation.request;
  const counted = countedFigures<AttachmentRow>(allocation, labels);
  const basis = checkedRows(table, counted, ({ code }) => code !== null);
  const amounts = checkedRows(table, [{ id: "amount", of: ({ amount }) => amount }], () => true);
  return reconciliation({
    allocation,
    labels,
    row: top,
    columns: { label: table.column("name"), amount: table.column("amount") },
    allocated: table.sumOf("amount"),
    verdicts: [
      basisVerdict(basis, labels, scheme),
      changedRowsFormula(amounts, amountDecimals(unit), labels.amountsCheck),
    ],
  }).cells;
}

/** The rows of each block with what stands in some of its columns, found again by number, else by name. */
function checkedRows(
  table: LaidTable<AttachmentRow>,
  columns: readonly Figures[],
  isChecked: (row: AttachmentRow) => boolean
): readonly CheckedRows[] {
  const checked = table.placed.filter(({ row }) => isChecked(row));
  return table.lefts.flatMap((left) => {
    const rows = checked.filter((each) => each.left === left);
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
        columns: columns.map(({ id, of }) =>
          figuresIn(
            columnOf(id),
            rows.map(({ row }) => of(row) ?? ZERO)
          )
        ),
      },
    ];
  });
}
