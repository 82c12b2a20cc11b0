import { exampleMembers } from "../../src/catalogue";
import {
  bundledPopulation,
  comparePopulation,
  wishFor,
} from "../../src/session/population/newPopulation";
import { textsFor } from "../../src/text";
import type { MemoryGateway } from "../memory/memoryGateway";
import { openSession, startSession } from "./openSession";
import {
  amountsOf,
  FIGURES,
  news,
  openTable,
  readingOf,
  TABLE,
  yearsOf,
  type Rows,
} from "./tableOfYears";

const APART = textsFor("nb").sheet.resultSheetName;
const row = ({ workbook }: MemoryGateway, index: number, columns = 6) =>
  Array.from({ length: columns }, (_, column) => workbook.active.get(index, column).content);
const named = ({ workbook }: MemoryGateway, name: string) =>
  workbook.sheets.find((each) => each.name === name)!;

describe("several years that were fetched", () => {
  it("stand side by side under their dates, the newest in use, with one line about them", async () => {
    const { session, gateway } = await openTable();
    const before = gateway.workbook.active.contents();
    await session.applyPopulation(news([2024, 2025, 2026]));
    expect(session.getState().notice).toMatchObject({
      kind: "population-updated",
      years: [2024, 2025, 2026],
      refreshed: false,
      apart: null,
    });
    expect(row(gateway, 0, 5)).toEqual([
      "Nr",
      "Kommune",
      "Folketall 1.1.2024",
      "Folketall 1.1.2025",
      "Folketall 1.1.2026",
    ]);
    expect(row(gateway, 2, 5)).toEqual(["1547", "Aukra", 3678, 3700, 3710]);
    expect(yearsOf(session)).toEqual([2024, 2025, 2026]);
    expect(readingOf(session)).toMatchObject({ populationDate: "2026-01-01", average: null });
    expect(amountsOf(session)).toEqual([1187, 5696, 3117]);
    const after = gateway.workbook.active.contents();
    expect(Object.entries(before).every(([cell, content]) => after[cell] === content)).toBe(true);
    expect(Object.values(after)).toContainEqual(
      expect.stringMatching(/^Folketall per 1\.1\.2024, 1\.1\.2025 og 1\.1\.2026: Statistisk/)
    );
  });

  it("stand right of what else the table has", async () => {
    const { session, gateway } = await openTable(
      TABLE.map((cells, index) => [...cells, index === 0 ? "Areal i km²" : 58])
    );
    await session.applyPopulation(news([2024, 2025, 2026]));
    expect(session.getState().notice).toMatchObject({ apart: null });
    expect(row(gateway, 0, 6).slice(3)).toEqual([
      "Areal i km²",
      "Folketall 1.1.2025",
      "Folketall 1.1.2026",
    ]);
    expect(row(gateway, 2, 6)).toEqual(["1547", "Aukra", 3678, 58, 3700, 3710]);
    expect(yearsOf(session)).toEqual([2024, 2025, 2026]);
    expect(amountsOf(session)).toEqual([1187, 5696, 3117]);
  });

  it("are taken back by one undo, and forgotten", async () => {
    const { session, gateway } = await openTable();
    const before = gateway.workbook.active.contents();
    await session.applyPopulation(news([2024, 2025, 2026]));
    await session.undo();
    expect(gateway.workbook.active.contents()).toEqual(before);
    expect(gateway.workbook.active.names).toEqual([]);
    expect(yearsOf(session)).toEqual([2024]);
  });

  it("are read again, the newest in use, when the workbook is opened anew", async () => {
    const { session, gateway } = await openTable();
    await session.applyPopulation(news([2024, 2025, 2026]));
    const again = await startSession(gateway);
    expect(yearsOf(again)).toEqual([2024, 2025, 2026]);
    expect(readingOf(again).populationDate).toBe("2026-01-01");
  });

  it("give the average of the last three as a basis without typing a figure", async () => {
    const { session } = await openTable();
    await session.applyPopulation(news([2024, 2025, 2026]));
    await session.correct({ average: true });
    expect(readingOf(session).average).toEqual([2024, 2025, 2026]);
    // 10 000 by 2316, 11088 and 6105 of 19509.
    expect(amountsOf(session)).toEqual([1187, 5684, 3129]);
  });

  it("fill the columns that stand, whatever their order, and add the others", async () => {
    const { session, gateway } = await openTable([
      ["Nr", "Kommune", "2026", "2024"],
      ["5033", "Tydal", 790, 7731],
      ["1547", "Aukra", 3700, 3678],
      ["5026", "Holtålen", 2000, 2035],
    ]);
    const wanted = news([2024, 2025, 2026]);
    const { years } = comparePopulation(readingOf(session), session.getState().choice, wanted);
    expect(years).toMatchObject([
      { year: 2024, column: "filled", changes: [{ name: "Tydal" }] },
      { year: 2025, column: "added", changes: [] },
    ]);
    await session.applyPopulation(wanted);
    expect(row(gateway, 0, 5)).toEqual(["Nr", "Kommune", "2026", "2024", "Folketall 1.1.2025"]);
    expect(row(gateway, 1, 5)).toEqual(["5033", "Tydal", 773, 773, 770]);
    expect(row(gateway, 3, 5)).toEqual(["5026", "Holtålen", 2030, 2035, 2040]);
    expect(readingOf(session).populationDate?.slice(0, 4)).toBe("2026");
  });

  it("fill the columns that somebody has headed and left empty, also a single year", async () => {
    const { session, gateway } = await openTable([
      ["Nr", "Kommune", "Folketall 1.1.2024", "Folketall 1.1.2025", "2026", "Merknad 2027"],
      ...TABLE.slice(1),
    ]);
    const { choice } = session.getState();
    const wanted = news([2025, 2026]);
    expect(comparePopulation(readingOf(session), choice, wanted).years).toMatchObject([
      { year: 2025, column: "empty", changes: [] },
      { year: 2026, column: "empty", changes: [] },
    ]);
    await session.applyPopulation(wanted);
    expect(session.getState().notice).toMatchObject({ apart: null });
    expect(row(gateway, 2, 5)).toEqual(["1547", "Aukra", 3678, 3700, 3710]);
    await session.undo();
    await session.applyPopulation(news([2025]));
    expect(row(gateway, 2, 5)).toEqual(["1547", "Aukra", 3678, 3700, ""]);
    expect(readingOf(session).populationDate).toBe("2025-01-01");
    await session.undo();
    // A note of 2027 is no column for the population of that year.
    expect(readingOf(session).prepared.map(({ year }) => year)).toEqual([2025, 2026]);
  });

  it("do not take a column of another day of their year", async () => {
    const { session, gateway } = await openTable([
      ["Nr", "Kommune", "Folketall 1.7.2025"],
      ...TABLE.slice(1),
    ]);
    await session.applyPopulation(news([2025, 2026]));
    expect(session.getState().notice).toMatchObject({ apart: { why: "no-room", cell: "C1" } });
    expect(row(gateway, 0, 5).slice(3)).toEqual(["Folketall 1.1.2025", "Folketall 1.1.2026"]);
  });

  it("refresh the result that stands, where the table has all their columns", async () => {
    const { session, gateway } = await openTable([
      ["Nr", "Kommune", "2024", "2025", "2026"],
      ...TABLE.slice(1).map((cells) => [...cells, Number(cells[2]) + 1, Number(cells[2]) + 2]),
    ]);
    await session.write("beside");
    await session.applyPopulation(news([2024, 2025, 2026]));
    expect(session.getState().notice).toMatchObject({ refreshed: true, apart: null });
    expect(session.getState().written).toMatchObject({ changes: [], rowsChanged: false });
    expect(row(gateway, 2, 8).slice(2)).toEqual([3678, 3700, 3710, "Romsdal", 0.5696, 5696]);
  });

  it("have their sum in the table's own sum row", async () => {
    const { session, gateway } = await openSession();
    await session.insertExample();
    const wish = wishFor(readingOf(session), 2026, [2018, 2024]);
    await session.applyPopulation(bundledPopulation(wish));
    const sumRow = 2 + exampleMembers().length;
    expect(row(gateway, 1)).toEqual([
      "Kommune",
      "Folketall 1.1.2024",
      "Kommunenummer",
      "Kommuneregion",
      "Folketall 1.1.2018",
      "Folketall 1.1.2026",
    ]);
    expect(row(gateway, sumRow)).toEqual([
      "Sum",
      "=SUM(B3:B36)",
      "",
      "",
      "=SUM(E3:E36)",
      "=SUM(F3:F36)",
    ]);
    expect(readingOf(session)).toMatchObject({ populationDate: "2026-01-01" });
  });

  it("leave a cell empty where an earlier year has no figure, and never write a zero", async () => {
    const { session, gateway } = await openTable();
    const gap = { ...FIGURES, 2025: { ...FIGURES[2025], "1547": null } };
    await session.applyPopulation(news([2024, 2025, 2026], gap));
    expect(row(gateway, 2, 5)).toEqual(["1547", "Aukra", 3678, "", 3710]);
    await session.correct({ average: true });
    expect(session.getState().outcome).toMatchObject({
      kind: "blocked",
      issues: [{ code: "year-missing", name: "Aukra", year: 2025, cell: "D3" }],
    });
  });

  it("are refused where the newest would have a gap, since no member may be without", async () => {
    const { session, gateway } = await openTable();
    const gap = { ...FIGURES, 2026: { ...FIGURES[2026], "1547": null } };
    const before = gateway.workbook.active.contents();
    const wanted = news([2025, 2026], gap);
    const comparison = comparePopulation(readingOf(session), session.getState().choice, wanted);
    expect(comparison.hasGaps).toBe(true);
    expect(comparison.rows.every(({ amountChange }) => amountChange === null)).toBe(true);
    await session.applyPopulation(wanted);
    expect(session.getState().notice).toMatchObject({
      kind: "refused",
      issue: { code: "newest-year-has-gaps", year: 2026, names: ["Aukra"] },
    });
    expect(gateway.workbook.active.contents()).toEqual(before);
  });
});

