import type { ReadingIssue } from "../../sheet/reading";
import { standingAllocation, standsUnderOldLimits } from "./changedCells";
import { memoryOf } from "../memory";
import type { SheetRead } from "./sheetRead";
import { writtenAllocation } from "./writtenAllocation";

/** A warning where the result on the sheet was written by the old rule for floors and caps under rates. */
export function limitsIssues(read: SheetRead): readonly ReadingIssue[] {
  if (!standsUnderOldLimits(read)) return [];
  const { sheetId, sheetName } = read.snapshot.sheet;
  const written = memoryOf(read.memory, sheetId, sheetName)?.written;
  const [before, after] = [standingAllocation(read), written ? writtenAllocation(written) : null];
  if (!before || !after) return [];
  const changed = before.rows.filter(({ amount }, i) => !amount.eq(after.rows[i]!.amount)).length;
  return [
    {
      area: "reading",
      code: "limits-rule-changed",
      cell: null,
      severity: "warning",
      before: before.check.total.toFixed(),
      after: after.check.total.toFixed(),
      members: changed,
    },
  ];
}
