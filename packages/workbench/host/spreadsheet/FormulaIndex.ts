import {
  CommandType,
  ICommandService,
  isFormulaString,
  type Injector,
  type Workbook as UniverBook,
  type Worksheet as UniverSheet,
} from "@univerjs/core";
import {
  FormulaDataModel,
  initSheetFormulaData,
  type IFormulaData,
  type IFormulaDataItem,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { formulaModel } from "./univerInternals";

type Formulas = Record<number, Record<number, IFormulaDataItem>>;
type Cells = ISetRangeValuesMutationParams["cellValue"];

/** Mutations that move no cell and set none. */
const KEEPS_CELLS = /\.set-worksheet-(row-count|column-count|row-height|col-width|name)$/;

/**
 * Knows which cells hold formulas. Univer looks through every cell of every sheet for them, some
 * five times an edit; here a sheet is looked through once, and then only the cells that are set.
 */
export class FormulaIndex {
  /** By sheet. Sheets with shared formulas are not here: one of them changes what others are. */
  readonly #formulas = new Map<string, Formulas>();
  /** Writes that Univer has noted in our index before they were made, by sheet. */
  readonly #announced = new Map<string, Set<Cells>>();
  readonly #restore: () => void;

  constructor(
    injector: Injector,
    private readonly book: UniverBook
  ) {
    const model = formulaModel(injector.get(FormulaDataModel));
    const { getFormulaData, updateFormulaData, _getSheetFormulaIdMap } = model;
    const unitId = book.getUnitId();
    model.getFormulaData = () => ({ [unitId]: this.#all() }) as IFormulaData;
    model.updateFormulaData = (unit, sheetId, cells) => {
      const changed = updateFormulaData.call(model, unit, sheetId, cells);
      this.#announced.set(sheetId, (this.#announced.get(sheetId) ?? new Set()).add(cells));
      return changed;
    };
    model._getSheetFormulaIdMap = (unit, sheetId) =>
      this.#formulas.has(sheetId) ? {} : _getSheetFormulaIdMap.call(model, unit, sheetId);
    const subscription = injector.get(ICommandService).onCommandExecuted(({ id, type, params }) => {
      if (type !== CommandType.MUTATION || !id.startsWith("sheet.mutation.")) return;
      if (id === SetRangeValuesMutation.id) this.#noteSet(params as ISetRangeValuesMutationParams);
      else if (!KEEPS_CELLS.test(id)) this.#formulas.clear();
    });
    this.#restore = () => {
      subscription.dispose();
      Object.assign(model, { getFormulaData, updateFormulaData, _getSheetFormulaIdMap });
    };
  }

  dispose(): void {
    this.#restore();
  }

  #all(): Record<string, Formulas> {
    return Object.fromEntries(
      this.book.getSheets().map((sheet) => [sheet.getSheetId(), this.#ofSheet(sheet)])
    );
  }

  #ofSheet(sheet: UniverSheet): Formulas {
    const sheetId = sheet.getSheetId();
    // What was announced and not made was refused: nothing noted of it may stay.
    if (this.#announced.has(sheetId)) this.#formulas.delete(sheetId);
    const known = this.#formulas.get(sheetId);
    if (known) return known;
    const formulas = scan(sheet);
    const shared = Object.values(formulas).some((row) =>
      Object.values(row).some(({ si }) => Boolean(si))
    );
    if (!shared) this.#formulas.set(sheetId, formulas);
    return formulas;
  }

  #noteSet({ subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    const announced = this.#announced.get(subUnitId);
    announced?.delete(cellValue);
    if (announced?.size === 0) this.#announced.delete(subUnitId);
    const formulas = this.#formulas.get(subUnitId);
    const matrix = this.book.getSheetBySheetId(subUnitId)?.getCellMatrix();
    if (!formulas || !matrix) return;
    for (const [rowKey, cells] of Object.entries(cellValue ?? {})) {
      const row = Number(rowKey);
      for (const columnKey of Object.keys(cells ?? {})) {
        const column = Number(columnKey);
        const cell = matrix.getValue(row, column);
        if (cell?.si) {
          this.#formulas.delete(subUnitId);
          return;
        }
        if (isFormulaString(cell?.f)) (formulas[row] ??= {})[column] = { f: String(cell?.f) };
        else if (formulas[row]) delete formulas[row][column];
      }
    }
  }
}

function scan(sheet: UniverSheet): Formulas {
  const found: IFormulaData = {};
  initSheetFormulaData(found, "book", "sheet", sheet.getCellMatrix());
  return (found["book"]?.["sheet"] ?? {}) as Formulas;
}
