import {
  CommandType,
  ICommandService,
  IUndoRedoService,
  type Injector,
  type Workbook as UniverBook,
} from "@univerjs/core";

/** Pixels of the rows and columns of a sheet that have no size of their own. */
export type DefaultSize = {
  readonly defaultRowHeight?: number;
  readonly defaultColumnWidth?: number;
};
type Params = DefaultSize & { readonly sheetId: string };

/** The size of all lines of a sheet, as one step to undo; Univer only knows how to set one line's. */
export class DefaultSizes {
  readonly #mutation: string;
  readonly #commands: ICommandService;
  readonly #undo: IUndoRedoService;
  readonly #registered: { dispose(): void };

  constructor(
    injector: Injector,
    private readonly book: UniverBook
  ) {
    this.#mutation = `excel-host.mutation.default-size.${book.getUnitId()}`;
    this.#commands = injector.get(ICommandService);
    this.#undo = injector.get(IUndoRedoService);
    this.#registered = this.#commands.registerCommand({
      id: this.#mutation,
      type: CommandType.MUTATION,
      handler: (_accessor, { sheetId, ...sizes }: Params) => {
        const sheet = this.book.getSheetBySheetId(sheetId);
        if (sheet) Object.assign(sheet.getConfig(), sizes);
        return sheet !== null && sheet !== undefined;
      },
    });
  }

  set(sheetId: string, size: DefaultSize): void {
    const sheet = this.book.getSheetBySheetId(sheetId);
    if (!sheet) return;
    const { defaultRowHeight, defaultColumnWidth } = sheet.getConfig();
    const before: Params = {
      sheetId,
      ...(size.defaultRowHeight !== undefined && { defaultRowHeight }),
      ...(size.defaultColumnWidth !== undefined && { defaultColumnWidth }),
    };
    const after: Params = { sheetId, ...size };
    this.#commands.syncExecuteCommand(this.#mutation, after);
    this.#undo.pushUndoRedo({
      unitID: this.book.getUnitId(),
      undoMutations: [{ id: this.#mutation, params: before }],
      redoMutations: [{ id: this.#mutation, params: after }],
    });
  }

  dispose(): void {
    this.#registered.dispose();
  }
}
