import { ICommandService, type Injector } from "@univerjs/core";
import { FormulaDataModel, SetSuperTableMutation } from "@univerjs/engine-formula";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { TableManager } from "@univerjs/sheets-table";
import { valueOf, type Cells } from "./Cells";
import { holds } from "./ownTable";
import { renamedReferences, type NewNames } from "./renamedReferences";
import type { CellMatrix } from "./Writer";

type Table = NonNullable<ReturnType<TableManager["getTableById"]>>;
type Formulas = Readonly<Record<number, Readonly<Record<number, { readonly f: string } | null>>>>;

/** Columns by their names in lower case, and what they are called now; by table in lower case. */
type Renamed = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Lets formulas follow the headings of tables: whoever renames one, and whoever undoes it, changes
 * the formulas that name it, as in Excel. What is changed here is no step of its own to undo.
 */
export class TableNames {
  readonly #commands: ICommandService;
  readonly #formulas: FormulaDataModel;
  readonly #tables: TableManager;
  readonly #subscription: { dispose(): void };
  readonly #resized: { unsubscribe(): void };
  /** Tables whose heading was written over. */
  readonly #touched = new Set<string>();

  constructor(
    injector: Injector,
    private readonly unitId: string,
    private readonly cells: Cells,
    /** Makes all formulas due; runs a change that nobody is told of. */
    private readonly hooks: { recalculate(): void; silently(change: () => void): void }
  ) {
    this.#commands = injector.get(ICommandService);
    this.#formulas = injector.get(FormulaDataModel);
    this.#tables = injector.get(TableManager);
    this.#resized = this.#tables.tableRangeChanged$.subscribe(({ unitId: book, tableId }) => {
      const table = book === unitId ? this.#tables.getTableById(unitId, tableId) : undefined;
      if (table) this.#adopt(table);
    });
    this.#subscription = this.#commands.onCommandExecuted(({ id, params }) => {
      if (id === SetRangeValuesMutation.id) this.#note(params as ISetRangeValuesMutationParams);
    });
  }

  dispose(): void {
    this.#resized.unsubscribe();
    this.#subscription.dispose();
  }

  /** Brings formulas to the headings that stand in the cells now. */
  follow(): void {
    if (this.#touched.size === 0) return;
    const renamed = new Map<string, ReadonlyMap<string, string>>();
    for (const table of this.#all().filter((each) => this.#touched.has(each.getId()))) {
      const columns = this.#renameColumns(table);
      if (columns.size > 0) renamed.set(table.getDisplayName().toLowerCase(), columns);
    }
    this.#touched.clear();
    if (renamed.size > 0) this.#rewrite(namesOf(renamed));
  }

  /** A table has another name: references to it in any case follow. */
  renameTable(before: string, after: string): void {
    this.#rewrite({
      table: (name) => (name.toLowerCase() === before.toLowerCase() ? after : undefined),
      column: () => undefined,
    });
  }

  #all(): Table[] {
    return this.cells.book
      .getSheets()
      .flatMap((sheet) => this.#tables.getTablesBySubunitId(this.unitId, sheet.getSheetId()));
  }

  #note({ unitId, subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    if (unitId !== this.unitId) return;
    for (const table of this.#tables.getTablesBySubunitId(unitId, subUnitId)) {
      const { startRow, startColumn, endColumn } = table.getRange();
      const written = Object.keys(cellValue?.[startRow] ?? {}).map(Number);
      if (!written.some((column) => column >= startColumn && column <= endColumn)) continue;
      if (this.#touched.size === 0) queueMicrotask(() => this.follow());
      this.#touched.add(table.getId());
    }
  }

  /** A table of another size: Univer may have put the new column before the last, which is no renaming. */
  #adopt(table: Table): void {
    const { startRow, startColumn, endColumn } = table.getRange();
    const titles = new Map<string, number>();
    for (let place = 0; place <= endColumn - startColumn; place++) {
      const column = table.getTableColumnByIndex(place);
      const cell = this.cells.at(table.getSubunitId(), startRow, startColumn + place);
      const heading = String(valueOf(cell));
      if (!column) continue;
      if (heading !== "") column.displayName = heading;
      titles.set(column.displayName, place);
    }
    this.#register(table, titles);
  }

  /** Univer's columns get the names of the headings; a blank or a second one of a name keeps its own. */
  #renameColumns(table: Table): ReadonlyMap<string, string> {
    const { startRow, startColumn, endColumn } = table.getRange();
    const renamed = new Map<string, string>();
    const titles = new Map<string, number>();
    const kept = new Set<string>();
    let differs = false;
    for (let place = 0; place <= endColumn - startColumn; place++) {
      const column = table.getTableColumnByIndex(place);
      if (!column) continue;
      const before = column.displayName;
      const heading = String(
        valueOf(this.cells.at(table.getSubunitId(), startRow, startColumn + place))
      );
      if (heading !== "" && heading !== before && !hasName(titles, heading)) {
        column.displayName = heading;
        differs = true;
        renamed.set(before.toLowerCase(), heading);
      }
      // Univer may give a new column the name of its neighbour, which keeps it.
      else kept.add(before.toLowerCase());
      titles.set(column.displayName, place);
    }
    for (const name of kept) renamed.delete(name);
    if (differs) this.#register(table, titles);
    return renamed;
  }

  #register(table: Table, titleMap: Map<string, number>): void {
    // Behind what Univer itself is about to say of the table, which comes asynchronously.
    void this.#commands.executeCommand(SetSuperTableMutation.id, {
      unitId: this.unitId,
      tableName: table.getDisplayName(),
      reference: { range: table.getRange(), sheetId: table.getSubunitId(), titleMap },
    });
  }

  #rewrite(names: NewNames): void {
    const data = this.#formulas.getFormulaData()[this.unitId] ?? {};
    this.hooks.silently(() => {
      for (const sheetId of Object.keys(data)) {
        const cellValue = this.#rewritten(sheetId, (data[sheetId] ?? {}) as Formulas, names);
        if (Object.keys(cellValue).length === 0) continue;
        this.#commands.syncExecuteCommand(SetRangeValuesMutation.id, {
          unitId: this.unitId,
          subUnitId: sheetId,
          cellValue,
        });
      }
    });
    this.hooks.recalculate();
  }

  #rewritten(sheetId: string, rows: Formulas, names: NewNames): CellMatrix {
    const changed: CellMatrix = {};
    const tables = this.#tables.getTablesBySubunitId(this.unitId, sheetId);
    for (const [rowKey, line] of Object.entries(rows)) {
      for (const [columnKey, formula] of Object.entries(line)) {
        const [row, column] = [Number(rowKey), Number(columnKey)];
        const before = formula?.f;
        if (!before?.includes("[")) continue;
        const own = tables.find((table) => holds(table.getRange(), row, column));
        const after = renamedReferences(before, own?.getDisplayName() ?? null, names);
        if (after !== before) (changed[row] ??= {})[column] = { f: after };
      }
    }
    return changed;
  }
}

const hasName = (names: ReadonlyMap<string, unknown>, name: string): boolean =>
  [...names.keys()].some((each) => each.toLowerCase() === name.toLowerCase());

const namesOf = (renamed: Renamed): NewNames => ({
  table: () => undefined,
  column: (table, name) => renamed.get(table.toLowerCase())?.get(name.toLowerCase()),
});
