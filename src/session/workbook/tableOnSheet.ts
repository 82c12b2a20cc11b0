import { intersection } from "../../sheet/address";
import { cellIn } from "../../sheet/cellIn";
import { adoptedTableOf, type AdoptedTable } from "../../council";
import { fromCell } from "../../sheet/cellNumber";
import { ownArea } from "../../sheet/layout/ownNames";
import { AMOUNT } from "../../sheet/layout/summaryColumns";
import { placeResult } from "../../sheet/layout/placement";
import type { Reading } from "../../sheet/reading";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { allocateReading } from "../agreement/allocateReading";
import { memoryOf } from "../memory";
import type { SheetRead } from "./sheetRead";

/**
 * The table of the result that the add-in has written, as it stands in the sheet's cells:
 * populations as they are now, amounts as somebody may have changed them, under the rules the result
 * was written with or, where the workbook has forgotten them, those that are chosen. Null where no
 * such result stands.
 */
export function tableOnSheet({
  snapshot: { sheet },
  memory,
  outcome,
  choice,
}: SheetRead): AdoptedTable | null {
  if (outcome.kind !== "table" || !ownArea(sheet, "amount")) return null;
  const { reading } = outcome;
  const written = memoryOf(memory, sheet.sheetId, sheet.sheetName)?.written;
  const allocated = allocateReading(reading, written?.choice ?? choice);
  if (allocated.kind !== "allocated") return null;
  const table = adoptedTableOf(allocated.allocation);
  const amounts = amountsInCells(reading, sheet);
  const parties = amountsOfParties(sheet);
  return {
    ...table,
    rows: table.rows.map((row) => {
      const amount = row.code === null ? parties.get(row.name) : amounts.get(row.code);
      return amount === undefined ? row : { ...row, amount };
    }),
  };
}

/** What stands in the amount cell of each member; text that is no number stays as it is. */
function amountsInCells(reading: Reading, sheet: SheetSnapshot): ReadonlyMap<string, string> {
  return new Map(
    placeResult(reading, sheet).blocks.flatMap(({ members, figures }) =>
      members.map(({ code, row }) => [code, contentAt(sheet, row, figures.amount)] as const)
    )
  );
}

/** Amounts in the summary of parties that have no row on the sheet, by name. */
function amountsOfParties(sheet: SheetSnapshot): ReadonlyMap<string, string> {
  const place = ownArea(sheet, "summary");
  const summary = place && sheet.used && intersection(place, sheet.used);
  if (!summary) return new Map();
  const amountColumn = place.column + AMOUNT;
  return new Map(
    Array.from({ length: summary.rows }, (_, index) => summary.row + index).map((row) => [
      contentAt(sheet, row, summary.column),
      contentAt(sheet, row, amountColumn),
    ])
  );
}

function contentAt(sheet: SheetSnapshot, row: number, column: number): string {
  const value = cellIn(sheet, sheet.values, row, column) ?? "";
  return typeof value === "number" ? fromCell(value).toFixed() : String(value);
}
