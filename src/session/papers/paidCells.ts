import type { PaidCells } from "../../papers";
import { ok, type Result } from "../../engine";
import type { HostIssue, WorkbookGateway } from "../../sheet/gateway";
import type { PaidPlace } from "./councilPlans";

/** What the cells hold now; whole columns that were selected end with the sheet's last used row. */
export async function paidCellsAt(
  { sheetId, area }: PaidPlace,
  gateway: WorkbookGateway
): Promise<Result<PaidCells, HostIssue>> {
  const read = await gateway.read(sheetId);
  if (!read.ok) return read;
  const { sheetName: source, used, values } = read.value.sheet;
  const { row, column } = area;
  const bottom = used === null ? row : Math.min(row + area.rows, used.row + used.rows);
  const right =
    used === null ? column : Math.min(column + area.columns, used.column + used.columns);
  const cells = Array.from({ length: Math.max(0, bottom - row) }, (_, r) =>
    Array.from(
      { length: Math.max(0, right - column) },
      (_unused, c) => values[row + r - used!.row]?.[column + c - used!.column] ?? ""
    )
  );
  return ok({ source, values: cells, row, column });
}
