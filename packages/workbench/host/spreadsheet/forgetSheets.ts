import type { Injector } from "@univerjs/core";
import { IDependencyManagerService } from "@univerjs/engine-formula";
import { dependencyIndex } from "./univerInternals";

/**
 * Lets Univer forget what the formulas of a deleted sheet, and of a closed workbook, refer to. By
 * itself it forgets who refers to the sheet, and leaves the sheet's references to others behind:
 * they name formulas that are gone, and each calculation complains of every one of them.
 */
export function forgetSheetsWhole(injector: Injector, unitId: string): { dispose(): void } {
  const index = dependencyIndex(injector.get(IDependencyManagerService));
  const { clearFormulaDependency } = index;
  index.clearFormulaDependency = (unit, sheetId) => {
    for (const [id, cells] of index._formulaData.get(unit) ?? []) {
      if (sheetId && id !== sheetId) continue;
      cells.forValue((_row, _column, treeId) => index._removeDependencyRTreeCache(treeId));
    }
    clearFormulaDependency.call(index, unit, sheetId);
  };
  return {
    dispose: () => {
      index.clearFormulaDependency(unitId);
      Object.assign(index, { clearFormulaDependency });
    },
  };
}
