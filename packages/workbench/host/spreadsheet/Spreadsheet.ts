import {
  ICommandService,
  IResourceLoaderService,
  type IColumnData,
  type Injector,
  type IWorkbookData,
  IUndoRedoService,
  IUniverInstanceService,
  type Univer,
  type Workbook as UniverBook,
} from "@univerjs/core";
import {
  FormulaDataModel,
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from "@univerjs/engine-formula";
import { SetColDataMutation } from "@univerjs/sheets";
import { SheetTableService } from "@univerjs/sheets-table";
import type { Behaviours } from "../Behaviours";
import { parseAlikeFormulasOnce } from "./alikeFormulas";
import { areaAddress, quoteSheet, type Area } from "./address";
import { Calculation } from "./Calculation";
import { Cells } from "./Cells";
import { Changes } from "./Changes";
import { CustomFunctions } from "./CustomFunctions";
import { forgetSheetsWhole } from "./forgetSheets";
import { FormulaIndex } from "./FormulaIndex";
import { showGeneral } from "./generalText";
import { movedCells, type CellsOf } from "./movedCells";
import { growSheet } from "./growSheet";
import { MoveWatch, type MoveListener } from "./MoveWatch";
import { keepFormats } from "./keepFormats";
import { nameOwnTables } from "./ownTable";
import type { SheetEvent } from "./sheetEvents";
import { OwnSteps } from "./OwnSteps";
import { TableNames } from "./TableNames";
import { UndoSteps } from "./UndoSteps";
import { Writer, type CellMatrix, type WriteKind } from "./Writer";

type ColumnChanges = Readonly<Record<number, Partial<IColumnData>>>;

/** One Univer workbook with everything the object model needs of it. The only store of cells. */
export class Spreadsheet {
  readonly book: UniverBook;
  readonly cells: Cells;
  readonly calculation: Calculation;
  readonly changes: Changes;
  readonly functions: CustomFunctions;
  readonly names: IDefinedNamesService;
  readonly tableNames: TableNames;
  readonly undoSteps: UndoSteps;
  /** Changes of what Univer does not know, that can be undone. */
  readonly steps: OwnSteps;
  readonly tables: SheetTableService;
  /** What Univer does otherwise than by itself, for as long as this workbook is open. */
  readonly #adapters: { dispose(): void }[];
  readonly #injector: Injector;
  readonly #writer: Writer;
  readonly #commands: ICommandService;
  readonly #resources: IResourceLoaderService;
  readonly #waits: Promise<void>[] = [];

  constructor(
    univer: Univer,
    readonly unitId: string,
    tell: (event: SheetEvent) => void,
    readonly behaviours: Behaviours,
    functionPatience?: number
  ) {
    const injector = univer.__getInjector();
    this.#injector = injector;
    const instances = injector.get(IUniverInstanceService);
    instances.focusUnit(unitId); // Undo works on the focused workbook.
    const book = instances.getUnit<UniverBook>(unitId);
    if (!book) throw new Error(`Univer has no workbook ${unitId}.`);
    this.book = book;
    this.#commands = injector.get(ICommandService);
    this.undoSteps = new UndoSteps(injector, unitId, behaviours);
    this.#resources = injector.get(IResourceLoaderService);
    this.#adapters = [
      new FormulaIndex(injector, book),
      parseAlikeFormulasOnce(injector),
      nameOwnTables(injector),
      forgetSheetsWhole(injector, unitId),
      showGeneral(injector),
      keepFormats(injector, book),
    ];
    this.steps = new OwnSteps(injector, unitId);
    this.#adapters.push(this.steps);
    this.cells = new Cells(book, injector.get(FormulaDataModel));
    this.#writer = new Writer(unitId, injector, this.#commands, injector.get(IUndoRedoService));
    this.calculation = new Calculation(
      injector,
      unitId,
      () => this.changes.noteCalculated(),
      () => this.functions.cancelAll(),
      functionPatience
    );
    this.changes = new Changes(
      unitId,
      this.#commands,
      this.cells,
      () => this.calculation.settle(),
      tell
    );
    this.functions = new CustomFunctions(
      injector,
      (caller) => this.#addressOf(caller),
      () => (behaviours.has("office-js-5262") ? 0 : null)
    );
    this.tableNames = new TableNames(injector, unitId, this.cells, {
      recalculate: () => this.calculation.markEverything(),
      silently: (change) => this.#silently(change),
    });
    this.#adapters.push(this.tableNames);
    this.names = injector.get(IDefinedNamesService);
    this.tables = injector.get(SheetTableService);
  }

  /** Lets something follow the cells when they move, until the workbook is closed. */
  followMoves(listener: MoveListener): void {
    this.#adapters.push(new MoveWatch(this.#injector, this.book, this.unitId, listener));
  }

  /** Sets cells; the sheet grows where it must. */
  write(sheetId: string, area: Area, kind: WriteKind, cells: () => CellMatrix): void {
    this.grow(sheetId, area.row + area.rows, area.column + area.columns);
    this.#writer.write(sheetId, area, kind, cells);
  }

  /** Makes one write of the formats that an action sets cell by cell. */
  gatherFormats(action: () => void): void {
    this.#writer.gatherFormats(action);
  }

  /** Sets properties of columns; `before` is what they were. */
  setColumns(sheetId: string, columns: ColumnChanges, before: ColumnChanges): void {
    this.flush();
    const { id } = SetColDataMutation;
    const params = (columnData: ColumnChanges) => ({
      unitId: this.unitId,
      subUnitId: sheetId,
      columnData,
    });
    this.undoSteps.run([{ id, params: params(columns) }], [{ id, params: params(before) }]);
  }

  /** Moves cells, and what refers to them. No merged cell may lie there with a part of itself only. */
  moveCells(from: CellsOf, to: CellsOf): void {
    this.flush();
    this.grow(to.sheetId, to.area.row + to.area.rows, to.area.column + to.area.columns);
    const { redos, undos } = movedCells(this.#injector, this.unitId, from, to);
    this.undoSteps.run(redos, undos);
  }

  /** Takes a name away; formulas go on to mention it, where Univer's own command makes #REF! of it. */
  removeName(name: IDefinedNamesServiceParam): void {
    this.flush();
    const params = { ...name, unitId: this.unitId };
    this.undoSteps.run(
      [{ id: RemoveDefinedNameMutation.id, params }],
      [{ id: SetDefinedNameMutation.id, params }]
    );
  }

  /** Finishes writes that wait for their neighbours. Before anything reads or runs. */
  flush(): void {
    this.#writer.flush();
    this.tableNames.follow();
  }

  /** Runs a Univer command; a refusal is a bug of the host. */
  run(command: string, params: object): void {
    this.flush();
    const done = this.#commands.syncExecuteCommand(command, { unitId: this.unitId, ...params });
    if (done === false) throw new Error(`Univer refused ${command}.`);
  }

  /** {@link run} for commands that look at the active sheet for what is to move along. */
  runOnSheet(command: string, sheetId: string, params: object): void {
    this.#onSheet(sheetId, () => this.run(command, { subUnitId: sheetId, ...params }));
  }

  /** Runs a command that only comes asynchronously; the batch goes on when {@link drain} resolves. */
  start(command: string, params: object): void {
    this.flush();
    this.wait(
      this.#commands.executeCommand(command, { unitId: this.unitId, ...params }).then((done) => {
        if (done === false) throw new Error(`Univer refused ${command}.`);
      })
    );
  }

  /**
   * {@link start} for commands that only know the active sheet. They do their work before their
   * promise, so the sheet is active just that long, and nobody is told.
   */
  startOnSheet(command: string, sheetId: string, params: object): void {
    this.#onSheet(sheetId, () => this.start(command, { subUnitId: sheetId, ...params }));
  }

  #onSheet(sheetId: string, action: () => void): void {
    const active = this.book.getActiveSheet().getSheetId();
    if (active !== sheetId) this.#activateSilently(sheetId);
    action();
    if (active !== sheetId) this.#activateSilently(active);
  }

  #activateSilently(sheetId: string): void {
    this.#silently(() => this.run("sheet.operation.set-worksheet-active", { subUnitId: sheetId }));
  }

  #silently(change: () => void): void {
    const told = this.changes.enabled;
    this.changes.enabled = false;
    change();
    this.changes.enabled = told;
  }

  /** Makes the running batch wait for a promise before its next action. */
  wait(promise: Promise<void>): void {
    this.#waits.push(promise);
  }

  /** What the last action started; null when nothing. */
  drain(): Promise<void> | null {
    const waits = this.#waits.splice(0);
    return waits.length > 0 ? Promise.all(waits).then(() => undefined) : null;
  }

  /** Runs something whose changes are the add-in's. */
  asAddin<T>(action: () => T): T {
    const before = this.changes.origin;
    this.changes.origin = "addin";
    try {
      return action();
    } finally {
      this.changes.origin = before;
    }
  }

  /** {@link drain}, with changes meanwhile being the add-in's. */
  drainAsAddin(): Promise<void> | null {
    const waits = this.drain();
    if (!waits) return null;
    const before = this.changes.origin;
    this.changes.origin = "addin";
    return waits.finally(() => {
      this.changes.origin = before;
    });
  }

  /** The workbook's data with what its plugins keep (names, tables, filters). */
  save(): IWorkbookData {
    this.flush();
    const data = this.#resources.saveUnit<IWorkbookData>(this.unitId);
    if (!data) throw new Error("Univer has no data of the workbook.");
    return structuredClone(data);
  }

  /** Until it is disposed of, everything is one undo step. */
  beginUndoStep(): { dispose(): void } {
    return this.undoSteps.begin(() => this.flush());
  }

  /** Makes room for cells. Writes that wait need not be finished for it: it moves none. */
  grow(sheetId: string, rows: number, columns: number): void {
    const sheet = this.cells.sheet(sheetId);
    if (sheet) growSheet(this.#commands, sheet, rows, columns);
  }

  dispose(): void {
    this.changes.dispose();
    this.calculation.dispose();
    this.functions.dispose();
    // What stands around another thing goes before it.
    this.#adapters.reverse().forEach((adapter) => adapter.dispose());
  }

  #addressOf(caller: { sheetId: string; row: number; column: number }): string {
    const name = this.cells.sheet(caller.sheetId)?.getName() ?? "";
    return `${quoteSheet(name)}!${areaAddress({ ...caller, rows: 1, columns: 1 })}`;
  }
}
