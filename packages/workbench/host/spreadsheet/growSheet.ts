import type { ICommandService, Worksheet } from "@univerjs/core";

/** Rows and columns a sheet grows beyond what is asked, so that it does not grow at every write. */
const ROOM = { rows: 1.1, columns: 4 };

/** Univer refuses cells outside a sheet's size, and a sheet of Excel's full size is slow. */
export function growSheet(
  commands: ICommandService,
  sheet: Worksheet,
  rows: number,
  columns: number
): void {
  const place = { unitId: sheet.getUnitId(), subUnitId: sheet.getSheetId() };
  if (rows > sheet.getRowCount()) {
    commands.syncExecuteCommand("sheet.mutation.set-worksheet-row-count", {
      ...place,
      rowCount: Math.max(rows, Math.ceil(rows * ROOM.rows)),
    });
  }
  if (columns > sheet.getColumnCount()) {
    commands.syncExecuteCommand("sheet.mutation.set-worksheet-column-count", {
      ...place,
      columnCount: columns + ROOM.columns,
    });
  }
}
