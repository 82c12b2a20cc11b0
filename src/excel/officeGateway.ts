import { err, ok, type Result } from "../engine";
import type {
  HostIssue,
  MemoryOfWrite,
  RememberedPlaces,
  WorkbookGateway,
  WorkbookListener,
  WriteReceipt,
} from "../sheet/gateway";
import type { PlannedChart } from "../sheet/chart";
import { ForeignEdits } from "../sheet/foreignEdits";
import { touchedCells, type TouchedCell } from "../sheet/ownership";
import type { WritePlan } from "../sheet/plan";
import type { SheetSnapshot } from "../sheet/snapshot";
import { drawChart } from "./drawChart";
import { runInExcel } from "./hostErrors";
import { memoryWriter } from "./memoryWriter";
import { NOTHING_KNOWN, readWorkbook, type KnownParts } from "./readWorkbook";
import { queueReceiptRestore } from "./restoreReceipt";
import { watchWorkbook } from "./watchWorkbook";
import { takeBackWrite } from "./takeBackWrite";
import { queueWrite, setNames } from "./writeBatch";

/** The gateway to the workbook that Excel has open, through Office.js. */
export function createOfficeGateway(): WorkbookGateway {
  return new OfficeGateway();
}

class OfficeGateway implements WorkbookGateway {
  #known: KnownParts = NOTHING_KNOWN;
  readonly #foreignEdits = new ForeignEdits();

  async read(sheetId?: string) {
    const attempt = (known: KnownParts) =>
      runInExcel((context) => readWorkbook(context, sheetId, known));
    let outcome = await attempt(this.#known);
    // A part or table we knew may be gone; asking without it tells that from a missing sheet.
    if (!outcome.ok && outcome.error.code === "sheet-missing" && this.#known !== NOTHING_KNOWN) {
      outcome = await attempt(NOTHING_KNOWN);
    }
    if (!outcome.ok) return outcome;
    this.#known = outcome.value.known;
    this.#foreignEdits.forget(outcome.value.snapshot.sheet.sheetId);
    return ok(outcome.value.snapshot);
  }

  async apply(plan: WritePlan, expected: SheetSnapshot, memory: MemoryOfWrite) {
    if (this.#foreignEdits.haveMoved(expected.sheetId)) {
      return err({ code: "moved-meanwhile", cells: [] } as const);
    }
    const known = this.#foreignEdits.among(expected, writtenOver(plan));
    if (known.length > 0) return err({ code: "changed-meanwhile", cells: known } as const);
    const written = await runInExcel(async (context) => {
      const writer = memoryWriter(context, this.#known.memoryId);
      writer.set(memory.during);
      const write = queueWrite(context, plan, expected);
      writer.set(memory.after);
      await context.sync();
      this.#remembers(writer.id());
      return ok({ receipt: write.receipt(), foreign: write.foreign(), moved: write.moved() });
    });
    if (!written.ok) return this.#takeBack(plan, expected, memory, written.error);
    const { receipt, foreign, moved } = written.value;
    if (foreign.length === 0 && !moved) return ok(receipt);
    const restored = await this.restore(receipt, { ...memory, after: memory.before });
    return restored.ok
      ? err(moved ?? ({ code: "changed-meanwhile", cells: foreign } as const))
      : err({
          code: "write-incomplete",
          hostCode: codeOf(restored.error),
          cells: foreign,
        } as const);
  }

  /** After a batch that broke off: what it had set already is put back to what stood there. */
  async #takeBack(
    plan: WritePlan,
    expected: SheetSnapshot,
    memory: MemoryOfWrite,
    cause: HostIssue
  ): Promise<Result<WriteReceipt, HostIssue>> {
    const edits = this.#foreignEdits;
    const undone = await runInExcel(async (context) => {
      this.#remembers(await takeBackWrite(context, plan, expected, memory, edits));
      return ok(undefined);
    });
    const cells = edits.among(expected, writtenOver(plan));
    if (!undone.ok) {
      return err({ code: "write-incomplete", hostCode: codeOf(cause), cells });
    }
    if (edits.haveMoved(expected.sheetId)) return err({ code: "moved-meanwhile", cells });
    return err(cells.length > 0 ? { code: "changed-meanwhile", cells } : cause);
  }

  restore(receipt: WriteReceipt, memory: Omit<MemoryOfWrite, "before">) {
    return runInExcel(async (context) => {
      const writer = memoryWriter(context, this.#known.memoryId);
      const restored = await queueReceiptRestore(context, receipt, () => writer.set(memory.during));
      if (!restored.ok) return restored;
      writer.set(memory.after);
      await context.sync();
      this.#remembers(writer.id());
      return restored;
    });
  }

  remember(memory: string, places?: RememberedPlaces) {
    return runInExcel(async (context) => {
      if (places) {
        setNames(context.workbook.worksheets.getItem(places.sheetId), [], places.anchors);
      }
      const writer = memoryWriter(context, this.#known.memoryId);
      writer.set(memory);
      await context.sync();
      this.#remembers(writer.id());
      return ok(undefined);
    });
  }

  drawChart(chart: PlannedChart) {
    return runInExcel(async (context) => {
      await drawChart(context, chart);
      return ok(undefined);
    });
  }

  select(sheetId: string, address: string) {
    return runInExcel(async (context) => {
      context.workbook.worksheets.getItem(sheetId).getRange(address).select();
      await context.sync();
      return ok(undefined);
    });
  }

  activate(sheetId: string) {
    return runInExcel(async (context) => {
      context.workbook.worksheets.getItem(sheetId).activate();
      await context.sync();
      return ok(undefined);
    });
  }

  selection() {
    return runInExcel(async (context) => {
      const { areas } = context.workbook.getSelectedRanges();
      const range = areas.getItemAt(0);
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      range.worksheet.load("id");
      await context.sync();
      const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
      return ok({ sheetId: range.worksheet.id, area: { row, column, rows, columns } });
    });
  }

  watch(listener: WorkbookListener) {
    return watchWorkbook({
      ...listener,
      changed: (change) => {
        this.#foreignEdits.record(change);
        listener.changed(change);
      },
    });
  }

  async startWithWorkbook(on: boolean): Promise<Result<void, HostIssue>> {
    if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) {
      return err({ code: "no-shared-runtime" });
    }
    await Office.addin.setStartupBehavior(
      on ? Office.StartupBehavior.load : Office.StartupBehavior.none
    );
    return ok(undefined);
  }

  #remembers(memoryId: string): void {
    this.#known = { ...this.#known, memoryId };
  }
}

/** The cells of the sheet that was read which a plan sets; a sheet of its own has nothing to lose. */
function writtenOver(plan: WritePlan): readonly TouchedCell[] {
  return plan.target.kind === "sheet" ? touchedCells(plan) : [];
}

const codeOf = (issue: HostIssue): string => ("hostCode" in issue ? issue.hostCode : issue.code);
