import { err, ok, type Result } from "../engine";
import type { PlannedChart } from "../sheet/chart";
import { fetchPart } from "../sheet/fetchPart";
import { ForeignEdits } from "../sheet/foreignEdits";
import type {
  HostIssue,
  MemoryOfWrite,
  RememberedPlaces,
  WorkbookGateway,
  WorkbookListener,
  WriteReceipt,
} from "../sheet/gateway";
import type { WritePlan } from "../sheet/plan";
import type { SheetSnapshot } from "../sheet/snapshot";
import { followSelection, readRow } from "./followSelection";
import { runInExcel } from "./hostErrors";
import { KnownWorkbook } from "./KnownWorkbook";
import type { OfficeWriter } from "./officeWriter";
import { NOTHING_KNOWN, readWorkbook, type KnownParts } from "./readWorkbook";
import { watchWorkbook } from "./watchWorkbook";

/** The gateway to the workbook that Excel has open, through Office.js. */
export function createOfficeGateway(): WorkbookGateway {
  return new OfficeGateway();
}

class OfficeGateway implements WorkbookGateway {
  readonly #known = new KnownWorkbook();
  readonly #foreignEdits = new ForeignEdits();
  #writer: OfficeWriter | null = null;

  async read(sheetId?: string) {
    const attempt = (known: KnownParts) =>
      runInExcel((context) => readWorkbook(context, sheetId, known));
    let outcome = await attempt(this.#known.parts);
    // A part or table we knew may be gone; asking without it tells that from a missing sheet.
    if (
      !outcome.ok &&
      outcome.error.code === "sheet-missing" &&
      this.#known.parts !== NOTHING_KNOWN
    ) {
      outcome = await attempt(NOTHING_KNOWN);
    }
    if (!outcome.ok) return outcome;
    this.#known.parts = outcome.value.known;
    this.#foreignEdits.forget(outcome.value.snapshot.sheet.sheetId);
    return ok(outcome.value.snapshot);
  }

  apply(plan: WritePlan, expected: SheetSnapshot, memory: MemoryOfWrite) {
    return this.#change((writer) => writer.apply(plan, expected, memory));
  }

  restore(receipt: WriteReceipt, memory: MemoryOfWrite) {
    return this.#change((writer) => writer.restore(receipt, memory));
  }

  remember(memory: MemoryOfWrite, places?: RememberedPlaces) {
    return this.#change((writer) => writer.remember(memory, places));
  }

  drawChart(chart: PlannedChart) {
    return this.#change((writer) => writer.drawChart(chart));
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

  readonly followSelection = followSelection;
  readonly readRow = readRow;

  async startWithWorkbook(on: boolean): Promise<Result<void, HostIssue>> {
    if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) {
      return err({ area: "host", code: "no-shared-runtime" });
    }
    try {
      await Office.addin.setStartupBehavior(
        on ? Office.StartupBehavior.load : Office.StartupBehavior.none
      );
      return ok(undefined);
    } catch {
      // Refused, or not there at all, which is no error of Excel's own kind.
      return err({ area: "host", code: "no-shared-runtime" });
    }
  }

  async #change<T>(
    task: (writer: OfficeWriter) => Promise<Result<T, HostIssue>>
  ): Promise<Result<T, HostIssue>> {
    const writer = await this.#fetchWriter();
    return writer.ok ? task(writer.value) : writer;
  }

  async #fetchWriter(): Promise<Result<OfficeWriter, HostIssue>> {
    const part = await fetchPart(() => import(/* webpackChunkName: "writing" */ "./officeWriter"));
    if (!part.ok) return part;
    this.#writer ??= new part.value.OfficeWriter(this.#known, this.#foreignEdits);
    return ok(this.#writer);
  }
}
