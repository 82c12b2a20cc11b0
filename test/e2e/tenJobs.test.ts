import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { textsFor, type Language } from "../../src/text";
import { agreementPageTexts } from "../../src/text/agreementPageTexts";
import { costLineTexts } from "../../src/text/costLineTexts";
import { councilTexts } from "../../src/text/councilTexts";
import { newPopulationTexts } from "../../src/text/newPopulationTexts";
import { ownSchemeTexts } from "../../src/text/ownSchemeTexts";
import { selectedTexts } from "../../src/text/selectedTexts";
import stOlav2018 from "../fixtures/agreements/st-olav-2018.json";
import { useWorkbench } from "./useWorkbench";
import type { WorkbenchDriver } from "./WorkbenchDriver";

const { open } = useWorkbench();

const RIBBON = {
  nb: { share: "Fordel kostnader", refresh: "Oppdater", create: "Ny", empty: "Bok1" },
  en: { share: "Share costs", refresh: "Refresh", create: "New", empty: "Book1" },
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
  await workbench.ribbonButton(RIBBON[language].share);
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

const button = ({ pane }: WorkbenchDriver, name: string | RegExp) =>
  pane.getByRole("button", { name, exact: true }).first();
const press = (workbench: WorkbenchDriver, name: string | RegExp) =>
  button(workbench, name).click();

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

/** Of 10 800 000, rounded down: the left-over kroner go to others than Trondheim here. */
const shareOf = (population: number, sum: string): string =>
  String((10_800_000n * BigInt(population)) / BigInt(sum));

/** Fails with what was pressed where that is more than the job takes. */
function expectClicks({ clicks }: WorkbenchDriver, most: number): void {
  const made = clicks.made();
  expect(made.length > 0 ? made.slice(most) : ["no click was counted"]).toEqual([]);
}

describe.each<Language>(["nb", "en"])("the ten jobs, click by click (%s)", (language) => {
  const texts = textsFor(language).pane;
  const { agreement, allocate, result, tabs, whatIf, write } = texts;

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

  it("a municipality leaves: 3", async () => {
    const workbench = await openWritten(language);
    await press(workbench, result.whatIf);
    await press(workbench, new RegExp(`^${whatIf.members}`));
    await workbench.pane.getByRole("checkbox", { name: "Skaun (5029)" }).uncheck();
    await workbench.pane.getByText(whatIf.result, { exact: true }).waitFor();
    // What Skaun paid, and what the others pay for it.
    await workbench.pane
      .getByText(/171[\s,]09\d/)
      .first()
      .waitFor();
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

  it("a new population: fetched 3, by cell 1, pasted 1", async () => {
    const workbench = await openWritten(language);
    const news = newPopulationTexts(language);
    await workbench.tab(tabs.allocate);
    await press(workbench, news.seeChange);
    await press(workbench, news.apply);
    await waitForFigure(workbench, "F3", "4347367");
    expectClicks(workbench, 3);

    await workbench.type("B3", "218461");
    workbench.clicks.made();
    await workbench.ribbonButton(RIBBON[language].refresh);
    // 10 800 000 x 218 461 / 542 713
    await waitForFigure(workbench, "F3", "4347378");
    expectClicks(workbench, 1);

    await workbench.inAddIn(() =>
      Excel.run(async (context) => {
        const cells = context.workbook.worksheets.getActiveWorksheet().getRange("B3:B4");
        cells.values = [[218460], [10522]];
        await context.sync();
      })
    );
    await workbench.ribbonButton(RIBBON[language].refresh);
    const { sum } = { sum: await workbench.text("B37") };
    await waitForFigure(workbench, "F3", shareOf(218460, digits(sum)));
    expectClicks(workbench, 1);
  });

  it("locked as adopted and verified: 4, and one for the tab", async () => {
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

describe("the jobs over a table of one's own", () => {
  const { agreement, allocate, start, write } = textsFor("nb").pane;
  const { schemes } = textsFor("nb").schemes;
  const page = agreementPageTexts("nb");
  const own = ownSchemeTexts("nb");

  /** A new workbook with a table, as the pane reads it; opening the pane is a click of the job. */
  async function openTable(rows: readonly (readonly (string | number)[])[]) {
    const workbench = await open();
    await workbench.ribbonButton(RIBBON.nb.create);
    await workbench.page.getByRole("heading", { level: 1, name: "Bok1", exact: true }).waitFor();
    // A table that stood there before: what the add-in itself writes it does not hear of.
    await workbench.ribbonButton(RIBBON.nb.share);
    await press(workbench, start.readAgain);
    await workbench.fill(rows);
    await press(workbench, start.readAgain);
    await button(workbench, allocate.changeAgreement).waitFor();
    workbench.clicks.made();
    await workbench.ribbonButton(RIBBON.nb.share);
    return workbench;
  }

  const choose = (workbench: WorkbenchDriver, title: string) =>
    workbench.pane.getByRole("combobox", { name: /Avtale eller nøkkel/ }).selectOption(title);

  /** The amounts on the sheet by the first column. */
  async function amounts(workbench: WorkbenchDriver, rows: number) {
    await workbench.pane.getByText(write.upToDate).waitFor();
    const letters = [..."BCDEFGH"];
    const heads = await Promise.all(letters.map((letter) => workbench.text(`${letter}1`)));
    const column = letters[heads.indexOf(textsFor("nb").sheet.amount)]!;
    const codes = await workbench.column("A", 2, rows);
    const figures = await workbench.column(column, 2, rows);
    return Object.fromEntries(codes.map((code, row) => [code, digits(figures[row]!)]));
  }

  const NYNORSK = [
    ["Kommunenr", "Kommune", "Folketal 1.1.2026"],
    ["4631", "Alver", 30285],
    ["4634", "Masfjorden", 1672],
    ["4632", "Austrheim", 2947],
  ];

  it("a table in nynorsk, with amount and key chosen: 5", async () => {
    const workbench = await openTable(NYNORSK);
    await press(workbench, allocate.changeAgreement);
    await choose(workbench, schemes["population"]!.title);
    await workbench.pane
      .getByRole("textbox", { name: /Totalbeløp/ })
      .first()
      .click();
    await workbench.page.keyboard.type("349 040");
    await press(workbench, write.writeBeside);
    // Ten kroner an inhabitant.
    expect(await amounts(workbench, NYNORSK.length)).toEqual({
      "4631": "302850",
      "4634": "16720",
      "4632": "29470",
    });
    expectClicks(workbench, 5);
  });

  it("10 000 and 3 kroner an inhabitant, with a host: 4", async () => {
    const { host, members } = stOlav2018;
    const all = [host, ...members];
    const workbench = await openTable([
      ["Kommunenummer", "Kommune", "Folketall 1.1.2018"],
      ...all.map(({ code, name, population }) => [code, name, Number(population)]),
    ]);
    await press(workbench, allocate.changeAgreement);
    await choose(workbench, schemes["st-olav-2018"]!.title);
    await press(workbench, write.writeBeside);
    expect(await amounts(workbench, all.length + 1)).toEqual(
      Object.fromEntries(all.map(({ code, amount }) => [code, amount]))
    );
    expectClicks(workbench, 4);
  });

  it("an agreement of one's own in another workbook: 3 to make one of one term, 1 out, 2 in", async () => {
    const workbench = await openTable(NYNORSK);
    await press(workbench, allocate.changeAgreement);
    workbench.clicks.made();
    await press(workbench, agreement.ownSchemes);
    await press(workbench, page.create);
    await workbench.pane.getByRole("textbox", { name: page.name }).fill("Nabohjelp");
    await press(workbench, page.save);
    expectClicks(workbench, 3);

    await press(workbench, agreement.ownSchemes);
    workbench.clicks.made();
    const [download] = await Promise.all([
      workbench.page.waitForEvent("download"),
      press(workbench, own.download),
    ]);
    const file = path.join(mkdtempSync(path.join(tmpdir(), "hpshare-")), "nabohjelp.json");
    await download.saveAs(file);
    expectClicks(workbench, 1);

    const other = await openTable(NYNORSK);
    await press(other, allocate.changeAgreement);
    other.clicks.made();
    await press(other, agreement.ownSchemes);
    await other.pane.locator('input[type="file"]').first().setInputFiles(file);
    await other.pane.getByText(own.saved("Nabohjelp")).waitFor();
    expectClicks(other, 2);
  });
});
