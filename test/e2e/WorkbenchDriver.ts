import type { Browser, BrowserContext, FrameLocator, Page } from "playwright-core";
import type { GridReader, ShownCell } from "@hpshare/workbench/page";
import type { Reported } from "@hpshare/workbench/reported";
import { countClicks, type Clicks } from "./countClicks";

type WorkbenchWindow = Window & { readonly workbench: GridReader };

export type WorkbenchOptions = {
  readonly language?: "nb" | "en";
  readonly theme?: "light" | "dark";
  /** What this Excel does that a real one is reported to do. */
  readonly excel?: readonly Reported[];
};

/** What makes a new workbook, what it is then called, and what starts the add-in. */
const NEW_WORKBOOK = {
  nb: ["Ny", "Bok1", "Fordel kostnader"],
  en: ["New", "Book1", "Share costs"],
} as const;
const VIEWPORT = { width: 1440, height: 900 };
const PATIENCE = 20_000;
const POLL = 50;
const LETTERS = [..."ABCDEFGHIJ"];

/** A person at the workbench: sees cells, types with the keyboard, clicks buttons by their names. */
export class WorkbenchDriver {
  /** What went wrong in the page or the pane without anybody seeing it. */
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    /** What the person has pressed and chosen. */
    readonly clicks: Clicks
  ) {
    page.on("pageerror", (error) => this.complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") this.complaints.push(message.text());
    });
  }

  /** Opens the workbench in a window of its own, with the sample in the grid. */
  static async open(
    browser: Browser,
    address: string,
    options?: WorkbenchOptions
  ): Promise<WorkbenchDriver> {
    return WorkbenchDriver.#openIn(
      await browser.newContext({ viewport: VIEWPORT }),
      address,
      options
    );
  }

  /** Opens the workbench once more, in another tab of the same browser. */
  openBeside(): Promise<WorkbenchDriver> {
    return WorkbenchDriver.#openIn(this.page.context(), this.page.url().replace(/\?.*/, ""));
  }

  static async #openIn(
    context: BrowserContext,
    address: string,
    { language = "nb", theme = "light", excel = [] }: WorkbenchOptions = {}
  ): Promise<WorkbenchDriver> {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const driver = new WorkbenchDriver(page, await countClicks(page));
    await page.goto(`${address}?lang=${language}&theme=${theme}&excel=${excel.join()}`);
    await driver.ready();
    return driver;
  }

  /** Takes a new, empty workbook and starts the add-in. */
  async startNew(language: "nb" | "en" = "nb"): Promise<void> {
    const [make, name, start] = NEW_WORKBOOK[language];
    await this.ribbonButton(make);
    await this.page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
    await this.ribbonButton(start);
    await this.pane.getByRole("button").first().waitFor();
  }

  /** Waits until the workbook stands in the grid. */
  async ready(): Promise<void> {
    await this.page.locator("canvas").first().waitFor();
    await this.page.getByText(/^(Klar|Ready)$/).waitFor();
  }

  /** Waits until the browser has kept the work, or that many works, which it lists under Open. */
  async waitUntilKept(works = 1): Promise<void> {
    const open = this.page.getByRole("navigation").getByRole("button", { name: /^(Åpne|Open)$/ });
    await open.click();
    await this.page.getByRole("menuitem").nth(works).waitFor();
    await this.page.keyboard.press("Escape");
  }

  /** The task pane; its buttons and texts are found as a person finds them. */
  get pane(): FrameLocator {
    return this.page.frameLocator("aside iframe");
  }

  /** Turns to a tab of the pane; to the one that is open, back from a page to the tab itself. */
  tab(name: string): Promise<void> {
    return this.pane.getByRole("tab", { name, exact: true }).click();
  }

  /** Runs a program in the add-in's page, as another part of the add-in would. */
  async inAddIn<T>(program: () => Promise<T>): Promise<T> {
    const frame = await this.page.locator("aside iframe").elementHandle();
    const content = await frame?.contentFrame();
    if (!content) throw new Error("The add-in has not been started.");
    return content.evaluate(program);
  }

  ribbonButton(name: string): Promise<void> {
    return this.page.getByRole("navigation").getByRole("button", { name, exact: true }).click();
  }

  cell(address: string): Promise<ShownCell> {
    return this.page.evaluate(
      (asked) => (window as unknown as WorkbenchWindow).workbench.cell(asked),
      address
    );
  }

  async text(address: string): Promise<string> {
    return withPlainSpaces((await this.cell(address)).text);
  }

  /** The shown texts of a column's cells, from one row to another. */
  async column(letter: string, from: number, to: number): Promise<string[]> {
    const asked = Array.from({ length: to - from + 1 }, (_, index) => `${letter}${from + index}`);
    const cells = await this.page.evaluate(
      (addresses) =>
        addresses.map((each) => (window as unknown as WorkbenchWindow).workbench.cell(each)),
      asked
    );
    return cells.map(({ text }) => withPlainSpaces(text));
  }

  /** Waits until a heading stands in the first row, and gives its column's letter. */
  async columnOf(heading: string): Promise<string> {
    const end = Date.now() + PATIENCE;
    while (Date.now() < end) {
      const heads = await Promise.all(LETTERS.map((letter) => this.text(`${letter}1`)));
      const found = LETTERS[heads.indexOf(heading)];
      if (found !== undefined) return found;
      await this.page.waitForTimeout(POLL);
    }
    throw new Error(`No column is headed ${heading}.`);
  }

  activeSheet(): Promise<string> {
    return this.page.evaluate(() => (window as unknown as WorkbenchWindow).workbench.activeSheet);
  }

  /** Waits until a cell shows a text; fails with what it shows instead. */
  async waitForText(address: string, expected: string): Promise<void> {
    const end = Date.now() + PATIENCE;
    let shown = await this.text(address);
    while (shown !== expected && Date.now() < end) {
      await this.page.waitForTimeout(POLL);
      shown = await this.text(address);
    }
    expect(`${address}: ${shown}`).toBe(`${address}: ${expected}`);
  }

  /** Goes to a cell by the name box. */
  async select(address: string): Promise<void> {
    const nameBox = this.page.locator("[data-u-comp=defined-name] input").first();
    await nameBox.click();
    await nameBox.fill(address);
    await nameBox.press("Enter");
  }

  /** Types into a cell with the keyboard and ends with Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.select(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}

const withPlainSpaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");
