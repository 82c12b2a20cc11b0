import { contentAt } from "../sheet/cellIn";
import { beginsAsFormula } from "../sheet/ownership";
import type { SheetChange, WorkbookListener } from "../sheet/gateway";
import { basisNow } from "./workbook/basis";
import { memoryOf } from "./memory";
import type { ActionsOnDemand } from "./actionsOnDemand";
import type { SheetRead } from "./workbook/sheetRead";
import type { SheetView } from "./sheetView";
import { unfinishedOn } from "./workbook/unfinished";

/** Keeps what is shown in step with the workbook, and the result too where the user has asked for that. */
export class WorkbookEvents implements WorkbookListener {
  readonly #waiting = new Set<string>();

  constructor(
    private readonly view: SheetView,
    private readonly actions: ActionsOnDemand,
    /** Lets a task have its turn among everything else that the session does. */
    private readonly inTurn: (task: () => Promise<void>) => void
  ) {}

  /** A change on a sheet: read it again, and write on where that is wanted. Changes that arrive meanwhile are one. */
  readonly changed = (change: SheetChange): void => {
    const { sheetId, local } = change;
    this.actions.fetched?.plans.hear(change);
    const key = `${sheetId} ${local}`;
    if (this.#waiting.has(key)) return;
    this.#waiting.add(key);
    this.inTurn(async () => {
      this.#waiting.delete(key);
      await this.#follow(change);
    });
  };

  /** New results matter only where the population is calculated; our own subtotals are calculated after every write. */
  readonly calculated = (sheetId: string): void => {
    const { current } = this.view;
    const shown = sheetId === this.view.sheetId;
    if (shown && current && !populationIsCalculated(current)) return;
    this.changed({ sheetId, address: "", content: null, moved: null, local: true });
  };

  readonly activated = (sheetId: string): void => {
    if (sheetId === this.view.sheetId) return;
    // By the time its turn comes another sheet may be the active one.
    this.inTurn(async () => {
      const { view } = this;
      const before = view.sheetId;
      await view.read();
      // To a sheet that we have made and gone to ourselves its notice goes along.
      if (view.sheetId !== before) view.outlive();
    });
  };

  async #follow({ sheetId, local, address }: SheetChange): Promise<void> {
    const { view, actions } = this;
    const plans = actions.fetched?.plans;
    const shown = sheetId === view.sheetId;
    // A result that was calculated anew has no address: it may be one of our own write.
    const isEdit = address !== "";
    if (!shown && !plans?.doubts(sheetId) && !view.current?.memory.autoRefresh) return;
    const read = await view.readInPlace(sheetId);
    if (shown && isEdit) view.outlive();
    if (read) await plans?.putBackLate(read);
    if (!read?.memory.autoRefresh || !local || !isStale(read)) return;
    // What is half written waits for somebody to say what becomes of it.
    if (unfinishedOn(read.memory, read.snapshot.sheet)) return;
    const writing = await actions.fetch();
    if (!writing.ok) return view.refuse(writing.error);
    await writing.value.writer.writeByItself(read);
  }
}

function populationIsCalculated({ outcome, snapshot: { sheet } }: SheetRead): boolean {
  return (
    outcome.kind === "table" &&
    outcome.reading.members.some(({ row, populationColumn }) =>
      beginsAsFormula(contentAt(sheet, row, populationColumn))
    )
  );
}

/** Whether the result on a sheet no longer fits its rows. */
function isStale(read: SheetRead): boolean {
  const { outcome, memory, snapshot } = read;
  const written = memoryOf(memory, snapshot.sheet.sheetId, snapshot.sheet.sheetName)?.written;
  return (
    !!written &&
    outcome.kind === "table" &&
    JSON.stringify(written.basis) !== JSON.stringify(basisNow(read, written))
  );
}
