import type { ICellData, ICommandService, Injector, IUndoRedoService } from "@univerjs/core";
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from "@univerjs/sheets";
import type { Area } from "./address";

/** Cells to set, by row and column; a property that is null is removed. */
export type CellMatrix = Record<number, Record<number, ICellData>>;

/** Why a write is made: formats must not start a calculation, and events tell them apart. */
export type WriteKind = "values" | "clear" | "format";

const triggers: Readonly<Record<WriteKind, string>> = {
  values: "host.values",
  clear: "host.clear",
  format: "sheet.command.set-style",
};

type Waiting = { sheetId: string; matrix: CellMatrix; kind: WriteKind; area: Area };

/** Blocks of fewer cells are written at once. */
const JOINED_CELLS = 1000;

/**
 * Writes cells with one undo step each. Office.js cuts a big write into row blocks, and every
 * write makes Univer look through the whole sheet, so adjacent blocks are joined again: they wait
 * until {@link flush}, which must come before anything else happens to the workbook.
 */
export class Writer {
  #waiting: Waiting | null = null;
  /** Whether formats of single cells wait for each other, wherever they lie. */
  #gathering = false;

  constructor(
    private readonly unitId: string,
    private readonly injector: Injector,
    private readonly commands: ICommandService,
    private readonly undo: IUndoRedoService
  ) {}

  /** Asks for the cells only when everything before is in place, so that they may look at it. */
  write(sheetId: string, area: Area, kind: WriteKind, cells: () => CellMatrix): void {
    if (this.#join(sheetId, area, kind, cells)) return;
    this.flush();
    const matrix = cells();
    if (Object.keys(matrix).length === 0) return;
    if (this.#gathers(kind)) {
      this.#waiting = { sheetId, matrix, kind, area };
      return;
    }
    if (area.rows * area.columns > JOINED_CELLS) {
      this.#waiting = { sheetId, matrix, kind, area };
    } else {
      this.#write(sheetId, matrix, kind);
    }
  }

  /** Makes one write of the formats that an action sets; whoever reads in between finds them written. */
  gatherFormats(action: () => void): void {
    this.#gathering = true;
    try {
      action();
    } finally {
      this.#gathering = false;
      this.flush();
    }
  }

  flush(): void {
    const waiting = this.#waiting;
    if (!waiting) return;
    this.#waiting = null;
    this.#write(waiting.sheetId, waiting.matrix, waiting.kind);
  }

  #gathers(kind: WriteKind): boolean {
    return this.#gathering && kind === "format";
  }

  #join(sheetId: string, area: Area, kind: WriteKind, cells: () => CellMatrix): boolean {
    const waiting = this.#waiting;
    if (waiting?.sheetId === sheetId && waiting.kind === kind && this.#gathers(kind)) {
      addFormats(waiting.matrix, cells());
      return true;
    }
    const continues =
      waiting &&
      waiting.sheetId === sheetId &&
      waiting.kind === kind &&
      waiting.area.column === area.column &&
      waiting.area.columns === area.columns &&
      waiting.area.row + waiting.area.rows === area.row;
    if (!continues) return false;
    Object.assign(waiting.matrix, cells());
    waiting.area = { ...waiting.area, rows: waiting.area.rows + area.rows };
    return true;
  }

  #write(sheetId: string, matrix: CellMatrix, kind: WriteKind): void {
    const { id } = SetRangeValuesMutation;
    const params = {
      unitId: this.unitId,
      subUnitId: sheetId,
      cellValue: matrix,
      trigger: triggers[kind],
    };
    const before = SetRangeValuesUndoMutationFactory(this.injector, params);
    if (!this.commands.syncExecuteCommand(id, params)) {
      throw new Error("Univer refused to set cells.");
    }
    this.undo.pushUndoRedo({
      unitID: this.unitId,
      undoMutations: [{ id, params: before }],
      redoMutations: [{ id, params }],
    });
  }
}

/** Adds what a second write changes of styles to a first one. */
function addFormats(matrix: CellMatrix, added: CellMatrix): void {
  for (const [row, cells] of Object.entries(added)) {
    const line = (matrix[Number(row)] ??= {});
    for (const [column, { s }] of Object.entries(cells)) {
      const before = line[Number(column)]?.s;
      const [first, second] = [before, s].map((style) =>
        typeof style === "object" ? style : null
      );
      const bd = { ...first?.bd, ...second?.bd };
      line[Number(column)] = {
        s: { ...first, ...second, ...(Object.keys(bd).length > 0 && { bd }) },
      };
    }
  }
}
