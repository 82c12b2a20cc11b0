import { ok, type Result } from "../engine";
import type { HostIssue, WorkbookGateway } from "../sheet/gateway";
import { resultAreas } from "../sheet/layout/ownNames";
import { readPopulation } from "../sheet/read";
import { placeCorrections } from "./workbook/anchoredCorrections";
import { besideFor } from "./agreement/besideFor";
import { withCopied } from "./workbook/copiedResult";
import { holdsNothing } from "./workbook/holdsNothing";
import { memoryOf } from "./memory";
import { rememberedIn } from "./memory/rememberedIn";
import { withNamesNow } from "./workbook/namesNow";
import { namelessPlaces } from "./workbook/namelessResult";
import { toSheetRead, withChoice, type SheetRead } from "./workbook/sheetRead";
import type { Choice } from "./agreement/choice";
import type { SessionIssue } from "./workbook/sessionIssue";
import type { Notice, SessionState } from "./state";
import { Store } from "./store";
import { suggestChoice } from "./agreement/suggestChoice";
import { markOfChanges, toSessionState, type View } from "./toSessionState";

const START: View = {
  activity: "starting",
  canCancel: false,
  read: null,
  undoable: null,
  addresses: [],
  notice: null,
  keptChanges: null,
  unsure: false,
  selected: null,
};

/** What the session knows of the workbook, read through the gateway and shown as its state. */
export class SheetView {
  readonly state: Store<SessionState> = new Store(toSessionState(START));
  /** What was chosen on a sheet since its result was last written, by sheet id. */
  readonly #chosen = new Map<string, Choice>();
  #view: View = START;

  constructor(
    readonly gateway: WorkbookGateway,
    private readonly today: () => string
  ) {}

  /** The sheet that is shown, as it was last read. */
  get current(): SheetRead | null {
    return this.#view.read;
  }

  get sheetId(): string | undefined {
    return this.#view.read?.snapshot.sheet.sheetId;
  }

  /** Reads a sheet (the active one unless told otherwise) and shows it; null when Excel refused, which is then the notice. */
  async read(sheetId?: string): Promise<SheetRead | null> {
    const read = await this.tryToRead(sheetId);
    return this.#orRefuse(read);
  }

  /** The same, with the refusal as the answer and not as the notice. */
  async tryToRead(sheetId?: string): Promise<Result<SheetRead, HostIssue>> {
    const tried = await this.#reading(sheetId);
    if (!tried.ok) return tried;
    const read = tried.value;
    const addresses = resultAreas(read.snapshot.sheet.ownAreas);
    const { notice, read: before } = this.#view;
    const { sheet } = read.snapshot;
    // Excel's own undo takes the cells and says nothing.
    const isGone =
      notice?.kind === "written" && notice.sheetName === sheet.sheetName && holdsNothing(sheet);
    this.show({ read, addresses, unsure: false, ...(isGone ? { notice: null } : {}) });
    const was = before?.snapshot.sheet;
    // What was said of a sheet that bears another name now is said of none.
    if (was?.sheetId === sheet.sheetId && was.sheetName !== sheet.sheetName) this.outlive();
    return tried;
  }

  /** Reads a sheet that has just been written; where Excel refuses, it is not known what stands there. */
  async readBack(sheetId: string): Promise<void> {
    const read = await this.read(sheetId);
    if (!read) this.show({ unsure: true });
  }

  /** Reads a sheet, and shows it where it is the one that is shown. */
  readInPlace(sheetId: string | undefined): Promise<SheetRead | null> {
    const shown = sheetId === undefined || sheetId === this.sheetId;
    return shown ? this.read(sheetId) : this.peek(sheetId);
  }

  /** Reads a sheet without showing it; null when Excel refused, which is then the notice. */
  async peek(sheetId?: string): Promise<SheetRead | null> {
    return this.#orRefuse(await this.#reading(sheetId));
  }

  #orRefuse(read: Result<SheetRead, HostIssue>): SheetRead | null {
    if (read.ok) return read.value;
    this.refuse(read.error);
    return null;
  }

  async #reading(sheetId?: string): Promise<Result<SheetRead, HostIssue>> {
    const read = await this.gateway.read(sheetId);
    if (!read.ok) return read;
    const snapshot = read.value;
    const { sheet } = snapshot;
    const remembers = await rememberedIn(snapshot.memory);
    if (!remembers.ok) return remembers;
    const { memory: stored, refused } = remembers.value;
    const memory = withCopied(withNamesNow(stored, snapshot), sheet);
    const remembered = memoryOf(memory, sheet.sheetId, sheet.sheetName);
    const corrections = placeCorrections(remembered?.corrections ?? {}, sheet);
    const nameless = namelessPlaces(sheet);
    const ownAreas = [...sheet.ownAreas, ...nameless];
    const withNameless = { ...sheet, ownAreas };
    const population = readPopulation(withNameless, corrections, this.today());
    const chosen = this.#chosen.get(sheet.sheetId) ?? remembered?.choice;
    const own = [chosen, remembered?.written?.choice].flatMap((each) => each?.own ?? []);
    const beside = await besideFor(corrections.parties === true || population.kind === "no-table", [
      ...memory.schemes,
      ...own,
    ]);
    if (!beside.ok) return beside;
    const found =
      beside.value?.parties(population, withNameless, corrections, this.today()) ?? population;
    const choice = chosen ?? suggestChoice(found);
    const known = { snapshot, stored, memory, refused, corrections, nameless };
    return ok(toSheetRead({ ...known, found, beside: beside.value, choice }));
  }

  choose(change: Partial<Choice>): void {
    const { read } = this.#view;
    if (!read) return;
    const choice = { ...read.choice, ...change };
    this.#chosen.set(read.snapshot.sheet.sheetId, choice);
    this.show({ read: withChoice(read, choice), notice: null });
  }

  /** The workbook remembers the choice of a sheet from here on. */
  settled(sheetId: string): void {
    this.#chosen.delete(sheetId);
  }

  /** What was typed over in the result that is shown is to stay, until something else is. */
  keepChanges(): void {
    const { read } = this.#view;
    const changes = this.state.get().written?.changedCells ?? [];
    if (!read || changes.length === 0) return;
    this.show({ keptChanges: markOfChanges(read.snapshot.sheet.sheetId, changes) });
  }

  refuse(issue: SessionIssue | HostIssue): void {
    this.notify({ kind: "refused", issue });
  }

  notify(notice: Notice): void {
    this.show({ notice });
  }

  /** Something has changed since: that the last action succeeded is no news any more. */
  outlive(): void {
    const { notice } = this.#view;
    const isWarning =
      notice?.kind === "refused" || (notice?.kind === "undone" && notice.kept.length > 0);
    if (notice !== null && !isWarning) this.show({ notice: null });
  }

  show(change: Partial<View>): void {
    this.#view = { ...this.#view, ...change };
    this.state.set(toSessionState(this.#view));
  }
}
