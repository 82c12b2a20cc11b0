import { absoluteAddress } from "../address";
import { amountDecimals, changedRowsFormula } from "./changedRows";
import type { CheckedRows } from "./checkedColumn";
import { basisVerdict } from "./counted";
import { countedRows, writtenRows } from "./checkedRows";
import { sumOver } from "./ranges";
import { reconciliation } from "./reconciliation";
import type { PlacedResult } from "./result";
import { BESIDE_LABEL, LABEL, type SummaryRows } from "./summaryColumns";

/**
 * Three checks that stay true without the add-in: whether the amounts make the total, whether the
 * populations are those that were counted, whether the amounts are those that were written.
 */
export function checkRows(
  result: PlacedResult,
  top: number,
  parties: CheckedRows | null
): SummaryRows {
  const { allocation, labels, placement } = result;
  const left = placement.summary.column;
  const members = sumOver(placement, ({ figures }) => figures.amount);
  const ofParties = parties?.columns.map(({ area }) => absoluteAddress(area)).join(",");
  const written = parties === null ? writtenRows(result) : [...writtenRows(result), parties];
  return reconciliation({
    allocation,
    labels,
    row: top,
    columns: { label: left + LABEL, amount: left + BESIDE_LABEL },
    allocated: ofParties === undefined ? members : `${members}+SUM(${ofParties})`,
    verdicts: [
      basisVerdict(countedRows(result), labels, allocation.request.scheme),
      changedRowsFormula(written, amountDecimals(allocation.request.unit), labels.amountsCheck),
    ],
  });
}
