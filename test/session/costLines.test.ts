import type { CostLineChoice } from "../../src/session/agreement/costLineChoice";
import { costLineTexts } from "../../src/text/costLineTexts";
import type { MemoryGateway } from "../memory/memoryGateway";
import { openSession, settled, startSession } from "./openSession";

const TABLE = [
  ["Kommunenummer", "Kommune", "Kommuneregion", "Folketall"],
  ["5001", "Trondheim", "Trondheim", 214565],
  ["5033", "Tydal", "Trøndelag Sørøst", 773],
  ["3430", "Os", "Trøndelag Sørøst", 1852],
];
const LINES: readonly CostLineChoice[] = [
  { name: "Drift", key: "population", parameters: { total: "1000" } },
  { name: "Prosjekt", key: "equal", parameters: { total: "100" } },
];
const texts = costLineTexts("nb");
const withTable = (gateway: MemoryGateway) => gateway.workbook.active.type(0, 0, TABLE);
const sheetOf = ({ workbook }: MemoryGateway, name = "Kostnader") =>
  workbook.sheets.find((sheet) => sheet.name === name);

describe("several costs", () => {
  it("say on their sheet what becomes of units left over, and for whom the rule for ties decided", async () => {
    const { session, gateway } = await openSession((memory) =>
      memory.workbook.active.type(0, 0, [
        ["Kommunenummer", "Kommune", "Folketall"],
        ["5033", "Tydal", 100],
        ["5032", "Selbu", 100],
        ["5035", "Stjørdal", 200],
      ])
    );
    session.choose({ ties: "code" });
    await session.writeCostLines(
      [{ name: "Drift", key: "population", parameters: { total: "402" } }],
      texts
    );
    const [rule] = Object.values(sheetOf(gateway)!.contents()).filter((text) =>
      String(text).startsWith("Beløpene er")
    );
    expect(rule).toBe(
      "Beløpene er hele kroner og går opp begge veier. Til overs: største rest; like rester: lavest nummer først (avgjørende for Selbu og Tydal)."
    );
  });

  it("take a column's figures, and keep by which", async () => {
    const { session, gateway } = await openSession((memory) =>
      memory.workbook.active.type(0, 0, [
        ["Kommunenummer", "Kommune", "Folketall", "Elever"],
        ["5033", "Tydal", 100, 1],
        ["5032", "Selbu", 100, 3],
      ])
    );
    const lines = [
      { name: "Skole", key: "figure", column: "Elever", parameters: { total: "40" } },
    ] as const;
    await session.writeCostLines(lines, texts);
    const contents = Object.values(sheetOf(gateway)!.contents());
    expect(contents).toEqual(expect.arrayContaining([10, 30, "Skole: 40\u00a0kr etter «Elever»."]));
    const later = await startSession(gateway);
    expect(later.getState().costLines).toEqual(lines);
  });

  it("stand on a sheet of their own: amounts as values, both margins and the check as formulas", async () => {
    const { session, gateway } = await openSession(withTable);
    const before = gateway.workbook.active.contents();
    await session.writeCostLines(LINES, texts);
    expect(session.getState().notice).toMatchObject({
      kind: "cost-lines-written",
      sheetName: "Kostnader",
    });
    expect(gateway.workbook.active.contents()).toEqual(before);

    const contents = sheetOf(gateway)!.contents();
    // Heading on row 8: number, name, region, population, the two costs, the sum.
    expect(["A8", "E8", "F8", "G8"].map((cell) => contents[cell])).toEqual([
      "Kommunenummer",
      "Drift",
      "Prosjekt",
      "Sum",
    ]);
    const rows = [9, 10, 11].map((row) => ["E", "F", "G"].map((column) => contents[column + row]));
    expect(rows).toEqual([
      [988, 33, "=SUM(E9:F9)"],
      [4, 33, "=SUM(E10:F10)"],
      [8, 34, "=SUM(E11:F11)"],
    ]);
    expect([contents["E12"], contents["G12"]]).toEqual(["=SUM($E$9:$E$11)", "=SUM($G$9:$G$11)"]);
    expect([contents["E15"], contents["F15"], contents["G15"]]).toEqual([
      1000,
      100,
      "=SUM(E15:F15)",
    ]);
    expect([contents["E16"], contents["G16"]]).toEqual([
      "=ROUND(E15-SUM($E$9:$E$11),0)",
      "=ROUND(G15-SUM($G$9:$G$11),0)",
    ]);
    expect(Object.values(contents)).toEqual(
      expect.arrayContaining([
        "Drift: 1\u00a0000\u00a0kr etter folketall.",
        "Prosjekt: 100\u00a0kr likt på alle.",
      ])
    );
  });

  it("leave out who is left out", async () => {
    const { session, gateway } = await openSession(withTable);
    session.choose({ without: ["5001"] });
    await session.writeCostLines(LINES, texts);
    expect(Object.values(sheetOf(gateway)!.contents())).not.toContain("Trondheim");
  });

  it("are remembered for the sheet they were shared on", async () => {
    const { session, gateway } = await openSession(withTable);
    await session.writeCostLines(LINES, texts);
    expect(session.getState().costLines).toEqual(LINES);
    const later = await startSession(gateway);
    expect(later.getState().costLines).toEqual(LINES);
  });

  it("are known again on their sheet: nothing is read from it", async () => {
    const { session, gateway } = await openSession(withTable);
    await session.writeCostLines(LINES, texts);
    await session.showSheet(sheetOf(gateway)!.id);
    await session.read();
    await settled(session);
    expect(session.getState().sheet).toEqual({ kind: "cost-lines", sheetName: "Kostnader" });
  });

  it("never touch the result beside the rows, which can still be taken back", async () => {
    const { session, gateway } = await openSession(withTable);
    const untouched = gateway.workbook.active.contents();
    await session.write("beside");
    await session.writeCostLines(LINES, texts);
    await session.writeCostLines(LINES, texts);
    expect(sheetOf(gateway, "Kostnader 2")).toBeDefined();
    await session.undo();
    expect(gateway.workbook.active.contents()).toEqual(untouched);
    expect(session.getState().costLines).toEqual(LINES);
  });

  it.each([
    {
      why: "a cost without an amount",
      lines: [...LINES, { name: "Annet", key: "population", parameters: {} } as const],
      issue: {
        area: "lines",
        code: "line-refused",
        label: "Annet",
        issue: { area: "allocation", code: "missing-parameter" },
      },
    },
    { why: "no costs", lines: [], issue: { area: "lines", code: "no-lines" } },
    {
      why: "an amount too long for Excel",
      lines: [{ name: "Drift", key: "population", parameters: { total: "9".repeat(16) } } as const],
      issue: { area: "write", code: "amount-too-long" },
    },
  ])("are refused for $why, and nothing is written", async ({ lines, issue }) => {
    const { session, gateway } = await openSession(withTable);
    await session.writeCostLines(lines, texts);
    expect(session.getState().notice).toMatchObject({ kind: "refused", issue });
    expect(gateway.workbook.sheets).toHaveLength(1);
  });
});
