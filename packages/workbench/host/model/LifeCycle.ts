/** States of Excel that a page or a test can switch on. */
export class LifeCycle {
  /** Opened in Protected View, or without the right to change it: every change is refused. */
  readOnly = false;
  /** A change by the add-in empties the user's undo list, as in Excel builds without undo for add-ins. */
  undoLostOnWrite = false;
  #editingCell = false;
  readonly #waiting: (() => void)[] = [];

  /** The user is typing into a cell: batches are refused, or wait where they said they would. */
  get editingCell(): boolean {
    return this.#editingCell;
  }
  set editingCell(editing: boolean) {
    this.#editingCell = editing;
    if (!editing) this.#waiting.splice(0).forEach((resume) => resume());
  }

  /** Resolves when nobody is typing into a cell. */
  whenNotEditing(): Promise<void> {
    return this.#editingCell
      ? new Promise((resolve) => this.#waiting.push(resolve))
      : Promise.resolve();
  }
}
