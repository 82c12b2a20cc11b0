import { auditLines, linesOfText } from "../../src/audit";
import { layOutAudit } from "../../src/papers";
import { writtenIn } from "../../src/sheet/contentMark";
import { auditLabels } from "../../src/text/auditTexts";
import { PRINTED_CASES, textOfCase } from "../audit/printedCases";

const auditOf = (id: string) =>
  auditLines(linesOfText(textOfCase(PRINTED_CASES.find((each) => each.id === id)!.input)))!;

const told = (id: string, source: string) => ({ audit: auditOf(id), source, adopted: null });

const textsOf = (sheet: ReturnType<typeof layOutAudit>) =>
  sheet.cells.map(({ content }) => writtenIn(content));

describe("the sheet with a check", () => {
  it.each([
    ["nb", "Kontroll", "Tabellen følger folketallet 1.1.2024"],
    ["en", "Check", "The table follows population 1 January 2024"],
  ] as const)("tells source, verdict and findings (%s)", (language, name, verdict) => {
    const sheet = layOutAudit(told("hp-one-amount", "Saksfremlegg"), auditLabels(language));
    expect(sheet.sheetName).toBe(name);
    const words = textsOf(sheet).join("\n");
    expect(words).toContain("Saksfremlegg");
    expect(words).toContain(verdict);
    expect(words).toMatch(/Midtre Gauldal: .*128.829/);
  });

  it("puts what is printed beside what follows, the difference as Excel's formula", () => {
    const { cells } = layOutAudit(told("hp-one-amount", "Ark1"), auditLabels("nb"));
    const row = cells.find(({ content }) => writtenIn(content) === "Midtre Gauldal")!.row;
    const values = cells.filter((cell) => cell.row === row).map(({ content }) => content);
    expect(values).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ value: 128829 }),
        expect.objectContaining({ value: 123829 }),
        expect.objectContaining({
          formula: expect.stringMatching(/^=ROUND\(\$?F\$?\d+-\$?G\$?\d+,2\)$/),
        }),
      ])
    );
  });

  it("has no computed amounts where nothing explains the table", () => {
    const words = textsOf(layOutAudit(told("no-rule", "Ark1"), auditLabels("nb")));
    expect(words).toContain("Beløp trykt");
    expect(words).not.toContain("Beløp beregnet");
  });
});
