import { HNT_2021_MEMBERS } from "../../src/catalogue";
import { Decimal, type Allocation, type RoundingRule } from "../../src/engine";
import {
  invoiceCsv,
  planPaper,
  type Answers,
  type PaperRead,
  type PaperSheet,
} from "../../src/papers";
import type { WritePlan } from "../../src/sheet/plan";
import { councilTexts, type CouncilTexts } from "../../src/text/councilTexts";
import { hp2025, PUBLISHED } from "../council/hp2025";

const ROWS_A_BLOCK = 17;
const NEW = { takenNames: [], date: "11.12.2024" };
const CODE = "K3AP-3Y3C-G3S4-APSM";
const NOTHING_READ: Omit<PaperRead, "allocated"> = {
  scheme: { id: "hp-2025" },
  reading: null,
  basis: { populationDate: "2024-01-01", average: null },
  without: [],
  earlier: null,
};
const TERMS = { issuer: "KS", year: 2025, terms: 4, dueDays: 30, reference: "HP" } as const;

/** What a planned cell shows, numbers at their format's decimals. */
function shown(plan: WritePlan, row: number, column: number): string {
  const cell = plan.cells.find((each) => each.row === row && each.column === column);
  const content = cell?.content;
  if (content?.kind === "text") return content.text;
  if (content?.kind === "formula") return content.formula;
  if (cell?.numberFormat === "0.00%")
    return new Decimal(String(content?.value)).times(100).toFixed(2);
  return String(content?.value ?? "");
}

const rowOf = (plan: WritePlan, text: string): number =>
  plan.cells.find(({ content }) => content.kind === "text" && content.text === text)!.row;

describe.each(["nb", "en"] as const)("the council's sheets in %s", (language) => {
  let texts: CouncilTexts;
  const sheetOf = (
    part: keyof CouncilTexts["papers"],
    answers: Answers,
    allocation: Allocation | null = hp2025(),
    read = NOTHING_READ
  ): PaperSheet => {
    const allocated = allocation && { allocation, code: CODE, locked: null, changedSince: null };
    const made = texts.papers[part].make({ ...read, allocated }, answers);
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    return made.value;
  };
  const attachment = (rounding: RoundingRule, form: "two-blocks" | "one-column") =>
    planPaper(sheetOf("attachment", { form }, hp2025(rounding)), NEW);

  beforeAll(() => {
    texts = councilTexts(language);
  });

  it("repeat the published table cell by cell, as published", () => {
    const plan = attachment("half-up", "two-blocks");
    const top = rowOf(plan, "Trondheim");
    PUBLISHED.members.forEach((member, index) => {
      const row = top + (index % ROWS_A_BLOCK);
      const left = index < ROWS_A_BLOCK ? 0 : 5;
      expect([0, 1, 2, 3].map((offset) => shown(plan, row, left + offset))).toEqual([
        member.name,
        member.population,
        member.percentPublished,
        member.amountPublished,
      ]);
    });
    const sums = [5, 6, 7, 8].map((column) => shown(plan, top + ROWS_A_BLOCK, column));
    expect(sums[0]).toBe("Sum");
    expect(sums[3]).toBe(`=SUM(D${top + 1}:D${top + 17},I${top + 1}:I${top + 17})`);
  });

  it("say that percentages rounded one by one do not add up to 100", () => {
    const note = texts.labels.common.sheet.percentNote("100.01");
    expect(rowOf(attachment("half-up", "two-blocks"), note)).toBeGreaterThan(0);
    expect(() => rowOf(attachment("largest-remainder", "two-blocks"), note)).toThrow();
  });

  it("hand out the two kroner by default, to Aukra and Kristiansund", () => {
    const plan = attachment("largest-remainder", "one-column");
    const amountOf = (name: string) => shown(plan, rowOf(plan, name), 5);
    expect([amountOf("Aukra"), amountOf("Kristiansund")]).toEqual(["74177", "492171"]);
  });

  it("subtotal seven regions over the cells of their members", () => {
    const plan = attachment("largest-remainder", "two-blocks");
    const top = rowOf(plan, "Trondheim") + 1;
    const row = rowOf(plan, "Sunnmøre");
    // Its five members are rows 20 to 24 of 34: the third to the seventh of the right block.
    expect(shown(plan, row, 3)).toBe(`=SUM(I${top + 2}:I${top + 6})`);
  });

  it("put every municipality and region under its county", () => {
    const plan = planPaper(sheetOf("representation", {}), NEW);
    const os = rowOf(plan, "Os");
    expect(shown(plan, os, 1)).toBe("Trøndelag Sørøst");
    expect(rowOf(plan, "Innlandet")).toBe(os - 2);
    for (const { name, region } of PUBLISHED.members) {
      const cells = plan.cells.filter(
        ({ content, column }) => column === 0 && content.kind === "text" && content.text === name
      );
      expect(cells.map(({ row }) => shown(plan, row, 1))).toContain(region);
    }
  });

  it("list the parties of an agreement without money, the health trust included", () => {
    const { members, otherParties, suggestion } = HNT_2021_MEMBERS;
    const sheet = sheetOf("register", { deadline: "2020-12-31" }, null, {
      ...NOTHING_READ,
      scheme: { id: "hnt-2021" },
    });
    expect(suggestion).toBe(true);
    expect(otherParties).toContain("Helse Nord-Trøndelag HF");
    const plan = planPaper(sheet, { ...NEW, takenNames: ["vedtak", "ADOPTION"] });
    expect(plan.target).toMatchObject({ name: expect.stringMatching(/ 2$/) });
    expect(plan.setup?.lists[0]).toMatchObject({
      area: { rows: members.length + 1 },
      values: Object.values(texts.labels.register.decisions),
    });
    expect(shown(plan, rowOf(plan, "Helse Nord-Trøndelag HF"), 3)).toBe("44196");
  });

  it("are each printed on A4 with the heading repeated and the code in the footer", () => {
    const plan = attachment("largest-remainder", "two-blocks");
    expect(plan.setup?.page).toMatchObject({
      orientation: "portrait",
      area: { row: 0, column: 0, columns: 9 },
      titleRow: rowOf(plan, "Trondheim") - 1,
      footer: expect.stringContaining("K3AP-3Y3C-G3S4-APSM"),
    });
  });

  it("hold no empty text, no overlapping cell and nothing left of the sheet", () => {
    const paid = {
      source: "Reskontro",
      values: [["Tydal", 5]],
      row: 0,
      column: 0,
    };
    const sheets = [
      sheetOf("invoices", { ...TERMS, year: "2025", terms: "4", dueDays: "30" }),
      sheetOf("sensitivity", {}),
      sheetOf("settlement", { accounts: "-5", paid }),
      sheetOf("consequence", { leavers: ["5001", "5033"] }),
    ];
    for (const sheet of sheets) {
      const { cells } = planPaper(sheet, NEW);
      const places = cells.map(({ row, column }) => `${row} ${column}`);
      expect(new Set(places).size).toBe(places.length);
      expect(cells.filter(({ content }) => content.kind === "text" && content.text === "")).toEqual(
        []
      );
    }
  });

  it("give the invoices as a file with four-digit numbers and one line per payer and term", () => {
    const lines = invoiceCsv(hp2025(), TERMS, texts.labels.invoices, texts.labels.common)
      .trim()
      .split("\r\n");
    expect(lines).toHaveLength(34 * 4 + 1);
    expect(lines[1]).toMatch(/^5001;Trondheim;1;1081816;/);
    expect(lines[1]).toContain(";2025-01-01;2025-03-31;2025-01-31;HP2025-5001-1");
  });
});
