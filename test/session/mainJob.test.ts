import type { MemoryGateway } from "../memory/memoryGateway";
import { itHears } from "./itHears";
import { openSession, settled, startSession } from "./openSession";

const SMALL = [
  ["Kommunenummer", "Kommune", "Kommuneregion", "Folketall"],
  ["5001", "Trondheim", "Trondheim", 214565],
  ["5033", "Tydal", "Trøndelag Sørøst", 773],
  ["3430", "Os", "Trøndelag Sørøst", 1852],
];

const withSmallTable = (gateway: MemoryGateway) => gateway.workbook.active.type(0, 0, SMALL);

/** The sheet's column of amounts under the heading, by municipality name. */
function amounts({ workbook }: MemoryGateway, nameColumn = 1): Record<string, unknown> {
  const { active } = workbook;
  const { area } = active.names.find(({ name }) => name === "HPSHARE_amount_1")!;
  const entries = Array.from({ length: area.rows - 1 }, (_, index) => {
    const row = area.row + 1 + index;
    return [active.get(row, nameColumn).content, active.get(row, area.column).content] as const;
  });
  return Object.fromEntries(entries.filter(([, amount]) => typeof amount === "number"));
}

describe("the main job", () => {
  it("fills an empty sheet with the example and allocates it in two round trips", async () => {
    const { session, gateway } = await openSession();
    expect(session.getState().sheet.kind).toBe("empty");
    await session.insertExample();

    const before = gateway.roundTrips;
    await session.write("beside");

    expect(gateway.roundTrips - before).toBe(2);
    expect(session.getState().notice).toMatchObject({ kind: "written" });
    expect(amounts(gateway, 0)).toMatchObject({
      Aukra: 74177,
      Kristiansund: 492171,
      Trondheim: 4327264,
    });
    expect(
      Object.values(amounts(gateway, 0)).reduce<number>((sum, amount) => sum + Number(amount), 0)
    ).toBe(10_800_000);
  });

  it("writes subtotals and check as formulas of Excel's own, with no function of ours", async () => {
    const { session, gateway } = await openSession(withSmallTable);
    await session.write("beside");
    const contents = gateway.workbook.active.contents();
    const formulas = Object.values(contents).filter((content) => String(content).startsWith("="));
    expect(formulas).toContain("=SUMIFS($F$2:$F$4,$C$2:$C$4,$H2)");
    expect(formulas).toContain("=SUM($F$2:$F$4)");
    expect(formulas.some((formula) => /HP[A-Z]/.test(String(formula)))).toBe(false);
  });

  it("names rule, basis and version beside the result", async () => {
    const { session, gateway } = await openSession(withSmallTable);
    await session.write("beside");
    const texts = Object.values(gateway.workbook.active.contents()).join("\n");
    expect(texts).toContain("Helseplattformen");
    expect(texts).toContain("største rest");
    expect(texts).toContain("HPSHARE 1.2.3");
  });

  it("replaces its own cells at a second run and nothing else", async () => {
    const { session, gateway } = await openSession(withSmallTable);
    gateway.workbook.active.type(20, 0, [["Notat under tabellen"]]);
    await session.write("beside");
    const first = gateway.workbook.active.contents();
    session.choose({ rounding: "half-up" });
    await session.write("beside");
    session.choose({ rounding: "largest-remainder" });
    await session.write("beside");
    expect(gateway.workbook.active.contents()).toEqual(first);
  });

  it.each([
    { why: "another figure", header: "Areal i km²", cells: [529, 168, 1332] },
    { why: "an earlier year", header: "Folketall 2020", cells: [205_000, 14_000, 800] },
    { why: "remarks to some", header: "Merknad", cells: ["", "sjekket", ""] },
    { why: "a heading with nothing under it yet", header: "Vedtatt", cells: ["", "", ""] },
    { why: "a remark without a heading", header: "", cells: ["sjekk", "", ""] },
  ])("writes right of what else the table has: $why", async ({ header, cells }) => {
    const table = [
      ["Nr", "Kommune", "Folketall 2024", header],
      ["5001", "Trondheim", 214_565, cells[0]!],
      ["5031", "Malvik", 14_599, cells[1]!],
      ["5033", "Tydal", 773, cells[2]!],
    ];
    const { session, gateway } = await openSession(({ workbook }) =>
      workbook.active.type(0, 0, table)
    );
    await session.write("beside");
    expect(session.getState().notice).toMatchObject({ kind: "written" });
    const { active } = gateway.workbook;
    table.forEach((line, row) =>
      line.forEach((content, column) => expect(active.get(row, column).content).toBe(content))
    );
    const written = active.contents();
    expect(written).toMatchObject({ E1: "Kommuneregion", G1: "Beløp" });
    session.setParameter("total", "1");
    await session.write("beside");
    session.setParameter("total", null);
    await session.write("beside");
    expect(active.contents()).toEqual(written);
  });

  it("never writes over cells that are not its own, and names them", async () => {
    const { session, gateway } = await openSession(withSmallTable);
    gateway.workbook.active.type(2, 5, [["viktig"]]);
    await session.read();
    const before = gateway.workbook.active.contents();
    await session.write("beside");
    expect(session.getState().notice).toEqual({
      kind: "refused",
      issue: { area: "write", code: "cells-occupied", cells: ["F3"], sheetName: "Ark1" },
    });
    expect(gateway.workbook.active.contents()).toEqual(before);
  });

  it("writes to a new sheet when there is no room beside the rows", async () => {
    const { session, gateway } = await openSession(withSmallTable);
    gateway.workbook.active.type(2, 5, [["viktig"]]);
    await session.read();
    await session.write("new-sheet");
    expect(session.getState().notice).toMatchObject({ kind: "written", sheetName: "Fordeling" });
    expect(gateway.workbook.active.name).toBe("Fordeling");
    expect(session.getState().written).toMatchObject({
      changes: [],
      rowsChanged: false,
      choiceChanged: false,
    });
    expect(Object.values(amounts(gateway))).toHaveLength(3);
  });

  it.each([
    {
      why: "a protected sheet",
      set: (g: MemoryGateway) => (g.workbook.active.protected = true),
      code: "sheet-protected",
    },
    {
      why: "a read-only workbook",
      set: (g: MemoryGateway) => (g.workbook.readOnly = true),
      code: "workbook-read-only",
    },
  ])("refuses $why and leaves every cell", async ({ set, code }) => {
    const { session, gateway } = await openSession(withSmallTable);
    set(gateway);
    const before = gateway.workbook.active.contents();
    await session.write("beside");
    expect(session.getState().notice).toMatchObject({ kind: "refused", issue: { code } });
    expect(gateway.workbook.active.contents()).toEqual(before);
  });

  it("reports a foreign edit between read and write, and keeps it", async () => {
    const { session, gateway } = await openSession(withSmallTable);
    gateway.beforeApply = () => gateway.workbook.active.type(1, 4, [["min celle"]]);
    await session.write("beside");
    expect(session.getState().notice).toMatchObject({
      issue: { code: "changed-meanwhile", cells: [{ cell: "E2", content: "min celle" }] },
    });
    expect(gateway.workbook.active.get(1, 4).content).toBe("min celle");
  });

  it("undoes exactly what it wrote", async () => {
    const { session, gateway } = await openSession(withSmallTable);
    const before = gateway.workbook.active.contents();
    await session.write("beside");
    await session.undo();
    expect(gateway.workbook.active.contents()).toEqual(before);
    expect(gateway.workbook.active.names).toEqual([]);
    expect(session.getState()).toMatchObject({ written: null, notice: { kind: "undone" } });
  });

  it("remembers scheme and parameters in the workbook", async () => {
    const { session, gateway } = await openSession(withSmallTable);
    session.choose({ rounding: "half-up" });
    session.setParameter("total", "500000");
    await session.write("beside");

    const again = await startSession(gateway);
    expect(again.getState().choice).toMatchObject({
      schemeId: "hp-2025",
      rounding: "half-up",
      parameters: { total: "500000" },
    });
    expect(again.getState().written).toMatchObject({ changes: [], choiceChanged: false });
  });
});

