import { exampleMembers } from "../../src/catalogue";
import {
  bundledPopulation,
  comparePopulation,
  wishFor,
} from "../../src/session/population/newPopulation";
import { openSession, startSession } from "./openSession";
import {
  amountsOf,
  FIGURES,
  news,
  openTable,
  readingOf,
  row,
  TABLE,
  yearsOf,
} from "./tableOfYears";

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
