import { whyTakenBack } from "../../src/sheet/whyTakenBack";
import { err, ok, type Result } from "../../src/engine";
import type { PlannedChart } from "../../src/sheet/chart";
import { cellAddress } from "../../src/sheet/address";
import type {
  HostIssue,
  MemoryOfWrite,
  RememberedPlaces,
  Restored,
  WorkbookGateway,
  WorkbookSnapshot,
  WriteReceipt,
} from "../../src/sheet/gateway";
import { namesWhileWriting } from "../../src/sheet/ownAreaSteps";
import { changedSince, touchedCells } from "../../src/sheet/ownership";
import type { WritePlan } from "../../src/sheet/plan";
import { movedSinceRead } from "../../src/sheet/readSet";
import { planRestoration, relocateReceipt } from "../../src/sheet/restoration";
import type { Stood } from "../../src/sheet/writeReceipt";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { MOST_TIMES_STORED, type WriteStage } from "../../src/sheet/storedPart";
import { eachOnce } from "./eachOnce";
import { writeIncomplete } from "./issueOfCode";
import { doesNothing } from "./memoryEvents";
import { MemoryFaults } from "./memoryFaults";
import { MemoryPane } from "./memoryPane";
import { isTaken } from "./memoryWindow";
import type { MemorySheet } from "./memoryWorkbook";
import { lostOn } from "./lostOn";
import { PartsInBatch } from "./partsInBatch";
import { setCell } from "./setCell";
import { contentsOn, imagesOn, takeBackSteps } from "./takeBackSteps";

/** The gateway over a workbook in memory: the same promises as over Excel, a thousand times as fast. */
export class MemoryGateway extends MemoryPane implements WorkbookGateway {
  readonly faults = new MemoryFaults();
  roundTrips = 0;
  /** Called between a read and the next write, for what others do meanwhile. */
  beforeApply: (() => void | Promise<void>) | null = null;
  /** Awaited before every call, so that a test can let other panes have their turn first. */
  turn: (() => Promise<void>) | null = null;
  async read(sheetId?: string): Promise<Result<WorkbookSnapshot, HostIssue>> {
    await this.turn?.();
    const { workbook } = this;
    const wanted = sheetId ?? workbook.activeId;
    const sheet = workbook.sheet(wanted) ?? workbook.sheets.find(({ name }) => name === wanted);
    const refused = this.#batch([]);
    if (refused) return err(refused);
    if (!sheet) return err({ area: "host", code: "sheet-missing" });
    this.foreignEdits.forget(sheet.id);
    return ok({
      sheet: sheet.snapshot(),
      sheetNames: workbook.sheets.map(({ name }) => name),
      sheetIds: workbook.sheets.map(({ id }) => id),
      memory: workbook.parts,
      manualCalculation: workbook.manualCalculation,
      readOnly: workbook.readOnly,
    });
  }

