import { CommandType, ICommandService, IUndoRedoService, type Injector } from "@univerjs/core";

type Step = { readonly redo: () => void; readonly undo: () => void };
type Params = { readonly step: number; readonly way: keyof Step };

/** Steps that can still be taken back; Univer keeps fewer. */
const MOST_REMEMBERED = 2_000;

/** Changes of what Univer does not know, among Univer's own steps of undo and redo. */
export class OwnSteps {
  readonly #mutation: string;
  readonly #commands: ICommandService;
  readonly #undo: IUndoRedoService;
  readonly #registered: { dispose(): void };
  readonly #steps = new Map<number, Step>();
  #last = 0;

  constructor(
    injector: Injector,
    private readonly unitId: string
  ) {
    this.#mutation = `excel-host.mutation.step.${unitId}`;
    this.#commands = injector.get(ICommandService);
    this.#undo = injector.get(IUndoRedoService);
    this.#registered = this.#commands.registerCommand({
      id: this.#mutation,
      type: CommandType.MUTATION,
      handler: (_accessor, { step, way }: Params) => {
        this.#steps.get(step)?.[way]();
        return true;
      },
    });
  }

  /** Does something that is undone together with what else happens in the same step. */
  run(step: Step): void {
    const number = ++this.#last;
    this.#steps.set(number, step);
    this.#steps.delete(number - MOST_REMEMBERED);
    const mutation = (way: keyof Step) => ({ id: this.#mutation, params: { step: number, way } });
    this.#commands.syncExecuteCommand(this.#mutation, mutation("redo").params);
    this.#undo.pushUndoRedo({
      unitID: this.unitId,
      undoMutations: [mutation("undo")],
      redoMutations: [mutation("redo")],
    });
  }

  dispose(): void {
    this.#registered.dispose();
  }
}
