import type { Allocation } from "./allocation";
import { Decimal } from "./exact/decimal";
import { isRowByRow } from "./isRowByRow";

/** Whether the amounts miss the total because each row was rounded by itself, by half a unit or less. */
export function roundingMissed({ check, request, rows }: Allocation): boolean {
  const { rounding, unit } = request;
  const most = new Decimal(unit).times(rows.length).times("0.5");
  return (
    isRowByRow(rounding) &&
    !check.difference.isZero() &&
    check.difference.abs().lessThanOrEqualTo(most)
  );
}
