import type {
  ICellData,
  ICommandInfo,
  ICommandService,
  IDisposable,
  IExecutionOptions,
  Nullable,
} from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { AddSheetTableMutation, DeleteSheetTableMutation } from "@univerjs/sheets-table";
import { fromUniver, SHEET_COLUMNS, SHEET_ROWS, type Area, type UniverRange } from "./address";
import { valueOf, type Cells } from "./Cells";
import {
  isShift,
  toSheetEvents,
  type ChangeType,
  type Observed,
  type Origin,
  type SheetEvent,
} from "./sheetEvents";
import { onlyCell, touchedZones } from "./zones";

type Matrix = Record<number, Nullable<Record<number, Nullable<ICellData>>>>;
type Params = {
  readonly unitId?: string;
  readonly subUnitId: string;
  readonly trigger?: string;
  readonly range: UniverRange;
  readonly cellValue?: Matrix;
  readonly selections?: readonly { readonly range: UniverRange }[];
  readonly sheet?: { readonly id: string };
  readonly tableId?: string;
  readonly name?: string;
  readonly from?: { readonly subUnitId: string; readonly value: Matrix };
  readonly to?: { readonly subUnitId: string; readonly value: Matrix };
};
type Happening = Observed extends infer Each
  ? Each extends Observed
    ? Omit<Each, "origin" | "trigger">
    : never
  : never;

const structure: Readonly<Record<string, ChangeType>> = {
  "sheet.mutation.insert-row": "RowInserted",
  "sheet.mutation.remove-rows": "RowDeleted",
  "sheet.mutation.insert-col": "ColumnInserted",
  "sheet.mutation.remove-col": "ColumnDeleted",
};

/**
 * Watches Univer and tells what happened in Excel's terms. What happens during one turn of the
 * event loop is told together; while a request runs everything is held until it was answered.
 */
export class Changes {
  /** Who is changing the workbook at the moment. */
  origin: Origin = "user";
  /** Whether changes are told at all (Excel's runtime.enableEvents). */
  enabled = true;
  readonly #observed: Observed[] = [];
  readonly #subscriptions: readonly IDisposable[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #held = false;
  #disposed = false;
  #before: ICellData["v"] | "" = "";
  #shifted: Area | null = null;

  constructor(
    private readonly unitId: string,
    commands: ICommandService,
    private readonly cells: Cells,
    private readonly settle: () => Promise<void> | null,
    private readonly tell: (event: SheetEvent) => void
  ) {
    this.#subscriptions = [
      commands.beforeCommandExecuted((info, options) => this.#beforeCommand(info, options)),
      commands.onCommandExecuted((info, options) => this.#afterCommand(info, options)),
    ];
  }

  /** Formulas were calculated; told with the changes that made it necessary. */
  noteCalculated(): void {
    this.#observe([{ kind: "calculated", sheetId: "", origin: this.origin, trigger: "" }]);
  }

  /** Whether something was changed and not yet told. */
  get pending(): boolean {
    return this.#observed.some((each) => each.kind !== "calculated");
  }

  hold(): void {
    this.#held = true;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  release(): void {
    this.#held = false;
    if (this.#observed.length > 0) this.#tellSettled();
  }

  dispose(): void {
    this.#disposed = true;
    this.#observed.length = 0;
    this.#subscriptions.forEach((subscription) => subscription.dispose());
    clearTimeout(this.#timer);
  }

  /** The params of a command of this workbook that was not a formula's result. */
  #ours(info: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): Params | null {
    const params = info.params as Params | undefined;
    const fromCalculation = options?.fromFormula ?? options?.["applyFormulaCalculationResult"];
    return params && params.unitId === this.unitId && !fromCalculation ? params : null;
  }

  #beforeCommand(info: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    const params = this.#ours(info, options);
    if (!params) return;
    if (isShift(info.id)) this.#shifted = fromUniver(params.range);
    if (info.id !== SetRangeValuesMutation.id) return;
    const cell = onlyCell(params.cellValue);
    if (cell) this.#before = valueOf(this.cells.at(params.subUnitId, cell.row, cell.column));
  }

  #afterCommand(info: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    const params = this.#ours(info, options);
    if (!params || !this.enabled || this.#disposed) return;
    const happened = this.#translate(info.id, params);
    if (happened.length === 0) return;
    this.#observe(
      happened.map(
        (each) => ({ ...each, origin: this.origin, trigger: params.trigger ?? "" }) as Observed
      )
    );
  }

