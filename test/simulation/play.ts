import type { Allocation } from "../../src/engine";
import type { Session } from "../../src/session/session";
import type { Notice } from "../../src/session/state";
import { createSession } from "../../src/session/workbookSession";
import { cellAddress } from "../../src/sheet/address";
import type { ForeignCell } from "../../src/sheet/cellImage";
import type { OwnArea } from "../../src/sheet/snapshot";
import { textsFor } from "../../src/text";
import { shiftedArea, type Shift } from "../../src/sheet/shift";
import { People } from "./people";
import { cellsOf, populationCell, type Scenario, type Step, type Typing } from "./scenario";
import { PageCrash, type World } from "./world";
import { TODAY } from "../sheet/read/snapshotOf";

/** A scenario being played, with what must be true of the sheet after every step. */
class Play {
  readonly #people = new People();
  #session: Session | null = null;
  /** The amounts of the last complete result; null while that is not known. */
  #amounts: readonly number[] | null = null;
  /** Whether somebody has deleted cells of the last result. */
  #isDamaged = false;

  constructor(
    private readonly world: World,
    private readonly scenario: Scenario
  ) {}

  async run(): Promise<void> {
    const { table, notes, steps } = this.scenario;
    for (const [r, row] of cellsOf(table).entries()) {
      for (const [c, content] of row.entries()) {
        if (content !== "")
          await this.#type({ row: table.top + r, column: table.left + c, content });
      }
    }
    for (const note of notes) await this.#type(asPerson(note));
    await this.#open();
    await this.#check("at the start");
    for (const [index, step] of steps.entries()) {
      await this.#perform(step);
      await this.#check(`after step ${index} (${step.kind})`);
    }
    await this.#retry();
  }

