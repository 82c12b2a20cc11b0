import type { Locator } from "playwright-core";
import { textsFor, type Language } from "../../src/text";
import { describeAdopted } from "../../src/text/adoptedTexts";
import { checkTexts } from "../../src/text/auditTexts";
import { councilTexts } from "../../src/text/councilTexts";
import { useWorkbench } from "./useWorkbench";
import type { WorkbenchDriver } from "./WorkbenchDriver";

const { open } = useWorkbench();
const RIBBON = { nb: "Fordel kostnader", en: "Share costs" } as const;
const CODE = "K3AP-3Y3C-G3S4-APSM";

/** The papers over the 34 municipalities and their result. */
async function openSection(language: Language) {
  const workbench = await open({ language });
  const { write, notice, tabs, papers: cards } = textsFor(language).pane;
  const { pane: texts, papers, labels } = councilTexts(language);
  await workbench.waitForText("A3", "Trondheim");
  await workbench.ribbonButton(RIBBON[language]);
  await workbench.pane.getByRole("button", { name: write.writeBeside }).click();
  await workbench.pane.getByText(write.upToDate).waitFor();
  const source = await workbench.activeSheet();
  const section = workbench.pane.locator("main");
  const press = (name: string) => section.getByRole("button", { name, exact: true }).click();
  /** Opens a card, from wherever among the papers one is. */
  const card = async (title: string) => {
    await workbench.tab(tabs.papers);
    await section.getByRole("region", { name: cards.decision, exact: true }).waitFor();
    await press(title);
  };
  /** Goes to a paper that was just made, sees what the pane says of it, and goes back. */
  const visit = async (
    part: keyof typeof papers,
    sheet: string,
    look: (workbench: WorkbenchDriver, section: Locator) => Promise<void>
  ) => {
    await section.getByText(texts.written(sheet)).waitFor();
    await press(notice.showSheet(sheet));
    await workbench.pane.getByRole("heading", { name: papers[part].pane.intro.title }).waitFor();
    await workbench.pane.getByText(texts.madeFrom(source)).waitFor();
    await look(workbench, section);
    await workbench.pane.getByRole("button", { name: texts.backTo(source) }).click();
    await workbench.pane.getByRole("tab", { name: tabs.papers }).waitFor();
    expect(await workbench.activeSheet()).toBe(source);
  };
  return { workbench, texts, papers, labels, section, press, card, visit };
}

/** The texts of the active sheet's first columns, row by row. */
async function shown(workbench: WorkbenchDriver, letters: string, rows: number) {
  const columns = await Promise.all(
    [...letters].map((letter) => workbench.column(letter, 1, rows))
  );
  return Array.from({ length: rows }, (_, row) => columns.map((texts) => texts[row]!));
}

const OTHER_CODE = "0000-0000-0000-0000";
const answerOn = (code: string, outcome: "same" | "different") =>
  ({ code, outcome, differences: null, isForgotten: false }) as const;

