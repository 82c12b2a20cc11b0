import hp2025 from "../fixtures/agreements/hp-2025.json";
import type { WorkbenchDriver } from "./WorkbenchDriver";

/** Figures by the number of their municipality. */
export type ByNumber = Readonly<Record<string, number>>;

/** Where the example has its municipalities: name, population, number and region beside each other. */
const FIRST_ROW = 3;
const LAST_ROW = FIRST_ROW + hp2025.members.length - 1;
const PATIENCE = 20_000;
const POLL = 100;

const figure = (text: string): number => Number(text.replace(/\D/g, ""));

/** A result that the pane wrote beside the example, as a person reads it off the sheet. */
export class WrittenResult {
  private constructor(
    private readonly workbench: WorkbenchDriver,
    private readonly column: string
  ) {}

  static async write(workbench: WorkbenchDriver): Promise<WrittenResult> {
    await workbench.waitForText(`A${FIRST_ROW}`, "Trondheim");
    await workbench.ribbonButton("Fordel kostnader");
    await workbench.pane.getByRole("button", { name: "Sett inn i arket" }).click();
    await workbench.pane.getByText("Resultatet på arket er oppdatert.").waitFor();
    for (const column of ["E", "F", "G", "H"]) {
      if ((await workbench.text(`${column}2`)) === "Beløp") {
        return new WrittenResult(workbench, column);
      }
    }
    throw new Error("No heading says Beløp.");
  }

  /** Heading, municipalities and everything beside them. */
  get table(): string {
    return `A2:${this.column}${LAST_ROW}`;
  }

  /** The regions under their heading. */
  get regions(): string {
    return `D2:D${LAST_ROW}`;
  }

  names(): Promise<string[]> {
    return this.workbench.column("A", FIRST_ROW, LAST_ROW);
  }

  populations(): Promise<ByNumber> {
    return this.#byNumber("B");
  }

  amounts(): Promise<ByNumber> {
    return this.#byNumber(this.column);
  }

  sum(): Promise<string> {
    return this.workbench.text(`${this.column}${LAST_ROW + 1}`);
  }

  /** Types another population, wherever the municipality has been sorted to. */
  async typePopulation(name: string, population: number): Promise<void> {
    const row = FIRST_ROW + (await this.names()).indexOf(name);
    await this.workbench.type(`B${row}`, String(population));
  }

  /** Waits until something read off the sheet is as it should be; fails with what it is instead. */
  async waitFor<T>(read: () => Promise<T>, expected: T): Promise<void> {
    const end = Date.now() + PATIENCE;
    const wanted = JSON.stringify(expected);
    while (JSON.stringify(await read()) !== wanted && Date.now() < end) {
      await this.workbench.page.waitForTimeout(POLL);
    }
    expect(await read()).toEqual(expected);
  }

  /** Takes steps back until something is as it was. */
  async undoTo<T>(read: () => Promise<T>, expected: T, mostSteps: number): Promise<void> {
    for (let step = 0; step < mostSteps; step++) {
      await this.workbench.ribbonButton("Angre");
      await this.workbench.page.waitForTimeout(POLL);
      if (JSON.stringify(await read()) === JSON.stringify(expected)) return;
    }
    await this.waitFor(read, expected);
  }

  async #byNumber(letter: string): Promise<ByNumber> {
    const [numbers, figures] = await Promise.all([
      this.workbench.column("C", FIRST_ROW, LAST_ROW),
      this.workbench.column(letter, FIRST_ROW, LAST_ROW),
    ]);
    const entries = numbers.map((number, row) => [number, figure(figures[row] ?? "")] as const);
    // In one order, whatever the sheet's is.
    return Object.fromEntries(entries.sort(([a], [b]) => a.localeCompare(b)));
  }
}

/** Largest remainders by whole kroner, reckoned here by itself from the populations on the sheet. */
export function sharedByPopulation(populations: ByNumber): ByNumber {
  const entries = Object.entries(populations);
  const total = BigInt(hp2025.total);
  const all = entries.reduce((sum, [, population]) => sum + BigInt(population), 0n);
  const parts = entries.map(([number, population]) => {
    const product = total * BigInt(population);
    return { number, whole: product / all, rest: product % all };
  });
  const missing = total - parts.reduce((sum, { whole }) => sum + whole, 0n);
  const byRest = [...parts].sort((a, b) => (a.rest < b.rest ? 1 : -1));
  const raised = new Set(byRest.slice(0, Number(missing)).map(({ number }) => number));
  return Object.fromEntries(
    parts.map(({ number, whole }) => [number, Number(whole) + (raised.has(number) ? 1 : 0)])
  );
}
