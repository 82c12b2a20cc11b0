import { absoluteAddress } from "../address";
import { toCell } from "../cellNumber";
import { amountFormat } from "./amountFormat";
import { formulaCell, numberCell, textCell } from "./cells";
import {
  amountDecimals,
  changedRowsFormula,
  POPULATION_DECIMALS,
  type CheckedRows,
} from "./changedRows";
import { countedRows, writtenRows } from "./checkedRows";
import { sumOver } from "./ranges";
import type { PlacedResult } from "./result";
import { decimalsOf, sumVerdict } from "./sumVerdict";
import { AMOUNT, LABEL, type SummaryRows } from "./summaryColumns";

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
  const { unit } = allocation.request;
  const numberFormat = amountFormat(unit);
  const [total, allocated, difference] = [1, 2, 3].map((offset) =>
    absoluteAddress({ row: top + offset, column: left + AMOUNT, rows: 1, columns: 1 })
  ) as [string, string, string];
  const members = sumOver(placement, ({ amountColumn }) => amountColumn);
  const everyone =
    parties === null
      ? members
      : `${members}+SUM(${parties.columns.map(({ area }) => absoluteAddress(area)).join(",")})`;
  const written = parties === null ? writtenRows(result) : [...writtenRows(result), parties];
  const verdicts = [
    sumVerdict(allocation, difference, labels),
    changedRowsFormula(countedRows(result), POPULATION_DECIMALS, labels.basisCheck),
    changedRowsFormula(written, amountDecimals(unit), labels.amountsCheck),
  ].flatMap((verdict) => verdict ?? []);
  return {
    cells: [
      textCell(top, left + LABEL, labels.reconciliation, { look: "heading" }),
      textCell(top + 1, left + LABEL, labels.totalToAllocate),
      numberCell(top + 1, left + AMOUNT, toCell(allocation.check.total), { numberFormat }),
      textCell(top + 2, left + LABEL, labels.allocated),
      formulaCell(top + 2, left + AMOUNT, `=${everyone}`, { numberFormat }),
      textCell(top + 3, left + LABEL, labels.difference, { look: "total" }),
      formulaCell(
        top + 3,
        left + AMOUNT,
        `=ROUND(${total}-${allocated},${decimalsOf(allocation)})`,
        { numberFormat, look: "total" }
      ),
      ...verdicts.map((verdict, index) =>
        formulaCell(top + 4 + index, left + LABEL, verdict, { look: "note" })
      ),
    ],
    next: top + 4 + verdicts.length,
  };
}
