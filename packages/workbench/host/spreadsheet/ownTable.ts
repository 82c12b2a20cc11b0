import type { Injector } from "@univerjs/core";
import { IFormulaDependencyGenerator } from "@univerjs/engine-formula";
import { SheetTableService } from "@univerjs/sheets-table";
import { withOwnTable } from "./understoodFormula";
import { dependencyGenerator } from "./univerInternals";

/**
 * Lets Univer understand `[@Column]` inside a table, which for it has no meaning without the table's
 * name. Only how Univer thinks of a formula changes; cells keep what was typed.
 */
export function nameOwnTables(injector: Injector): { dispose(): void } {
  const generator = dependencyGenerator(injector.get(IFormulaDependencyGenerator));
  const tables = injector.get(SheetTableService);
  const { _createFDtree } = generator;
  generator._createFDtree = (unitId, sheetId, row, column, unitData, item) => {
    const tree = _createFDtree.call(generator, unitId, sheetId, row, column, unitData, item);
    if (!tree.formula.includes("[")) return tree;
    const table = tables
      .getTableList(unitId)
      .find(({ subUnitId, range }) => subUnitId === sheetId && holds(range, row, column));
    if (table) tree.formula = withOwnTable(tree.formula, table.name);
    return tree;
  };
  return { dispose: () => Object.assign(generator, { _createFDtree }) };
}

type Bounds = {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
};

/** Whether a cell lies in the rows under a table's header. */
export function holds(table: Bounds, row: number, column: number): boolean {
  return (
    row > table.startRow &&
    row <= table.endRow &&
    column >= table.startColumn &&
    column <= table.endColumn
  );
}
