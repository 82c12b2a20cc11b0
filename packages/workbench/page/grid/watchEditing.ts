import type { Univer } from "@univerjs/core";
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import type { ExcelHost } from "../../host";

/** Tells the host while somebody types into a cell: Excel lets no add-in in meanwhile. */
export function watchEditing(univer: Univer, { lifeCycle }: ExcelHost): { dispose(): void } {
  const editor = univer.__getInjector().get(IEditorBridgeService);
  const subscription = editor.visible$.subscribe(({ visible }) => {
    lifeCycle.editingCell = visible;
  });
  return { dispose: () => subscription.unsubscribe() };
}
