import { CommandType, ICommandService, IPermissionService, type Univer } from "@univerjs/core";
import {
  WorksheetEditPermission,
  WorksheetSetCellStylePermission,
  WorksheetSetCellValuePermission,
} from "@univerjs/sheets";
import type { ExcelHost } from "../../host";

const PERMISSIONS = [
  WorksheetEditPermission,
  WorksheetSetCellValuePermission,
  WorksheetSetCellStylePermission,
];
const BEGIN_EDITING = "sheet.operation.set-cell-edit-visible";

/**
 * Keeps people from changing a sheet that is protected, as the host keeps the add-in from it:
 * Univer's permissions follow the host's protection before every command.
 */
export function watchProtection(
  univer: Univer,
  host: ExcelHost,
  unitId: string
): { dispose(): void } {
  const injector = univer.__getInjector();
  const permissions = injector.get(IPermissionService);
  const follow = (): void => {
    for (const { id: sheetId, protection } of host.workbook.worksheets.items)
      for (const Permission of PERMISSIONS) {
        const { id } = new Permission(unitId, sheetId);
        const allowed = !protection.protected;
        const present = permissions.getPermissionPoint(id);
        if (present && present.value !== allowed) permissions.updatePermissionPoint(id, allowed);
      }
  };
  return injector.get(ICommandService).beforeCommandExecuted(({ id, type }) => {
    if (type === CommandType.COMMAND || id === BEGIN_EDITING) follow();
  });
}
