import { columnName } from "../../src/sheet/address";
import type { Shift } from "../../src/sheet/shift";

/** Puts rows or columns into the active sheet, or deletes them, as a person does. */
export function userShifts({ axis, at, count }: Shift): void {
  const last = at + Math.abs(count) - 1;
  const address =
    axis === "rows" ? `${at + 1}:${last + 1}` : `${columnName(at)}:${columnName(last)}`;
  if (count > 0) excelHost.userInserts(address);
  else excelHost.userDeletes(address);
}
