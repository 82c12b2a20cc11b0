import { ok, type Result } from "../engine";
import { cellAddress } from "../sheet/address";
import { afterWrite } from "../sheet/layout";
import { resultAreas } from "../sheet/layout/ownNames";
import { planNextYear, type NextYear } from "./population/nextYear";
import { planPopulation } from "./population/planPopulation";
import { planTakingOver } from "./takeOver";
import { standsUnderOldLimits } from "./workbook/changedCells";
import { lockedResult } from "./workbook/lockedResult";
import { planRestoring } from "./workbook/planRestoring";
import type { Headings } from "./population/datedHeadings";
import type { NewPopulation } from "../statistics";
import { applyPlan, type WrittenPlan } from "./workbook/applyPlan";
import { forgottenPlaces } from "./workbook/forgottenResult";
import { hasResult, noResult } from "./workbook/hasResult";
import { rememberWritten } from "./workbook/remembering";
import type { ResultOptions } from "./workbook/planOptions";
import { planResult, type PlannedResult } from "./workbook/planResult";
import type { WriteTarget } from "./workbook/writeTarget";
import type { SheetRead } from "./workbook/sheetRead";
import type { PlanWriter } from "./planWriter";
import type { SheetView } from "./sheetView";
import type { SessionIssue } from "./workbook/sessionIssue";
import { untilStill } from "./workbook/untilStill";

/** A result that has been written, by what was read. */
type WrittenResult = PlannedResult & WrittenPlan & { readonly read: SheetRead };

/** Writes a sheet's result, new figures beneath one, and next year's on a sheet of its own. */
export class ResultWriter {
  constructor(
    private readonly view: SheetView,
    private readonly plans: PlanWriter,
    private readonly options: ResultOptions
  ) {}

  /** Reads a sheet and writes its result; `refreshed` says that it is to be there before. */
  async write(sheetId: string | undefined, target: WriteTarget, refreshed: boolean): Promise<void> {
    const { view } = this;
    const written = await untilStill(async () => {
      const read = await view.readInPlace(sheetId);
      if (!read) return null;
      const isNothing = refreshed && !hasResult(read);
      const planned = isNothing ? noResult(read) : planResult(read, target, this.options);
      if (!planned.ok) return planned;
      const { plan, reading } = planned.value;
      const after = rememberWritten(read, plan, reading);
      const kind = plan.target.kind === "sheet" ? "result" : "new-sheet";
      const applied = await this.plans.apply(read, { plan, kind, after });
      return applied.ok ? ok({ ...planned.value, ...applied.value, read }) : applied;
    });
    if (!written) return;
    if (!written.ok) return view.refuse(written.error);
    await this.#showWritten(written.value, refreshed);
  }

  /** Writes a result anew whose figures have changed, where nobody is asked. */
  async writeByItself(read: SheetRead): Promise<void> {
    // A new version beside an adopted one is written when somebody asks for it.
    if (lockedResult(read) || standsUnderOldLimits(read)) return;
    await this.write(read.snapshot.sheet.sheetId, "beside", true);
  }

  /** Puts new figures into a sheet, or into a new version beside one that is locked as adopted. */
  async writePopulation(
    sheetId: string | undefined,
    news: NewPopulation,
    headings: Headings
  ): Promise<void> {
    const { view } = this;
    const shown = sheetId === undefined || sheetId === view.sheetId;
    const written = await untilStill(async () => {
      const read = await view.readInPlace(sheetId);
      if (!read) return null;
      const planned = planPopulation(read, news, headings, this.options);
      if (!planned.ok) return planned;
      const { plan, memory: after, meanwhile, apart } = planned.value;
      const kind = apart === null ? "population" : "new-sheet";
      const applied = await this.plans.apply(read, { plan, kind, after, meanwhile });
      return applied.ok ? ok({ ...planned.value, ...applied.value }) : applied;
    });
    if (!written) return;
    if (!written.ok) return view.refuse(written.error);
    const { receipt, changed, refreshed, apart } = written.value;
    if (refreshed) view.settled(receipt.sheetId);
    if (receipt.createdSheet) await view.gateway.activate(receipt.sheetId);
    if (shown) await view.readBack(receipt.sheetId);
    const { sheetName } = receipt;
    const years = [...news.earlier, news].map(({ year }) => year);
    view.notify({ kind: "population-updated", sheetName, changed, years, refreshed, apart });
  }

  /** Writes next year's allocation on a sheet of its own, and goes there. */
  async writeNextYear(wish: NextYear): Promise<Result<void, SessionIssue>> {
    const { view } = this;
    const written = await this.plans.writeBy(async (read) => {
      const planned = planNextYear(read, wish, this.options);
      if (!planned.ok) return planned;
      const { plan, memory: after } = planned.value;
      return ok({ plan, kind: "new-sheet", after });
    });
    if (!written.ok) return written;
    const { sheetId, sheetName } = written.value.receipt;
    await view.gateway.activate(sheetId);
    await view.readBack(sheetId);
    const addresses = view.state.get().written?.addresses ?? [];
    view.notify({ kind: "written", sheetName, addresses, refreshed: false });
    return ok(undefined);
  }

  /** Gives the cells of the result that were typed over back what was written there. */
  async restoreCells(): Promise<void> {
    const { view } = this;
    const written = await untilStill(async () => {
      const read = await view.read(view.sheetId);
      const plan = read && planRestoring(read, this.options);
      if (!read || !plan) return null;
      const applied = await this.plans.apply(read, { plan, kind: "result", after: read.memory });
      return applied.ok ? ok({ plan, receipt: applied.value.receipt }) : applied;
    });
    if (!written) return;
    if (!written.ok) return view.refuse(written.error);
    const { plan, receipt } = written.value;
    const cells = plan.cells.map(({ row, column }) => cellAddress(row, column));
    await view.readBack(receipt.sheetId);
    view.notify({ kind: "cells-restored", sheetName: receipt.sheetName, cells });
  }

  /** Has the workbook remember a result that it has forgotten; where none stands it is only read. */
  async takeOver(): Promise<void> {
    const { view } = this;
    const taken = await untilStill(async () => {
      const read = await view.read(view.sheetId);
      const places = read ? forgottenPlaces(read) : [];
      if (!read || places.length === 0) return null;
      const planned = planTakingOver(read, places, this.options);
      if (!planned.ok) return planned;
      const { plan, after, others } = planned.value;
      const applied = await applyPlan(view.gateway, read, { kind: "result", plan, after });
      return applied.ok ? ok({ ...applied.value, others }) : applied;
    });
    if (!taken) return;
    if (!taken.ok) return view.refuse(taken.error);
    const { sheetId, sheetName } = taken.value.receipt;
    view.settled(sheetId);
    await view.readBack(sheetId);
    view.notify({ kind: "taken-over", sheetName, others: taken.value.others });
  }

  async #showWritten(
    { plan, locked, read, memory, receipt }: WrittenResult,
    refreshed: boolean
  ): Promise<void> {
    const { view } = this;
    const { sheetId } = read.snapshot.sheet;
    view.settled(sheetId);
    if (receipt.createdSheet) {
      await view.gateway.activate(receipt.sheetId);
      await view.readBack(receipt.sheetId);
    } else if (sheetId === view.sheetId) {
      const addresses = resultAreas(plan.names);
      const snapshot = { ...read.snapshot, sheet: afterWrite(read.snapshot.sheet, plan) };
      view.show({ read: { ...read, snapshot, memory }, addresses });
    }
    const addresses = view.state.get().written?.addresses ?? [];
    view.notify({ kind: "written", sheetName: receipt.sheetName, addresses, refreshed, locked });
  }
}
