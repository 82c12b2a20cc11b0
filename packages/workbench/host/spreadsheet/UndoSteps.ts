import {
  ICommandService,
  IUndoRedoService,
  RedoCommand,
  UndoCommand,
  type IMutationInfo,
  type Injector,
} from "@univerjs/core";
import type { Behaviours } from "../Behaviours";
import { undoBatchesInReverse } from "./univerInternals";

/** What a user takes back, step by step. */
export class UndoSteps {
  readonly #commands: ICommandService;
  readonly #undo: IUndoRedoService;

  constructor(
    injector: Injector,
    private readonly unitId: string,
    private readonly behaviours: Behaviours
  ) {
    this.#commands = injector.get(ICommandService);
    this.#undo = injector.get(IUndoRedoService);
    undoBatchesInReverse(this.#undo);
  }

  /** Makes changes as one step. */
  run(redoMutations: readonly IMutationInfo[], undoMutations: readonly IMutationInfo[]): void {
    for (const { id, params } of redoMutations) this.#commands.syncExecuteCommand(id, params);
    this.#undo.pushUndoRedo({
      unitID: this.unitId,
      undoMutations: [...undoMutations],
      redoMutations: [...redoMutations],
    });
  }

  /** Until it is disposed of, everything is one step; `flush` finishes writes that wait. */
  begin(flush: () => void): { dispose(): void } {
    if (this.behaviours.has("office-js-6194")) return { dispose: flush };
    const step = this.#undo.__tempBatchingUndoRedo(this.unitId);
    return {
      dispose: () => {
        flush();
        step.dispose();
      },
    };
  }

  async undo(): Promise<void> {
    await this.#commands.executeCommand(UndoCommand.id);
  }

  async redo(): Promise<void> {
    await this.#commands.executeCommand(RedoCommand.id);
  }

  clear(): void {
    this.#undo.clearUndoRedo(this.unitId);
  }
}
