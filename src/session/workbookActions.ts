import { err, ok, type Result } from "../engine";
import { exampleMembers, type CustomScheme } from "../catalogue";
import { layOutExample } from "../papers";
import { planRegionChart } from "../sheet/layout";
import type { ReadingCorrections } from "../sheet/reading";
import { besideFor } from "./agreement/besideFor";
import type { CostLineChoice } from "./agreement/costLineChoice";
import { withoutScheme, withScheme } from "./agreement/ownSchemes";
import type { Scenario } from "./agreement/scenario";
import type { Memory } from "./memory";
import { planCostLines, type CostLineWords } from "./papers/planCostLines";
import { planScenario } from "./papers/planScenario";
import { PlanWriter } from "./planWriter";
import { ResultWriter } from "./resultWriter";
import type { SheetView } from "./sheetView";
import { UnfinishedWrites, type UnfinishedChoice } from "./unfinishedWrites";
import type { ToWrite } from "./workbook/applyPlan";
import { MergedMemory } from "./workbook/memoryOfWrite";
import type { ResultOptions } from "./workbook/planOptions";
import { rememberCorrections, rememberCostLines } from "./workbook/remembering";
import type { SessionIssue } from "./workbook/sessionIssue";
import type { SheetRead } from "./workbook/sheetRead";

/** What changes the workbook when somebody asks for it, apart from what {@link plans} and {@link writer} do alone. */
export class WorkbookActions {
  readonly plans: PlanWriter;
  readonly writer: ResultWriter;
  readonly #unfinished: UnfinishedWrites;

  constructor(
    private readonly view: SheetView,
    private readonly options: ResultOptions
  ) {
    this.plans = new PlanWriter(view);
    this.writer = new ResultWriter(view, this.plans, options);
    this.#unfinished = new UnfinishedWrites(view, this.plans, this.writer);
  }

  async insertExample(): Promise<void> {
    const written = await this.plans.writeBy(async ({ snapshot: { sheet }, memory: after }) => {
      const { sheetName } = sheet;
      if (sheet.used !== null) return err({ area: "write", code: "sheet-not-empty", sheetName });
      const plan = layOutExample(sheet, exampleMembers(), this.options.labels);
      return ok({ plan, kind: "example", after });
    });
    if (!written.ok) return this.view.refuse(written.error);
    const { sheetId, sheetName } = written.value.receipt;
    await this.view.read(sheetId);
    this.view.notify({ kind: "example-inserted", sheetName });
  }

  async correct(
    sheetId: string | undefined,
    corrections: ReadingCorrections | null
  ): Promise<void> {
    const { view } = this;
    const read = await view.read(sheetId);
    if (!read) return;
    const { memory, places } = rememberCorrections(read, corrections);
    const stored = await view.gateway.remember(new MergedMemory(read, memory), places);
    if (!stored.ok) return view.refuse(stored.error);
    await view.read(read.snapshot.sheet.sheetId);
  }

  async readSelection(): Promise<void> {
    const selected = await this.view.gateway.selection();
    if (!selected.ok) return this.view.refuse(selected.error);
    const { sheetId, area: within } = selected.value;
    await this.correct(sheetId, { within });
  }

  writeScenario(scenario: Scenario): Promise<void> {
    return this.#writeApart("scenario-written", async (read) => {
      const planned = planScenario(read, scenario, this.options);
      if (!planned.ok) return planned;
      return ok({ plan: planned.value, kind: "scenario", after: read.memory });
    });
  }

  writeCostLines(lines: readonly CostLineChoice[], words: CostLineWords): Promise<void> {
    return this.#writeApart("cost-lines-written", async (read) => {
      const planned = planCostLines(read, lines, words, this.options);
      if (!planned.ok) return planned;
      return ok({ plan: planned.value, kind: "cost-lines", after: rememberCostLines(read, lines) });
    });
  }

  saveScheme(own: CustomScheme): Promise<Result<void, SessionIssue>> {
    return this.#remember((memory) => withScheme(memory, own));
  }

  removeScheme(id: string): Promise<Result<void, SessionIssue>> {
    return this.#remember((memory) => withoutScheme(memory, id));
  }

  async drawChart(): Promise<void> {
    const { view } = this;
    const read = await view.read(view.sheetId);
    if (!read) return;
    const { sheet } = read.snapshot;
    const chart = planRegionChart(sheet, this.options.labels);
    const { sheetName } = sheet;
    if (!chart) return view.refuse({ area: "write", code: "no-region-subtotals", sheetName });
    const drawn = await view.gateway.drawChart(chart);
    if (!drawn.ok) return view.refuse(drawn.error);
    view.notify({ kind: "chart-drawn", sheetName });
  }

  settleUnfinished(how: UnfinishedChoice): Promise<void> {
    return this.#unfinished.settle(how);
  }

  async setAutoRefresh(on: boolean): Promise<void> {
    const started = await this.view.gateway.startWithWorkbook(on);
    // It is never on where Excel does not go along, and off in any case.
    if (on && !started.ok) return this.view.refuse(started.error);
    const remembered = await this.#remember((memory) => ({ ...memory, autoRefresh: on }));
    if (!remembered.ok) this.view.refuse(remembered.error);
  }

  /** Changes what the workbook remembers. */
  async #remember(change: (memory: Memory) => Memory): Promise<Result<void, SessionIssue>> {
    const { view } = this;
    const tried = await view.tryToRead(view.sheetId);
    if (!tried.ok) return tried;
    const read = tried.value;
    const memory = change(read.memory);
    const beside = read.beside ? ok(read.beside) : await besideFor(false, memory.schemes);
    if (!beside.ok) return beside;
    const kept = new MergedMemory(read, memory);
    const remembered = await view.gateway.remember(kept);
    if (!remembered.ok) return remembered;
    view.show({ read: { ...read, memory: kept.after, beside: beside.value } });
    return ok(undefined);
  }

  /** Writes a sheet of its own, which is deleted by who does not want it. */
  async #writeApart(
    kind: "scenario-written" | "cost-lines-written",
    plan: (read: SheetRead) => Promise<Result<ToWrite, SessionIssue>>
  ): Promise<void> {
    const written = await this.plans.writeBy(plan);
    if (!written.ok) return this.view.refuse(written.error);
    const { sheetId, sheetName } = written.value.receipt;
    await this.view.read(this.view.sheetId);
    this.view.notify({ kind, sheetId, sheetName });
  }
}
