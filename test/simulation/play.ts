import type { Session } from "../../src/session/session";
import { shiftedArea, type Shift } from "../../src/sheet/shift";
import type { OwnArea } from "../../src/sheet/snapshot";
import { writeAtLast } from "../session/wayOut";
import { check, toldIn } from "./checks";
import type { Disturbance } from "./disturbance";
import { OpenPanes } from "./openPanes";
import { serveCouncil } from "./persons/councilClerk";
import { pressCtrlZ } from "./persons/excelsUndo";
import { inspect } from "./persons/hostileMemory";
import type { Meanwhile } from "./persons/insertedRows";
import { takeFigures } from "./persons/newFigures";
import { workBlocked } from "./persons/otherWorkbook";
import { letColleague } from "./persons/secondPane";
import { sortRows } from "./persons/sorting";
import { useTabs } from "./persons/tabs";
import { typeFormula } from "./persons/typedFormulas";
import { typeRegion } from "./persons/typedRegions";
import { asPerson, type Person, type Typing } from "./persons/typing";
import type { Scenario, Step } from "./scenario";
import type { OpenPane, Stage } from "./stage";
import { cellsOf, populationCell } from "./table";
import { Truth } from "./truth";
import { PageCrash, type World } from "./world";

/** What people do that leaves the sheet with the table another than an undisturbed run makes. */
const ALONE: ReadonlySet<Step["kind"]> = new Set([
  ...(["population", "typing", "region", "rounding", "total", "shift"] as const),
  ...(["automatic", "reopen", "write", "refresh", "undo"] as const),
]);

/** A scenario being played, with what must be true of the workbook after every step. */
class Play implements Stage {
  readonly truth = new Truth();
  readonly #panes: OpenPanes;

  constructor(
    readonly world: World,
    private readonly scenario: Scenario
  ) {
    this.#panes = new OpenPanes(world);
  }

  get session(): Session {
    return this.#panes.own.session;
  }

  get excel() {
    return this.scenario.excel ?? [];
  }

  get desk() {
    return this.#panes.own.desk;
  }

  async run(): Promise<void> {
    const { table, notes, steps, memory = [] } = this.scenario;
    for (const [r, row] of cellsOf(table).entries()) {
      for (const [c, content] of row.entries()) {
        if (content !== "")
          await this.type({ row: table.top + r, column: table.left + c, content });
      }
    }
    for (const note of notes) await this.type(asPerson(note));
    if (memory.length > 0) await this.world.putParts(memory);
    this.world.use(this.excel);
    await this.reopen();
    await this.#check("at the start");
    for (const [index, step] of steps.entries()) {
      await this.#perform(step);
      await this.#check(`after step ${index} (${step.kind})`);
    }
    await this.retry();
  }