describe.each<Language>(["nb", "en"])("the section for the council (%s)", (language) => {
  it("makes, locks and verifies the attachment", async () => {
    const { workbench, texts, papers, section, press, card, visit } = await openSection(language);
    await card(texts.lockTitle);
    await section.getByLabel(texts.note).fill("Sak 99/24");
    await press(texts.lock);
    await section.getByText(texts.locked(CODE)).waitFor();
    await workbench.tab(textsFor(language).pane.tabs.papers);
    await section.getByText(texts.card.locked(CODE)).waitFor();

    await card(papers.attachment.pane.title!);
    await press(papers.attachment.pane.make);
    await visit("attachment", papers.attachment.words.sheetName, async (workbench) => {
      const paper = workbench.pane;
      const rows = await shown(workbench, "AFGHI", 30);
      expect(rows.some(([first]) => first === "Trondheim")).toBe(true);
      expect(rows.find(([, name]) => name === "Sum")?.[4]?.replace(/,/g, " ")).toBe("10 800 000");
      const check = checkTexts(language);
      const [same] = describeAdopted(answerOn(CODE, "same"), language);
      const [different] = describeAdopted(answerOn(OTHER_CODE, "different"), language);
      await paper.getByRole("button", { name: check.againstTitle }).click();
      await paper.getByLabel(check.code).fill(CODE.toLowerCase());
      await paper.getByRole("button", { name: check.checkSheet, exact: true }).click();
      await paper.getByText(same!).waitFor();
      await paper.getByLabel(check.code).fill(OTHER_CODE);
      await paper.getByRole("button", { name: check.checkSheet, exact: true }).click();
      await paper.getByText(different!).waitFor();
    });
  });

  it("keeps the register, and says who is missing", async () => {
    const { texts, papers, labels, press, card, visit } = await openSection(language);
    await card(papers.register.pane.title!);
    await press(papers.register.pane.make);
    await visit("register", labels.register.sheetName, async (workbench, paper) => {
      const rows = await shown(workbench, "ABE", 24);
      const first = rows.findIndex(([, party]) => party === "Trondheim");
      await workbench.type(`E${first + 1}`, labels.register.decisions.adopted);
      await paper.getByRole("button", { name: texts.readRegister }).click();
      await paper.getByText(/^(Ikke i kraft|Not in force)/).waitFor();
      await paper.getByText(`${labels.register.decisions.adopted}: 1`, { exact: true }).waitFor();
      expect(await workbench.text("A4")).toContain("33");
    });
  });

  it("tells the consequence of those who say no, and refuses nobody", async () => {
    const { papers, section, press, card, visit } = await openSection(language);
    await card(papers.consequence.pane.title!);
    await press(papers.consequence.pane.make);
    await section.getByText(/^(Ingen er valgt|Nobody is chosen)/).waitFor();
    await section.getByRole("checkbox", { name: "Trondheim (5001)" }).uncheck();
    await press(papers.consequence.pane.make);
    await visit("consequence", papers.consequence.words.sheetName, async (workbench) => {
      const rows = await shown(workbench, "BDEF", 60);
      const of = (name: string) =>
        rows.find(([party]) => party === name)?.map((text) => text.replace(/,/g, " "));
      expect(of("Trondheim")?.slice(1)).toEqual(["4 327 264", "0", "-4 327 264"]);
      expect(of("Sum")?.slice(1, 3)).toEqual(["10 800 000", "10 800 000"]);
    });
  });

  it("makes the invoice basis, and settles by what was paid", async () => {
    const { workbench, texts, papers, labels, section, press, card, visit } =
      await openSection(language);
    await card(papers.invoices.pane.title!);
    // The population is of 2024, so the year is suggested.
    await expect(
      section.getByLabel(papers.invoices.words.pane.asks.year, { exact: true }).inputValue()
    ).resolves.toBe("2025");
    await section
      .getByLabel(papers.invoices.words.pane.asks.terms, { exact: true })
      .selectOption("4");
    await press(papers.invoices.pane.make);
    await visit("invoices", labels.invoices.sheetName, async (driver) => {
      const rows = await shown(driver, "BD", 160);
      expect(rows.find(([name]) => name === "Sum")?.[1]?.replace(/,/g, " ")).toBe("10 800 000");
    });

    // What was paid: the amounts of the result itself, selected where they stand.
    await card(papers.settlement.pane.title!);
    await section.getByLabel(papers.settlement.words.pane.asks.accounts).fill("10432118");
    await section.getByRole("radio", { name: texts.paidForms["from-cells"] }).check();
    await press(papers.settlement.pane.make);
    await section.getByText(texts.paidNotChosen).waitFor();
    await workbench.select("A2:F36");
    await press(texts.takeSelection);
    await section
      .getByText(/A2:F36/)
      .first()
      .waitFor();
    await press(papers.settlement.pane.make);
    await visit("settlement", papers.settlement.words.sheetName, async (driver) => {
      const rows = await shown(driver, "BEFGH", 50);
      const sum = rows.find(([name]) => name === "Sum")?.map((text) => text.replace(/,/g, " "));
      expect(sum?.slice(1, 4)).toEqual(["10 800 000", "10 432 118", "-367 882"]);
      expect(rows.find(([name]) => name === "Trondheim")?.[4]).toBe(
        papers.settlement.words.toGetBack
      );
    });
  });
});
