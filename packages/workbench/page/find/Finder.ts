import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type Univer,
  type Workbook,
} from "@univerjs/core";
import { SetSelectionsOperation } from "@univerjs/sheets";
import { ScrollToRangeOperation } from "@univerjs/sheets-ui";
import { findCells } from "./findCells";

/** Steps through the cells of the active sheet that show a text. */
export class Finder {
  readonly #univer: Univer;
  #text = "";
  #at = -1;

  constructor(univer: Univer) {
    this.#univer = univer;
  }

  /** Selects the next or previous cell that shows the text, or the first one; tells which of how many. */
  find(text: string, step: 1 | -1 | 0): { readonly at: number; readonly of: number } {
    const injector = this.#univer.__getInjector();
    const book = injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    const sheet = book?.getActiveSheet();
    if (!book || !sheet) return { at: 0, of: 0 };
    const found = findCells(sheet, text);
    if (found.length === 0) return { at: 0, of: 0 };
    const isNew = text !== this.#text || step === 0;
    this.#text = text;
    this.#at = isNew ? 0 : (this.#at + step + found.length) % found.length;
    const cell = found[this.#at] ?? found[0];
    if (!cell) return { at: 0, of: 0 };
    const range = {
      startRow: cell.row,
      endRow: cell.row,
      startColumn: cell.column,
      endColumn: cell.column,
    };
    const [unitId, subUnitId] = [book.getUnitId(), sheet.getSheetId()];
    const commands = injector.get(ICommandService);
    const primary = {
      ...range,
      actualRow: cell.row,
      actualColumn: cell.column,
      isMerged: false,
      isMergedMainCell: false,
    };
    const selections = [{ range, primary, style: null }];
    commands.syncExecuteCommand(SetSelectionsOperation.id, { unitId, subUnitId, selections });
    commands.syncExecuteCommand(ScrollToRangeOperation.id, { range });
    return { at: this.#at + 1, of: found.length };
  }
}
