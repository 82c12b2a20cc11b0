import { err, ok, type Result } from "../engine";
import { cellAddress } from "../sheet/address";
import type { HostIssue, Restored, WriteReceipt } from "../sheet/gateway";
import { planRestoration, relocateReceipt } from "../sheet/restoration";
import type { CellValue } from "../sheet/snapshot";
import { ownAreasAmong } from "./ownAreas";
import { queueRestore } from "./restoreCells";
import { contentsOf, loadUsed } from "./usedCells";

/**
 * Queues putting back what a write replaced. A sheet that the write made is deleted, unless
 * somebody has written on it since: then only our cells go. What `begin` queues comes before the
 * first change, in the same batch.
 */
export async function queueReceiptRestore(
  context: Excel.RequestContext,
  receipt: WriteReceipt,
  begin: () => void
): Promise<Result<Restored, HostIssue>> {
  const sheet = context.workbook.worksheets.getItem(receipt.sheetId);
  const { names } = sheet;
  names.load("items/name,items/formula");
  const used = loadUsed(sheet);
  await context.sync();

  const ownAreas = ownAreasAmong(names);
  const relocated = relocateReceipt(receipt, ownAreas);
  if (!relocated.ok) return err(relocated.error);
  begin();
  const { images, kept } = planRestoration(relocated.value, contentsOf(used));
  if (receipt.createdSheet && kept.length === 0 && holdsOnly(used, relocated.value)) {
    sheet.delete();
    return ok({ kept });
  }
  queueRestore(sheet, images, {
    present: ownAreas,
    before: relocated.value.ownAreas.before,
    written: ownAreas,
  });
  for (const { column, width } of relocated.value.widths) {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  }
  return ok({ kept });
}

/** Whether nothing but what we wrote stands on the sheet. */
function holdsOnly({ formulas, rowIndex, columnIndex }: Excel.Range, { written }: WriteReceipt) {
  const ours = new Set(written.map(({ row, column }) => cellAddress(row, column)));
  return formulas.every((line: CellValue[], r: number) =>
    line.every(
      (content, c) => content === "" || ours.has(cellAddress(rowIndex + r, columnIndex + c))
    )
  );
}
