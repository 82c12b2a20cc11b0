import { textsFor, type Language } from "../../src/text";
import { costLineTexts } from "../../src/text/costLineTexts";
import { councilTexts } from "../../src/text/councilTexts";
import { selectedTexts } from "../../src/text/selectedTexts";
import { useWorkbench } from "./useWorkbench";
import type { WorkbenchDriver } from "./WorkbenchDriver";

const { open } = useWorkbench();

const SHARE = {
  nb: "Fordel kostnader",
  en: "Share costs",
} as const;
const COSTS = {
  nb: [
    ["Kostnad 1", "8 640 000"],
    ["Kostnad 2", "2 160 000"],
  ],
  en: [
    ["Cost 1", "8,640,000"],
    ["Cost 2", "2,160,000"],
  ],
} as const;
const CODE = "K3AP-3Y3C-G3S4-APSM";

/** The sample over which nothing is written; its pane is open. */
async function openPane(language: Language): Promise<WorkbenchDriver> {
  const workbench = await open({ language });
  await workbench.waitForText("A3", "Trondheim");
  await workbench.ribbonButton(SHARE[language]);
  await button(workbench, textsFor(language).pane.write.writeBeside).waitFor();
  return workbench;
}

/** The same with its result beside it; no click has been made. */
async function openWritten(language: Language): Promise<WorkbenchDriver> {
  const workbench = await openPane(language);
  const { write } = textsFor(language).pane;
  await press(workbench, write.writeBeside);
  await workbench.pane.getByText(write.upToDate).waitFor();
  workbench.clicks.made();
  return workbench;
}

const button = ({ pane }: WorkbenchDriver, name: string) =>
  pane.getByRole("button", { name, exact: true }).first();
const press = (workbench: WorkbenchDriver, name: string) => button(workbench, name).click();

/** A figure without what a language puts between its digits. */
const digits = (text: string): string => text.replace(/[^\d-]/g, "");

async function waitForFigure(workbench: WorkbenchDriver, cell: string, figure: string) {
  await expect(
    poll(
      async () => digits(await workbench.text(cell)),
      (shown) => shown === figure
    )
  ).resolves.toBe(figure);
}

async function poll(look: () => Promise<string>, isThere: (shown: string) => boolean) {
  const end = Date.now() + 20_000;
  let shown = await look();
  while (!isThere(shown) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    shown = await look();
  }
  return shown;
}

/** Fails with what was pressed where that is more than the job takes. */
function expectClicks({ clicks }: WorkbenchDriver, most: number): void {
  const made = clicks.made();
  expect(made.length > 0 ? made.slice(most) : ["no click was counted"]).toEqual([]);
}

describe.each<Language>(["nb", "en"])("jobs, click by click (%s)", (language) => {
  const texts = textsFor(language).pane;
  const { agreement, allocate, result, tabs, write } = texts;

  it("a published table, reconciled: 2 clicks; by the form that was published 4", async () => {
    const workbench = await openPane(language);
    await press(workbench, write.writeBeside);
    await waitForFigure(workbench, "F37", "10800000");
    await waitForFigure(workbench, "F3", "4327264");
    expectClicks(workbench, 2);

    await workbench.tab(tabs.allocate);
    workbench.clicks.made();
    await press(workbench, allocate.changeAgreement);
    const { label } = agreement.roundingRules["half-up"];
    await workbench.pane.getByRole("radio", { name: label }).check();
    await press(workbench, write.refresh);
    await waitForFigure(workbench, "F37", "10799998");
    // The pane stood open; opening it is the fourth.
    expectClicks(workbench, 3);
  });

  it("one krone is explained from the sheet: 2", async () => {
    const workbench = await openWritten(language);
    await workbench.tab(tabs.allocate);
    workbench.clicks.made();
    await workbench.tab(tabs.result);
    await workbench.select("F16");
    const name = await workbench.text("A16");
    const explained = workbench.pane.getByRole("region", { name });
    const { lines } = selectedTexts(language);
    const pays = explained.getByRole("row", { name: new RegExp(`^${lines.pays}`) });
    expect(digits(await pays.getByRole("cell").last().innerText())).toBe(
      digits(await workbench.text("F16"))
    );
    expectClicks(workbench, 2);
  });

  it("locked as adopted: 4, and one for the tab", async () => {
    const workbench = await openWritten(language);
    const council = councilTexts(language).pane;
    await workbench.tab(tabs.papers);
    await press(workbench, council.lockTitle);
    await workbench.pane.getByLabel(council.note).fill("Sak 99/24");
    await press(workbench, council.lock);
    await workbench.pane.getByText(council.locked(CODE)).waitFor();
    await workbench.tab(tabs.papers);
    await workbench.pane.getByText(council.card.locked(CODE)).waitFor();
    expectClicks(workbench, 5);
  });

  it("invoices in four terms: 6", async () => {
    const workbench = await openWritten(language);
    const { papers, labels } = councilTexts(language);
    const { asks } = papers.invoices.words.pane;
    await workbench.tab(tabs.papers);
    await press(workbench, papers.invoices.pane.title!);
    await workbench.pane.getByLabel(asks.year, { exact: true }).fill("2025");
    await workbench.pane.getByLabel(asks.terms, { exact: true }).selectOption("4");
    await press(workbench, papers.invoices.pane.make);
    await press(workbench, texts.notice.showSheet(labels.invoices.sheetName));
    await poll(
      () => workbench.activeSheet(),
      (name) => name === labels.invoices.sheetName
    );
    const sums = await workbench.column("D", 1, 160);
    expect(sums.map(digits)).toContain("10800000");
    expectClicks(workbench, 6);
  });

  it("several costs: 6", async () => {
    const workbench = await openWritten(language);
    const costs = costLineTexts(language);
    await press(workbench, result.costs);
    for (const [name, total] of COSTS[language]) {
      const group = workbench.pane.getByRole("group", { name: costs.group(name) });
      await group.getByRole("textbox").last().fill(total);
    }
    await press(workbench, costs.write);
    await press(workbench, texts.notice.showSheet(costs.sheetName));
    await waitForFigure(workbench, "G43", "10800000");
    expectClicks(workbench, 6);
  });
});