describe("new population", () => {
  const raiseTydal = (gateway: MemoryGateway) => gateway.edit((sheet) => sheet.type(2, 3, [[800]]));

  it("is shown as a change until the result is refreshed", async () => {
    const { session, gateway } = await openSession(withSmallTable);
    await session.write("beside");
    raiseTydal(gateway);
    await settled(session);
    expect(session.getState().written?.changes).toEqual([
      { code: "5033", name: "Tydal", before: "773", after: "800" },
    ]);
    const before = amounts(gateway);
    await session.refresh();
    expect(session.getState().written?.changes).toEqual([]);
    expect(amounts(gateway)).not.toEqual(before);
  });

  itHears("refreshes by itself, once, only when that is switched on", async () => {
    const { session, gateway } = await openSession(withSmallTable);
    await session.write("beside");
    await session.setAutoRefresh(true);
    expect(gateway.workbook.startsWithWorkbook).toBe(true);
    const before = gateway.roundTrips;
    raiseTydal(gateway);
    await settled(session);
    expect(session.getState().written?.changes).toEqual([]);
    expect(gateway.roundTrips - before).toBe(3);
  });

  itHears("follows a population that a link or another sheet calculates", async () => {
    const { session, gateway } = await openSession((opened) => {
      withSmallTable(opened);
      opened.workbook.active.set(2, 3, {
        content: "=Kilde!B2",
        isFormula: true,
        numberFormat: "General",
        value: 773,
      });
    });
    await session.write("beside");
    await session.setAutoRefresh(true);
    gateway.calculate((sheet) =>
      sheet.set(2, 3, {
        content: "=Kilde!B2",
        isFormula: true,
        numberFormat: "General",
        value: 900,
      })
    );
    await settled(session);
    expect(session.getState().notice).toMatchObject({ kind: "written", refreshed: true });
    const trips = gateway.roundTrips;
    gateway.calculate(() => undefined);
    await settled(session);
    expect(gateway.roundTrips - trips).toBe(1);
  });

  it("leaves a colleague's change to the colleague's own add-in", async () => {
    const { session, gateway } = await openSession(withSmallTable);
    await session.write("beside");
    await session.setAutoRefresh(true);
    gateway.edit((sheet) => sheet.type(2, 3, [[800]]), { local: false });
    await settled(session);
    expect(session.getState().written?.changes).toHaveLength(1);
  });
});