  async apply(
    plan: WritePlan,
    expected: SheetSnapshot,
    memory: MemoryOfWrite
  ): Promise<Result<WriteReceipt, HostIssue>> {
    await this.turn?.();
    await this.beforeApply?.();
    eachOnce(plan);
    const { workbook } = this;
    const isNew = plan.target.kind === "new-sheet";
    const existing = plan.target.kind === "sheet" ? workbook.sheet(plan.target.sheetId) : null;
    if (existing === undefined) return err({ area: "host", code: "sheet-missing" });
    if (existing?.protected)
      return err({ area: "host", code: "sheet-protected", sheetName: existing.name });
    let sheet = existing;
    const on = () => (sheet ??= workbook.add(plan.target.kind === "sheet" ? "" : plan.target.name));
    const images = imagesOn(existing, plan);
    const foreign = isNew ? [] : changedSince(expected, images);
    const source = workbook.sheet(expected.sheetId);
    if (!source && plan.restsOn) return err({ area: "host", code: "sheet-missing" });
    const namesBefore = existing?.names ?? [];
    const moved = movedSinceRead(
      plan,
      expected,
      (plan.restsOn ?? []).map((area) => ({ area, ...source!.gridOf(area) })),
      namesBefore
    );
    const present = isNew ? [] : expected.ownAreas;
    const meanwhile = namesWhileWriting(present, plan.names);
    const parts = new PartsInBatch(workbook);
    if (isTaken(plan, workbook) || parts.lacks(memory.change("after"))) {
      return err({ area: "host", code: "moved-meanwhile", cells: [] });
    }
    const failed = this.#batch([
      () => parts.store(memory.change("during")),
      () => on().anchor(plan.anchors ?? []),
      () => on().setNames(present, meanwhile),
      ...touchedCells(plan).map((cell) => () => setCell(on(), cell)),
      () => on().setNames(meanwhile, plan.names),
      () => parts.store(memory.change("after")),
    ]);
    if (failed) return this.#takeBack(sheet, plan, expected, memory, failed);
    const isStored = memory.stored("after", parts.before, workbook.parts);
    const { id: sheetId, name: sheetName } = on();
    const receipt: WriteReceipt = {
      sheetId,
      sheetName,
      createdSheet: isNew,
      before: images,
      written: touchedCells(plan),
      widths: [],
      ownAreas: { before: namesBefore, after: on().names },
    };
    const why = whyTakenBack({ moved, foreign, lost: lostOn(on(), plan) });
    if (!why) {
      if (!isStored) await this.#storeAgain(memory, "after");
      this.wrote(sheetId);
      return ok(receipt);
    }
    memory.stood(receipt);
    const restored = await this.#restore(receipt, memory, "takenBack");
    if (restored.ok || restored.error.code === "moved-meanwhile") return err(why);
    await this.#leave(plan, receipt, memory);
    return err(writeIncomplete(restored.error, foreign));
  }

  /** What could not be put back stays an unfinished write, in places that hold what stood there as well. */
  async #leave({ target, names }: WritePlan, stood: Stood, memory: MemoryOfWrite): Promise<void> {
    memory.stood(stood);
    const sheet = target.kind === "sheet" ? this.workbook.sheet(target.sheetId) : undefined;
    await this.#storeAgain(memory, "during", () => {
      if (sheet) sheet.names = [...namesWhileWriting(stood.ownAreas.before, names)];
    });
  }

  restore(receipt: WriteReceipt, memory: MemoryOfWrite): Promise<Result<Restored, HostIssue>> {
    return this.#restore(receipt, memory, "after");
  }

  async #restore(
    receipt: WriteReceipt,
    memory: MemoryOfWrite,
    stage: WriteStage
  ): Promise<Result<Restored, HostIssue>> {
    await this.turn?.();
    const { workbook } = this;
    const sheet = workbook.sheet(receipt.sheetId);
    if (!sheet) return err({ area: "host", code: "sheet-missing" });
    const relocated = relocateReceipt(receipt, sheet.names);
    if (!relocated.ok) return err(relocated.error);
    const { images, kept } = planRestoration(
      relocated.value,
      (row, column) => sheet.get(row, column).content
    );
    const ours = new Set(relocated.value.written.map((cell) => cellAddress(cell.row, cell.column)));
    const onlyOurs = Object.keys(sheet.contents()).every((address) => ours.has(address));
    const { before } = relocated.value.ownAreas;
    const removesSheet = receipt.createdSheet && kept.length === 0 && onlyOurs;
    if (!memory.found(workbook.parts)) {
      return err({ area: "host", code: "moved-meanwhile", cells: [] });
    }
    const parts = new PartsInBatch(workbook);
    const failed = this.#batch([
      () => parts.store(memory.change("during")),
      () => (sheet.names = [...namesWhileWriting(before, sheet.names)]),
      ...(removesSheet
        ? [() => workbook.remove(sheet)]
        : images.map(
            ({ row, column, ...cell }) =>
              () =>
                sheet.set(row, column, cell)
          )),
      () => (sheet.names = [...before]),
      () => parts.store(memory.change(stage)),
    ]);
    if (failed) return err(failed);
    memory.stored(stage, parts.before, workbook.parts);
    this.wrote(sheet.id);
    return ok({ kept });
  }

  async remember(
    memory: MemoryOfWrite,
    places?: RememberedPlaces
  ): Promise<Result<void, HostIssue>> {
    await this.turn?.();
    const { workbook } = this;
    const parts = new PartsInBatch(workbook);
    const also = () => places && workbook.sheet(places.sheetId)?.anchor(places.anchors);
    if (parts.lacks(memory.change("after"))) return this.#storeAgain(memory, "after", also);
    const failed = this.#batch([also, () => parts.store(memory.change("after"))]);
    if (failed) return err(failed);
    const isStored = memory.stored("after", parts.before, workbook.parts);
    return isStored ? ok(undefined) : this.#storeAgain(memory, "after");
  }

  /** Stores a stage over what stands there, until nothing of others was written over. */
  async #storeAgain(
    memory: MemoryOfWrite,
    stage: WriteStage,
    also: () => void = () => undefined
  ): Promise<Result<void, HostIssue>> {
    const { workbook } = this;
    for (let time = 0; time < MOST_TIMES_STORED; time++) {
      await this.turn?.();
      memory.found(workbook.parts);
      await this.turn?.();
      const parts = new PartsInBatch(workbook);
      if (parts.lacks(memory.change(stage))) continue;
      const failed = this.#batch([also, () => parts.store(memory.change(stage))]);
      if (failed) return err(failed);
      if (memory.stored(stage, parts.before, workbook.parts)) return ok(undefined);
    }
    return err({ area: "host", code: "busy" });
  }

  async drawChart(chart: PlannedChart): Promise<Result<void, HostIssue>> {
    const failed = this.#batch([() => this.workbook.charts.set(chart.name, chart)]);
    return failed ? err(failed) : ok(undefined);
  }

  #batch(actions: readonly (() => void)[]): HostIssue | null {
    this.roundTrips++;
    const failed = doesNothing(this.workbook) ?? this.faults.run(actions);
    this.events.answered();
    return failed;
  }

  async #takeBack(
    sheet: MemorySheet | null,
    plan: WritePlan,
    expected: SheetSnapshot,
    memory: MemoryOfWrite,
    cause: HostIssue
  ): Promise<Result<never, HostIssue>> {
    const [workbook, edits] = [this.workbook, this.foreignEdits];
    await this.events.told();
    edits.settleDoubt(expected, plan, contentsOn(workbook.sheet(expected.sheetId)));
    const foreign =
      plan.target.kind === "new-sheet" ? [] : edits.among(expected, touchedCells(plan));
    const steps = takeBackSteps({ workbook, sheet, plan, expected }, edits);
    memory.found(workbook.parts);
    const stood = edits.stood(expected, plan);
    if (stood) memory.stood(stood);
    const parts = new PartsInBatch(workbook);
    const failed = this.#batch([
      () => parts.store(memory.change("during")),
      ...steps,
      () => parts.store(memory.change("takenBack")),
    ]);
    if (failed) {
      if (stood) await this.#leave(plan, stood, memory);
      return err(writeIncomplete(cause, foreign));
    }
    memory.stored("takenBack", parts.before, workbook.parts);
    const others = { area: "host", cells: foreign } as const;
    if (edits.haveMoved(expected.sheetId)) return err({ ...others, code: "moved-meanwhile" });
    return err(foreign.length > 0 ? { ...others, code: "changed-meanwhile" } : cause);
  }
}
