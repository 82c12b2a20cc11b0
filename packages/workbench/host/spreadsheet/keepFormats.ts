import {
  ICommandService,
  type ICellData,
  type Injector,
  type Workbook as UniverBook,
} from "@univerjs/core";
import {
  SetFormulaCalculationResultMutation,
  type ISetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";

/**
 * Lets a formula take over the number format of the cells it refers to when it is entered, as Excel
 * does, and not again whenever it is calculated, as Univer does: a formula of a file, or one that
 * has a result, keeps its format.
 */
export function keepFormats(injector: Injector, book: UniverBook): { dispose(): void } {
  const opened = new Map(
    book.getSheets().map((sheet) => {
      const formulas = new Set<string>();
      sheet.getCellMatrix().forValue((row, column, cell) => {
        if (cell?.f || cell?.si) formulas.add(`${row},${column}`);
      });
      return [sheet.getSheetId(), formulas];
    })
  );
  return injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetFormulaCalculationResultMutation.id) return;
    const { unitData } = params as ISetFormulaCalculationResultMutation;
    for (const [sheetId, rows] of Object.entries(unitData[book.getUnitId()] ?? {})) {
      const matrix = book.getSheetBySheetId(sheetId)?.getCellMatrix();
      for (const [row, cells] of Object.entries(rows ?? {})) {
        for (const [column, result] of Object.entries<ICellData | null>(cells ?? {})) {
          if (!result?.s) continue;
          const before = matrix?.getValue(Number(row), Number(column));
          const isOld = opened.get(sheetId)?.has(`${row},${column}`) ?? false;
          if (isOld || (before?.v ?? null) !== null) delete result.s;
        }
      }
    }
    // From here on they have results.
    opened.clear();
  });
}
