import {
  CellValueType,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type IRange,
  type Univer,
  type Workbook,
} from "@univerjs/core";
import { SheetsSelectionsService } from "@univerjs/sheets";

/** What the status line says of the selected cells; sum and average where there are numbers. */
export type SelectedFigures = {
  readonly filled: number;
  readonly numbers: number;
  readonly sum: number;
};

/** Calls back with the figures of the selected cells; null where fewer than two are filled. */
export function watchFigures(
  univer: Univer,
  show: (figures: SelectedFigures | null) => void
): { dispose(): void } {
  const injector = univer.__getInjector();
  const selections = injector.get(SheetsSelectionsService);
  const instances = injector.get(IUniverInstanceService);
  let waiting = 0;
  const later = (): void => {
    waiting ||= requestAnimationFrame(() => {
      waiting = 0;
      const book = instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
      const ranges = selections.getCurrentSelections().map(({ range }) => range);
      show(book ? figuresOf(book, ranges) : null);
    });
  };
  const changed = injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id === "sheet.mutation.set-range-values" || id === "sheet.operation.set-selections")
      later();
  });
  const selected = selections.selectionChanged$.subscribe(later);
  return {
    dispose() {
      cancelAnimationFrame(waiting);
      changed.dispose();
      selected.unsubscribe();
      show(null);
    },
  };
}

function figuresOf(book: Workbook, ranges: readonly IRange[]): SelectedFigures | null {
  const sheet = book.getActiveSheet();
  let [filled, numbers, sum] = [0, 0, 0];
  sheet.getCellMatrix().forValue((row, column) => {
    const inside = ranges.some(
      ({ startRow, endRow, startColumn, endColumn }) =>
        row >= startRow && row <= endRow && column >= startColumn && column <= endColumn
    );
    // As in Excel, rows that a filter hides do not count.
    if (!inside || !sheet.getRowVisible(row)) return;
    const cell = sheet.getCellRaw(row, column);
    if (cell?.v === undefined || cell.v === null || cell.v === "") return;
    filled++;
    if (cell.t !== CellValueType.NUMBER) return;
    numbers++;
    sum += Number(cell.v);
  });
  return filled > 1 ? { filled, numbers, sum } : null;
}
