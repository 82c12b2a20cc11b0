import type { Allocation } from "../../src/engine";
import type { SessionState } from "../../src/session/state";
import { People } from "./people";
import type { SheetTab } from "./world";

/** The amount of each municipality, by number. */
export type Amounts = ReadonlyMap<string, number>;

/** What must be true of one sheet. */
export type SheetTruth = {
  people: People;
  /** The amounts of the last complete result; null while that is not known. */
  amounts: Amounts | null;
  /** Whether somebody has deleted cells of the last result. */
  isDamaged: boolean;
};

/** What must be true of the workbook, whatever goes wrong. */
export class Truth {
  readonly #sheets = new Map<string, SheetTruth>();
  readonly #everSeen = new Map<string, Set<number>>();
  #versions: ReadonlySet<string> = new Set();

  of(sheetId: string): SheetTruth {
    const known = this.#sheets.get(sheetId);
    if (known) return known;
    const truth = { people: new People(), amounts: null, isDamaged: false };
    this.#sheets.set(sheetId, truth);
    return truth;
  }

  get sheetIds(): readonly string[] {
    return [...this.#sheets.keys()];
  }

  copied(from: string, to: string): void {
    const { people, ...result } = this.of(from);
    this.#sheets.set(to, { people: people.copy(), ...result });
  }

  /** A person has deleted the sheet, and what was on it. */
  deleted(sheetId: string): void {
    this.#sheets.delete(sheetId);
  }

  /** What stands may be of one result or of another, until it is looked at again. */
  forgetAmounts(): void {
    for (const truth of this.#sheets.values()) truth.amounts = null;
  }

  forgetVersions(): void {
    this.#versions = new Set();
  }

  /** Adopted versions that are gone; what there is now is held to from here on. */
  lostVersions(versions: readonly string[]): readonly string[] {
    const now = new Set(versions);
    const lost = [...this.#versions].filter((version) => !now.has(version));
    this.#versions = now;
    return lost;
  }

  /** What a session says that it has written is what must stand there now. */
  written(tabs: readonly SheetTab[], { notice, outcome }: SessionState): void {
    const isResult =
      notice?.kind === "written" ||
      (notice?.kind === "population-updated" && (notice.refreshed || notice.apart !== null));
    const tab = isResult && tabs.find(({ name }) => name === notice.sheetName);
    // Where something was typed meanwhile that cannot be shared by, nobody knows what was written.
    const amounts = outcome.kind === "allocated" ? amountsOf(outcome.allocation) : null;
    if (amounts) this.#see(amounts);
    if (tab) Object.assign(this.of(tab.id), { amounts, isDamaged: false });
  }

  /** Whether an amount was somebody else's once, and never that of the municipality it stands beside. */
  isAnothers(code: string, amount: number): boolean {
    return (
      !this.#everSeen.get(code)?.has(amount) &&
      [...this.#everSeen.values()].some((amounts) => amounts.has(amount))
    );
  }

  #see(amounts: Amounts): void {
    for (const [code, amount] of amounts) {
      this.#everSeen.set(code, (this.#everSeen.get(code) ?? new Set()).add(amount));
    }
  }
}

export const amountsOf = ({ rows }: Allocation): Amounts =>
  new Map(rows.flatMap(({ code, amount }) => (code ? [[code, amount.toNumber()] as const] : [])));
