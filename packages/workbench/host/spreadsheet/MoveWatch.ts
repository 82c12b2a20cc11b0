import {
  CommandType,
  ICommandService,
  type ICommandInfo,
  type IMutationInfo,
  type Injector,
  type Workbook as UniverBook,
} from "@univerjs/core";
import { SheetInterceptorService } from "@univerjs/sheets";
import { SetSheetTableMutation, SheetTableService } from "@univerjs/sheets-table";
import { fromUniver, toUniver, type UniverRange } from "./address";
import { movedArea, type Move } from "./moves";

/** What follows cells that move, and is no cell itself. */
export type MoveListener = {
  /** Points that rows or columns take which are about to be deleted; 0 for inserted ones. */
  measure(move: Move): number;
  /** Cells have moved. The number is of this one action, also when it is redone. */
  moved(step: number, move: Move, points: number): void;
  /** That was undone. */
  movedBack(step: number, move: Move): void;
  renamed(sheetId: string, before: string, after: string): void;
};

type Params = {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range: UniverRange;
  readonly name?: string;
};
type Step = { readonly step: number; readonly move: Move; readonly points: number };
type Way = { readonly axis: Move["axis"]; readonly sign: 1 | -1; readonly whole: boolean };

/** Univer's names for what it does, whichever command asked for it. */
const ways: Readonly<Record<string, Way>> = {
  "sheet.command.insert-row": { axis: "row", sign: 1, whole: true },
  "sheet.command.insert-col": { axis: "column", sign: 1, whole: true },
  "sheet.command.remove-row": { axis: "row", sign: -1, whole: true },
  "sheet.command.remove-col": { axis: "column", sign: -1, whole: true },
  "sheet.command.insert-range-move-down": { axis: "row", sign: 1, whole: false },
  "sheet.command.insert-range-move-right": { axis: "column", sign: 1, whole: false },
  "sheet.command.delete-range-move-up": { axis: "row", sign: -1, whole: false },
  "sheet.command.delete-range-move-left": { axis: "column", sign: -1, whole: false },
};
const RENAMED = "sheet.mutation.set-worksheet-name";

/**
 * Tells a listener when cells move. What it does is put among Univer's own changes of the action, so
 * that undo and redo reach it at the right place.
 */
export class MoveWatch {
  readonly #subscriptions: readonly { dispose(): void }[];
  readonly #names = new Map<string, string>();
  #steps = 0;

  constructor(
    injector: Injector,
    private readonly book: UniverBook,
    private readonly unitId: string,
    listener: MoveListener
  ) {
    const commands = injector.get(ICommandService);
    const forwards = `excel-host.mutation.moved.${unitId}`;
    const backwards = `excel-host.mutation.moved-back.${unitId}`;
    const type = CommandType.MUTATION;
    book.getSheets().forEach((sheet) => this.#names.set(sheet.getSheetId(), sheet.getName()));
    this.#subscriptions = [
      commands.registerCommand({
        id: forwards,
        type,
        handler: (_accessor, { step, move, points }: Step) => {
          listener.moved(step, move, points);
          return true;
        },
      }),
      commands.registerCommand({
        id: backwards,
        type,
        handler: (_accessor, { step, move }: Step) => {
          listener.movedBack(step, move);
          return true;
        },
      }),
      injector.get(SheetInterceptorService).interceptCommand({
        getMutations: (info) => {
          const move = this.#moveOf(info);
          if (!move) return { redos: [], undos: [] };
          const params: Step = { step: ++this.#steps, move, points: listener.measure(move) };
          const mutation = (id: string): IMutationInfo => ({ id, params });
          const tables = move.across ? this.#tablesMovedBy(move, injector) : [];
          return {
            redos: [mutation(forwards), ...tables.map(({ after }) => after)],
            undos: [...tables.map(({ before }) => before), mutation(backwards)],
          };
        },
      }),
      commands.onCommandExecuted(({ id, params }) => {
        if (id === RENAMED) this.#rename(params as Params, listener);
      }),
    ];
  }

  dispose(): void {
    this.#subscriptions.forEach((subscription) => subscription.dispose());
  }

  #moveOf({ id, params }: ICommandInfo): Move | null {
    const way = ways[id];
    const { unitId, subUnitId, range } = (params ?? {}) as Params;
    if (!way || (unitId !== undefined && unitId !== this.unitId)) return null;
    const area = fromUniver(range);
    const [at, lines, first, count] =
      way.axis === "row"
        ? [area.row, area.rows, area.column, area.columns]
        : [area.column, area.columns, area.row, area.rows];
    return {
      // Univer names no sheet where it means the active one.
      sheetId: subUnitId ?? this.book.getActiveSheet().getSheetId(),
      axis: way.axis,
      at,
      count: way.sign * lines,
      across: way.whole ? null : { first, count },
    };
  }

  /** Univer's tables follow whole rows and columns by themselves, and not cells. */
  #tablesMovedBy(move: Move, injector: Injector) {
    const { unitId } = this;
    return injector
      .get(SheetTableService)
      .getTableList(unitId)
      .filter(({ subUnitId }) => subUnitId === move.sheetId)
      .flatMap(({ id: tableId, range }) => {
        const area = fromUniver(range);
        const moved = movedArea(area, move);
        if (!moved || moved === area) return [];
        const reaching = (newRange: UniverRange): IMutationInfo => ({
          id: SetSheetTableMutation.id,
          params: {
            unitId,
            subUnitId: move.sheetId,
            tableId,
            config: { updateRange: { newRange } },
          },
        });
        return [{ before: reaching(range), after: reaching(toUniver(moved)) }];
      });
  }

  #rename({ unitId, subUnitId = "", name = "" }: Params, listener: MoveListener): void {
    if (unitId !== this.unitId) return;
    const before = this.#names.get(subUnitId);
    this.#names.set(subUnitId, name);
    if (before !== undefined && before !== name) listener.renamed(subUnitId, before, name);
  }
}
