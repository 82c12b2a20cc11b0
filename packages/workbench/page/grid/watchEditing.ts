import { ICommandService, type Univer } from "@univerjs/core";
import { DeviceInputEventType } from "@univerjs/engine-render";
import { IEditorBridgeService, SetCellEditVisibleOperation } from "@univerjs/sheets-ui";
import { KeyCode } from "@univerjs/ui";
import type { ExcelHost } from "../../host";

/** Tells the host while somebody types into a cell: Excel lets no add-in in meanwhile. */
export function watchEditing(univer: Univer, { lifeCycle }: ExcelHost): { dispose(): void } {
  const editor = univer.__getInjector().get(IEditorBridgeService);
  const subscription = editor.visible$.subscribe(({ visible }) => {
    lifeCycle.editingCell = visible;
  });
  return { dispose: () => subscription.unsubscribe() };
}

/** Ends typing into a cell as Enter does; nothing where nobody types. */
export function endEditing(univer: Univer): void {
  const injector = univer.__getInjector();
  const editor = injector.get(IEditorBridgeService);
  if (!editor.isVisible().visible) return;
  injector.get(ICommandService).syncExecuteCommand(SetCellEditVisibleOperation.id, {
    visible: false,
    eventType: DeviceInputEventType.Keyboard,
    keycode: KeyCode.ENTER,
    unitId: editor.getEditCellState()?.unitId,
  });
}