describe("several years that the table cannot take", () => {
  /** What stands apart from the table, where figures would. */
  const beside = (content: string, at: number): Rows =>
    TABLE.map((cells, index) => (index === at ? [...cells, "", content] : cells));

  it.each<{ why: string; rows: Rows; cell: string }>([
    { why: "a note stands where a figure would", rows: beside("Se brev", 2), cell: "E3" },
    {
      why: "a formula computes a figure",
      rows: [...TABLE.slice(0, 2), ["1547", "Aukra", "=3678+0"], TABLE[3]!],
      cell: "C3",
    },
    { why: "no heading says the years", rows: TABLE.slice(1), cell: "C1" },
  ])("stand on a sheet of their own: $why", async ({ rows, cell }) => {
    const { session, gateway } = await openSession(({ workbook }) => {
      workbook.active.type(0, 0, rows);
    });
    session.choose({ schemeId: "population", parameters: { total: "10000" } });
    const before = named(gateway, "Ark1").contents();
    await session.applyPopulation(news([2024, 2025, 2026]));
    expect(session.getState().notice).toMatchObject({
      kind: "population-updated",
      sheetName: APART,
      apart: { sheetName: "Ark1", why: "no-room", cell },
    });
    expect(named(gateway, "Ark1").contents()).toEqual(before);
    expect(row(gateway, 0, 6).slice(3)).toEqual([
      "Folketall 1.1.2024",
      "Folketall 1.1.2025",
      "Folketall 1.1.2026",
    ]);
    expect(yearsOf(session)).toEqual([2024, 2025, 2026]);
    expect(session.getState().sheet).toHaveProperty("corrections", {});
    expect(session.getState().written).toMatchObject({ changes: [], choiceChanged: false });
    expect(amountsOf(session)).toEqual([1187, 5696, 3117]);
    await session.undo();
    expect(gateway.workbook.sheets.map(({ name }) => name)).toEqual(["Ark1"]);
    expect(named(gateway, "Ark1").contents()).toEqual(before);
  });

  it("stand on a sheet of their own where our result is in the way: formulas may refer to it", async () => {
    const { session, gateway } = await openTable();
    await session.write("beside");
    const before = named(gateway, "Ark1").contents();
    await session.applyPopulation(news([2024, 2025, 2026]));
    expect(session.getState().notice).toMatchObject({ apart: { why: "no-room", cell: "D1" } });
    expect(named(gateway, "Ark1").contents()).toEqual(before);
    expect(amountsOf(session)).toEqual([1187, 5696, 3117]);
    await session.refresh();
    expect(session.getState().notice).toMatchObject({ kind: "written", refreshed: true });
  });

  it("stand apart with the average as their basis, and are refreshed by it", async () => {
    const { session, gateway } = await openTable(beside("Se brev", 2), { average: true });
    await session.applyPopulation(news([2024, 2025, 2026]));
    expect(readingOf(session).average).toEqual([2024, 2025, 2026]);
    expect(amountsOf(session)).toEqual([1187, 5684, 3129]);
    const again = await startSession(gateway);
    expect(amountsOf(again)).toEqual([1187, 5684, 3129]);
  });

  it("are refused with the cell where nothing can be allocated on a sheet of their own", async () => {
    const { session, gateway } = await openTable(beside("Se brev", 2));
    session.choose({ parameters: {} });
    await session.applyPopulation(news([2025, 2026]));
    expect(session.getState().notice).toMatchObject({
      kind: "refused",
      issue: { code: "no-room-for-years", cell: "E3" },
    });
    expect(gateway.workbook.sheets).toHaveLength(1);
  });

  it("never let a column that was filled with another year count as the year in its heading", async () => {
    const { session, gateway } = await openTable([
      ["Nr", "Kommune", "Folketall 1.1.2022"],
      ...TABLE.slice(1),
    ]);
    await session.applyPopulation(news([2024]), "kept");
    expect(readingOf(session).populationDate).toBe("2024-01-01");
    await session.applyPopulation(news([2025, 2026]));
    expect(session.getState().notice).toMatchObject({ apart: { why: "no-room", cell: "C1" } });
    expect(row(gateway, 0, 5).slice(3)).toEqual(["Folketall 1.1.2025", "Folketall 1.1.2026"]);
  });
});
