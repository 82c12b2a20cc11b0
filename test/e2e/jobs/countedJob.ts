import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Locator } from "playwright-core";
import { textsFor, type Language } from "../../../src/text";
import { useWorkbench } from "../useWorkbench";
import type { WorkbenchDriver } from "../WorkbenchDriver";

const PATIENCE = 20_000;
const POLL = 50;
const RIBBON = {
  nb: { share: "Fordel kostnader", refresh: "Oppdater" },
  en: { share: "Share costs", refresh: "Refresh" },
} as const;

/** A job as a person does it at the workbench, each of whose clicks counts. */
export class CountedJob {
  constructor(
    readonly workbench: WorkbenchDriver,
    readonly language: Language
  ) {}

  /** What is pressed until now belongs to another job. */
  begin(): void {
    this.workbench.clicks.made();
  }

  /** Fails with what was pressed where that is more than the job takes. */
  expectClicks(most: number): void {
    const made = this.workbench.clicks.made();
    expect(made.length > 0 ? made.slice(most) : ["no click was counted"]).toEqual([]);
  }

  openPane(): Promise<void> {
    return this.workbench.ribbonButton(RIBBON[this.language].share);
  }

  refresh(): Promise<void> {
    return this.workbench.ribbonButton(RIBBON[this.language].refresh);
  }

  button(name: string | RegExp): Locator {
    return this.workbench.pane.getByRole("button", { name, exact: true }).first();
  }

  press(name: string | RegExp): Promise<void> {
    return this.button(name).click();
  }

  /** Writes the result, and waits until the pane says that it stands. */
  async write(): Promise<void> {
    const { write } = textsFor(this.language).pane;
    await this.press(write.writeBeside);
    await this.workbench.pane.getByText(write.upToDate).waitFor();
  }

  chooseKey(title: string): Promise<unknown> {
    const { scheme } = textsFor(this.language).pane.agreement;
    return this.workbench.pane.getByRole("combobox", { name: scheme }).selectOption(title);
  }

  /** Waits until a cell shows a figure; fails with what it shows instead. */
  async waitForFigure(cell: string, figure: string): Promise<void> {
    const end = Date.now() + PATIENCE;
    while ((await this.figure(cell)) !== figure && Date.now() < end) {
      await this.workbench.page.waitForTimeout(POLL);
    }
    expect(`${cell}: ${await this.figure(cell)}`).toBe(`${cell}: ${figure}`);
  }

  async figure(cell: string): Promise<string> {
    return digits(await this.workbench.text(cell));
  }

  /** The amounts that were written beside a table whose headings stand in the first row, by its first column. */
  async amounts(rows: number): Promise<Readonly<Record<string, string>>> {
    const { workbench } = this;
    const letter = await workbench.columnOf(textsFor(this.language).sheet.amount);
    const keys = await workbench.column("A", 2, rows);
    const figures = await workbench.column(letter, 2, rows);
    return Object.fromEntries(keys.map((key, row) => [key, digits(figures[row]!)]));
  }
}

/** Opens the workbenches of a file's jobs. */
export function useCountedJobs() {
  const { open } = useWorkbench();

  /** The sample over which nothing is written; its pane is open, which is the job's first click. */
  const openSample = async (language: Language): Promise<CountedJob> => {
    const workbench = await open({ language });
    await workbench.waitForText("A3", "Trondheim");
    const job = new CountedJob(workbench, language);
    await job.openPane();
    await job.button(textsFor(language).pane.write.writeBeside).waitFor();
    return job;
  };

  /** The same with its result beside it; no click has been made. */
  const openWritten = async (language: Language): Promise<CountedJob> => {
    const job = await openSample(language);
    await job.write();
    job.begin();
    return job;
  };

  /** A table of the user's own, from a file; its pane is open, which is the job's first click. */
  const openTable = async (language: Language, rows: readonly Row[]): Promise<CountedJob> => {
    const workbench = await open({ language });
    const file = path.join(mkdtempSync(path.join(tmpdir(), "hpshare-")), "table.csv");
    writeFileSync(file, rows.map((row) => row.join(";")).join("\n"));
    await workbench.page.locator("input[type=file]").setInputFiles(file);
    await workbench.waitForText("A1", String(rows[0]![0]));
    const job = new CountedJob(workbench, language);
    job.begin();
    await job.openPane();
    await job.button(textsFor(language).pane.allocate.changeAgreement).waitFor();
    return job;
  };

  return { openSample, openWritten, openTable };
}

export type Row = readonly (string | number)[];

/** A figure without what a language puts between its digits. */
export const digits = (text: string): string => text.replace(/[^\d-]/g, "");
