import type { Univer } from "@univerjs/core";
import { SheetsSelectionsService } from "@univerjs/sheets";
import type { ExcelHost } from "../../host";

/**
 * Calls back with the sentence that came with a custom function's error, whenever such a cell is
 * selected; with null for every other cell. Excel shows it beside the cell.
 */
export function watchMessages(
  univer: Univer,
  host: ExcelHost,
  show: (message: string | null) => void
): { dispose(): void } {
  const selections = univer.__getInjector().get(SheetsSelectionsService);
  const subscription = selections.selectionChanged$.subscribe((areas) => {
    const cell = areas?.at(-1)?.primary;
    const sheetId = selections.currentSelectionParam?.sheetId;
    if (!cell || sheetId === undefined) return show(null);
    show(host.functionMessage(sheetId, cell.actualRow, cell.actualColumn) ?? null);
  });
  return { dispose: () => subscription.unsubscribe() };
}