  #observe(observed: readonly Observed[]): void {
    if (!this.enabled || this.#disposed) return;
    this.#observed.push(...observed);
    if (!this.#timer && !this.#held) this.#timer = setTimeout(() => this.#tellSettled(), 0);
  }

  #translate(command: string, params: Params): Happening[] {
    const sheetId = params.subUnitId;
    const changeType = structure[command];
    if (changeType)
      return [
        { kind: "structure", sheetId, changeType, area: wholeLines(changeType, params.range) },
      ];
    switch (command) {
      case SetRangeValuesMutation.id:
        return this.#cellsSet(sheetId, params.cellValue);
      case "sheet.mutation.move-range":
        return [params.from, params.to].flatMap((side) => {
          const { zones } = touchedZones(side?.value);
          return side && zones.length > 0 ? [this.#cells(side.subUnitId, zones, true)] : [];
        });
      case "sheet.mutation.reorder-range":
        return [this.#cells(sheetId, [fromUniver(params.range)], false)];
      case "sheet.operation.set-worksheet-active":
        return [{ kind: "activated", sheetId }];
      case "sheet.operation.set-selections": {
        const range = params.selections?.at(-1)?.range;
        return range ? [{ kind: "selected", sheetId, area: fromUniver(range) }] : [];
      }
      case AddSheetTableMutation.id:
        return [{ kind: "table-added", sheetId, ...tableOf(params) }];
      case DeleteSheetTableMutation.id:
        return [{ kind: "table-deleted", sheetId, ...tableOf(params) }];
      case "sheet.mutation.insert-sheet":
        return [{ kind: "sheet-added", sheetId: params.sheet?.id ?? sheetId }];
      case "sheet.mutation.remove-sheet":
        return [{ kind: "sheet-deleted", sheetId }];
      default:
        return [];
    }
  }

  #cellsSet(sheetId: string, matrix: Matrix | undefined): Happening[] {
    const { zones, content } = touchedZones(matrix);
    if (zones.length === 0) return [];
    const only = onlyCell(matrix);
    const cell = only && content ? { ...only, ...this.#edited(sheetId, only) } : null;
    return [{ ...this.#cells(sheetId, zones, false), content, cell }];
  }

  /** What one cell held and holds: as it was entered, whatever is written over it before this is told. */
  #edited(sheetId: string, { row, column }: { readonly row: number; readonly column: number }) {
    const cell = this.cells.at(sheetId, row, column);
    const isFormula = Boolean(cell?.f ?? cell?.si);
    return {
      before: this.#before as string | number | boolean,
      after: isFormula ? null : valueOf(cell),
    };
  }

  #cells(
    sheetId: string,
    zones: readonly Area[],
    moved: boolean
  ): Extract<Happening, { kind: "cells" }> {
    return {
      kind: "cells",
      sheetId,
      zones,
      moved,
      content: true,
      cell: null,
      shifted: this.#shifted,
    };
  }

  /** The value after an edit may be a formula's result: then the calculation is finished first. */
  #tellSettled(): void {
    this.#timer = undefined;
    const edited = this.#observed.some(
      (each) => each.kind === "cells" && each.cell && each.origin === "user"
    );
    const due = edited ? this.settle() : null;
    if (due) void due.then(() => this.#tellAll());
    else this.#tellAll();
  }

  #tellAll(): void {
    if (this.#disposed) return;
    const observed = this.#observed.splice(0);
    this.#shifted = null;
    const valueAt = (sheetId: string, row: number, column: number) =>
      valueOf(this.cells.at(sheetId, row, column));
    toSheetEvents(observed, valueAt).forEach(this.tell);
  }
}

/** Inserted and deleted rows and columns are whole ones, however large Univer's sheet is. */
function wholeLines(changeType: ChangeType, range: UniverRange): Area {
  const area = fromUniver(range);
  return changeType.startsWith("Row")
    ? { ...area, column: 0, columns: SHEET_COLUMNS }
    : { ...area, row: 0, rows: SHEET_ROWS };
}

const tableOf = ({ tableId = "", name = "" }: Params) => ({ tableId, tableName: name });