  async #perform(step: Step): Promise<void> {
    const { session } = this;
    switch (step.kind) {
      case "population": {
        const cell = populationCell(this.scenario.table, step.member);
        return this.type({ ...cell, content: step.value }, step.who);
      }
      case "region":
        return typeRegion(step, this);
      case "typing":
        return this.type(asPerson(step.typing), step.who);
      case "rounding":
        return session.choose({ rounding: step.rule });
      case "total":
        return session.setParameter("total", String(step.total));
      case "shift":
        return this.#shift(step.shift);
      case "automatic":
        return session.setAutoRefresh(step.on);
      case "reopen":
        return this.reopen();
      case "take-over":
        return this.unchanged("taking over", () => session.takeOver());
      case "write":
        return this.act(step, () => session.write(step.target ?? "beside"));
      case "refresh":
        return this.act(step, () => session.refresh());
      case "undo":
        return this.act(step, () => session.undo(), { settles: true });
      case "sort":
        return sortRows(step, this);
      case "formula":
        return typeFormula(step, this);
      case "tab":
        return useTabs(step, this);
      case "news":
      case "settle":
        return takeFigures(step, this);
      case "lock":
      case "paper":
      case "recover":
        return serveCouncil(step, this);
      case "colleague":
        return letColleague(step, this);
      case "inspect":
        return inspect(step, this);
      case "blocked":
        return workBlocked(step, this);
      case "ctrl-z":
        return pressCtrlZ(step, this);
    }
  }

  async act(
    { faults, meanwhile }: Disturbance,
    action: () => Promise<void>,
    { settles = false, asked }: { settles?: boolean; asked?: () => Promise<void> } = {}
  ): Promise<void> {
    // What is typed in the very moment in which the page dies is heard by nobody: docs/DECISIONS.md.
    const heard = !faults.some((fault) => fault?.kind === "crash");
    this.world.disturb(faults, heard && meanwhile ? this.#once(meanwhile, asked) : null);
    try {
      await action();
      await this.#noteTold();
      if (settles) this.truth.forgetAmounts();
      if (meanwhile === null) await this.#checkReadAgain();
    } catch (error) {
      if (!(error instanceof PageCrash)) throw error;
      this.#panes.told();
      this.truth.forgetAmounts();
      this.world.calm();
      await this.reopen();
    } finally {
      this.world.calm();
    }
  }

  async unchanged(what: string, action: () => Promise<void>): Promise<void> {
    await this.#panes.settled();
    await this.#hearKept();
    const before = await this.#everything();
    await action();
    await this.#panes.settled();
    const after = await this.#everything();
    if (after !== before) throw new Error(`${what} changed cells: ${before} became ${after}`);
  }

  reopen(): Promise<void> {
    return this.unchanged("opening", async () => {
      await this.#panes.open("own");
    });
  }

  async colleague(again: boolean): Promise<OpenPane> {
    if (this.#panes.colleague === null || again) {
      await this.unchanged("opening another pane", async () => {
        await this.#panes.open("colleague");
      });
    }
    return this.#panes.colleague!;
  }

  async type({ row, column, content }: Typing, who: Person = "here"): Promise<void> {
    this.truth.of(await this.world.activeSheet()).people.typed(row, column, content);
    await this.world.type(row, column, content, who);
  }

  /** When all is calm again, a retry gets to the sheet that an undisturbed run makes, or something has to be mended. */
  async retry(): Promise<void> {
    await this.reopen();
    const isAlone = this.scenario.steps.every(
      (step) => ALONE.has(step.kind) && !("target" in step && step.target !== "beside")
    );
    const people = this.truth.of(await this.world.activeSheet()).people;
    const undisturbed = isAlone
      ? await this.world.undisturbed?.((address) => people.wrote(address))
      : undefined;
    const before = await this.world.activeSheet();
    const reached = await writeAtLast(this.session);
    await this.#check("after the last retry");
    const isBeside = (await this.world.activeSheet()) === before;
    if (!undisturbed || reached.kind !== "written" || !isBeside) return;
    const other = new Play(undisturbed, this.scenario);
    await other.reopen();
    await other.session.write("beside");
    const sheet = await undisturbed.activeSheet();
    const [here, there] = [await this.world.contents(before), await undisturbed.contents(sheet)];
    const differing = [...new Set([...Object.keys(here), ...Object.keys(there)])]
      .filter((address) => here[address] !== there[address])
      .map((address) => `${address}: «${here[address]}» and not «${there[address]}»`);
    if (differing.length > 0) {
      throw new Error(
        `the retry made another sheet than an undisturbed run: ${differing.join("; ")}`
      );
    }
  }

  /** What a pane says that it has written must stand, and what it says that it has written over is no secret. */
  async #noteTold(): Promise<void> {
    const tabs = await this.world.sheets();
    const { people } = this.truth.of(await this.world.activeSheet());
    for (const state of this.#panes.told()) {
      this.truth.written(tabs, state);
      people.told(toldIn(state));
    }
  }

  /** What has just been written beside a table must not make it read otherwise. */
  async #checkReadAgain(): Promise<void> {
    const { notice } = this.session.getState();
    if (notice?.kind !== "written") return;
    this.world.calm();
    // Excel may have refused to bring a new sheet to the front, which the result is on.
    const front = await this.world.activeSheet();
    const inFront = (await this.world.sheets()).find(({ id }) => id === front);
    if (inFront?.name !== notice.sheetName) return;
    await this.session.read();
    const { written } = this.session.getState();
    if (!written || written.changes.length > 0 || written.rowsChanged) {
      throw new Error(`what was written is read otherwise: ${JSON.stringify(written?.changes)}`);
    }
  }

  #once(meanwhile: Meanwhile, asked?: () => Promise<void>): () => Promise<void> {
    let isDone = false;
    return async () => {
      if ("shift" in meanwhile) {
        // The add-in reads and writes once more where rows moved.
        if (isDone) return;
        isDone = true;
        return this.#shift(meanwhile.shift);
      }
      await this.type(asPerson(meanwhile), "elsewhere");
      await asked?.();
    };
  }

  async #shift(shift: Shift): Promise<void> {
    const sheet = await this.world.activeSheet();
    const truth = this.truth.of(sheet);
    truth.people.shifted(shift);
    const areas = await this.world.ownAreas(sheet);
    await this.world.shift(shift);
    if (shift.count > 0) return;
    // What somebody deletes of our result is not there until it is written again.
    const isWhole = ({ area }: OwnArea) => {
      const { rows, columns } = shiftedArea(area, shift) ?? { rows: 0, columns: 0 };
      return rows === area.rows && columns === area.columns;
    };
    if (!areas.every(isWhole)) truth.isDamaged = true;
  }

  async #check(when: string): Promise<void> {
    await this.#panes.settled();
    await this.#noteTold();
    // Where Excel does not tell of everything the pane is behind, until somebody reads the sheet.
    const isBehind = this.excel.length > 0;
    await check(when, this.world, this.truth, this.session.getState(), isBehind);
  }

  /** Where events come only after an answer, what they set off is not what is done next. */
  async #hearKept(): Promise<void> {
    if (!this.excel.includes("office-js-521")) return;
    await this.#panes.readAll();
  }

  /** The cells of every sheet. */
  async #everything(): Promise<string> {
    const tabs = await this.world.sheets();
    const contents = await Promise.all(tabs.map(({ id }) => this.world.contents(id)));
    return JSON.stringify(tabs.map(({ id }, index) => [id, contents[index]]));
  }
}

/** Plays a scenario and throws, in words, where a promise of the add-in is broken. */
export function play(scenario: Scenario, world: World): Promise<void> {
  return new Play(world, scenario).run();
}
