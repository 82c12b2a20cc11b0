import type { Allocation } from "../../engine";
import { absoluteAddress } from "../address";
import { toCell } from "../cellNumber";
import { amountFormat } from "./amountFormat";
import { formulaCell, numberCell, textCell } from "./cells";
import type { SheetLabels } from "./labels";
import { decimalsOf, sumVerdict } from "./sumVerdict";
import type { SummaryRows } from "./summaryColumns";

/** The heading, what was to be allocated, what was, and the difference; what is said of them stands below. */
export const RECONCILED_ROWS = 4;

type ToReconcile = {
  readonly allocation: Allocation;
  readonly labels: SheetLabels;
  /** Zero-based row of the heading. */
  readonly row: number;
  readonly columns: { readonly label: number; readonly amount: number };
  /** What was allocated, as a formula without its `=`. */
  readonly allocated: string;
  /** Further formulas that say in words whether something holds; null where nothing can be said. */
  readonly verdicts: readonly (string | null)[];
};

/** What was to be allocated, what was, the difference, and what is to be said of it and of the figures. */
export function reconciliation({
  allocation,
  labels,
  row,
  columns: { label, amount },
  allocated,
  verdicts,
}: ToReconcile): SummaryRows {
  const numberFormat = amountFormat(allocation.request.unit);
  const [total, sum, difference] = [1, 2, 3].map((offset) =>
    absoluteAddress({ row: row + offset, column: amount, rows: 1, columns: 1 })
  ) as [string, string, string];
  const said = [sumVerdict(allocation, difference, labels), ...verdicts].flatMap(
    (verdict) => verdict ?? []
  );
  return {
    cells: [
      textCell(row, label, labels.reconciliation, { look: "heading" }),
      textCell(row + 1, label, labels.totalToAllocate),
      numberCell(row + 1, amount, toCell(allocation.check.total), { numberFormat }),
      textCell(row + 2, label, labels.allocated),
      formulaCell(row + 2, amount, `=${allocated}`, { numberFormat }),
      textCell(row + 3, label, labels.difference, { look: "total" }),
      formulaCell(row + 3, amount, `=ROUND(${total}-${sum},${decimalsOf(allocation)})`, {
        numberFormat,
        look: "total",
      }),
      ...said.map((verdict, index) =>
        formulaCell(row + RECONCILED_ROWS + index, label, verdict, { look: "note" })
      ),
    ],
    next: row + RECONCILED_ROWS + said.length,
  };
}