  async #open(): Promise<void> {
    this.#session = createSession({
      gateway: this.world.openGateway(),
      labels: textsFor("nb").sheet,
      version: "1.2.3",
      today: () => TODAY,
    });
    await this.#session.start();
  }

  async #perform(step: Step): Promise<void> {
    const session = this.#session!;
    const { table } = this.scenario;
    switch (step.kind) {
      case "population": {
        const cell = populationCell(table, step.member);
        await this.#type({ ...cell, content: step.value }, step.who);
        return;
      }
      case "region":
        return this.#typeRegion(step);
      case "typing":
        await this.#type(asPerson(step.typing), step.who);
        return;
      case "rounding":
        session.choose({ rounding: step.rule });
        return;
      case "total":
        session.setParameter("total", String(step.total));
        return;
      case "shift":
        return this.#shift(step.shift);
      case "automatic":
        await session.setAutoRefresh(step.on);
        return;
      case "reopen":
        await this.#open();
        return;
      case "write":
      case "refresh":
      case "undo":
        await this.#disturbed(step, () =>
          step.kind === "write" ? session.write("beside") : session[step.kind]()
        );
    }
  }

  async #disturbed(
    step: Extract<Step, { kind: "write" | "refresh" | "undo" }>,
    action: () => Promise<void>
  ): Promise<void> {
    const { faults, meanwhile } = step;
    // What is typed in the very moment in which the page dies is heard by nobody: docs/DECISIONS.md.
    const heard = !faults.some((fault) => fault?.kind === "crash");
    const typing = heard && meanwhile ? () => this.#type(asPerson(meanwhile), "elsewhere") : null;
    this.world.disturb(faults, typing);
    try {
      await action();
      this.#amounts = step.kind === "undo" ? null : this.#afterAction();
      if (meanwhile === null) await this.#checkReadAgain();
    } catch (error) {
      if (!(error instanceof PageCrash)) throw error;
      this.#amounts = null;
      this.world.calm();
      await this.#open();
    } finally {
      this.world.calm();
    }
  }

  /** What has just been written beside a table must not make it read otherwise. */
  async #checkReadAgain(): Promise<void> {
    if (this.#session!.getState().notice?.kind !== "written") return;
    this.world.calm();
    await this.#session!.read();
    const { written } = this.#session!.getState();
    if (!written || written.changes.length > 0 || written.rowsChanged) {
      throw new Error(`what was written is read otherwise: ${JSON.stringify(written?.changes)}`);
    }
  }

  /** The amounts that must stand on the sheet now, whatever is typed into it next. */
  #afterAction(): readonly number[] | null {
    const { notice, outcome } = this.#session!.getState();
    if (notice?.kind === "written" && outcome.kind === "allocated") {
      this.#isDamaged = false;
      return amountsOf(outcome.allocation);
    }
    const broken = notice?.kind === "refused" && notice.issue.code === "write-incomplete";
    return broken ? null : this.#amounts;
  }

  async #type({ row, column, content }: Typing, who: "here" | "elsewhere" = "here"): Promise<void> {
    this.#people.typed(row, column, content);
    await this.world.type(row, column, content, who);
  }

  async #shift(shift: Shift): Promise<void> {
    this.#people.shifted(shift);
    if (shift.count < 0) await this.#noteDamage(shift);
    await this.world.shift(shift);
  }

  /** What somebody deletes of our result is not there until it is written again. */
  async #noteDamage(shift: Shift): Promise<void> {
    const areas = await this.world.ownAreas();
    const isWhole = ({ area }: OwnArea) => {
      const { rows, columns } = shiftedArea(area, shift) ?? { rows: 0, columns: 0 };
      return rows === area.rows && columns === area.columns;
    };
    if (!areas.every(isWhole)) this.#isDamaged = true;
  }

  async #typeRegion({ member, name, who }: Extract<Step, { kind: "region" }>): Promise<void> {
    const contents = await this.world.contents();
    const cells = (await this.world.ownAreas())
      .filter((own) => own.name.includes("_region_"))
      .flatMap(({ area: { row, column, rows } }) =>
        Array.from({ length: rows - 1 }, (_, index) => ({ row: row + 1 + index, column }))
      )
      .map((cell) => ({ ...cell, address: cellAddress(cell.row, cell.column) }))
      // What says the same as ours again is nobody's.
      .filter(
        ({ address }) => (contents[address] ?? name) !== name && !this.#people.wrote(address)
      );
    const cell = cells[member % Math.max(1, cells.length)];
    if (cell) await this.#type({ row: cell.row, column: cell.column, content: name }, who);
  }

  /** Waits until everything that events set off has been done. */
  async #settled(): Promise<void> {
    do await this.world.settle();
    while (this.#session!.getState().activity !== "idle");
  }

  async #check(when: string): Promise<void> {
    await this.#settled();
    const contents = await this.world.contents();
    this.#people.told(reportedIn(this.#session!.getState().notice));
    const lost = this.#people.lostIn(contents);
    if (lost.length > 0) throw new Error(`${when}, somebody's cell was lost: ${lost.join("; ")}`);
    await this.#checkResult(when);
  }

  /** What is ours is the complete old result, or the complete new one, or is marked incomplete. */
  async #checkResult(when: string): Promise<void> {
    const { written, outcome, incomplete } = this.#session!.getState();
    const areas = await this.world.ownAreas();
    if (incomplete || this.#isDamaged || this.#people.touch(areas)) {
      this.#amounts = null;
      return;
    }
    const amounts = await this.#amountsOnSheet();
    const current =
      written !== null &&
      outcome.kind === "allocated" &&
      written.changes.length === 0 &&
      !written.rowsChanged &&
      !written.choiceChanged;
    const expected = current ? amountsOf(outcome.allocation) : (this.#amounts ?? amounts);
    if (JSON.stringify(amounts) !== JSON.stringify(expected)) {
      throw new Error(`${when}, the amounts are ${amounts.join()} and not ${expected.join()}`);
    }
    if ((written === null) !== (areas.length === 0)) {
      throw new Error(`${when}, the pane and the sheet disagree on whether there is a result`);
    }
    this.#amounts = amounts;
  }

  async #amountsOnSheet(): Promise<number[]> {
    const contents = await this.world.contents();
    const areas = (await this.world.ownAreas()).filter(({ name }) => /_amount_/.test(name));
    return inOrder(
      areas
        .flatMap(({ area }) =>
          Array.from(
            { length: area.rows },
            (_, index) => contents[cellAddress(area.row + index, area.column)]
          )
        )
        .filter((content): content is number => typeof content === "number")
    );
  }

  /** When all is calm again, a retry gets to the sheet that an undisturbed run makes. */
  async #retry(): Promise<void> {
    await this.#open();
    const undisturbed = await this.world.undisturbed?.((address) => this.#people.wrote(address));
    await this.#session!.write("beside");
    await this.#check("after the last retry");
    if (!undisturbed || this.#session!.getState().notice?.kind !== "written") return;
    const other = new Play(undisturbed, this.scenario);
    await other.#open();
    await other.#session!.write("beside");
    const [here, there] = [await this.world.contents(), await undisturbed.contents()];
    const differing = [...new Set([...Object.keys(here), ...Object.keys(there)])]
      .filter((address) => here[address] !== there[address])
      .map((address) => `${address}: «${here[address]}» and not «${there[address]}»`);
    if (differing.length > 0) {
      throw new Error(
        `the retry made another sheet than an undisturbed run: ${differing.join("; ")}`
      );
    }
  }
}

/** Cells that the add-in says it has written over, with what was in them. */
function reportedIn(notice: Notice | null): readonly ForeignCell[] {
  return notice?.kind === "refused" && notice.issue.code === "write-incomplete"
    ? notice.issue.cells
    : [];
}

const inOrder = (amounts: number[]): number[] => amounts.sort((a, b) => a - b);
const amountsOf = ({ rows }: Allocation): number[] =>
  inOrder(rows.map(({ amount }) => amount.toNumber()));

/** Numbers that people type outside the population differ from all that the add-in writes. */
function asPerson({ content, ...at }: Typing): Typing {
  return { ...at, content: typeof content === "number" ? content + 0.12345 : content };
}

/** Plays a scenario and throws, in words, where a promise of the add-in is broken. */
export function play(scenario: Scenario, world: World): Promise<void> {
  return new Play(world, scenario).run();
}
