import { exampleMembers } from "../../src/catalogue";
import {
  bundledPopulation,
  comparePopulation,
  newerPopulation,
  wishFor,
} from "../../src/session/population/newPopulation";
import type { Session } from "../../src/session/session";
import { formatTime } from "../../src/text/date";
import type { MemoryGateway } from "../memory/memoryGateway";
import { openSession } from "./openSession";

const FIRST_ROW = 2;
const POPULATION = 1;
const populations = ({ workbook }: MemoryGateway) =>
  exampleMembers().map((_, index) => workbook.active.get(FIRST_ROW + index, POPULATION).content);

function readingOf(session: Session) {
  const { sheet } = session.getState();
  if (sheet.kind !== "table") throw new Error("A table was expected.");
  return sheet.reading;
}

const newsOf2026 = (session: Session) => bundledPopulation(wishFor(readingOf(session), 2026));

async function withExample(written: boolean) {
  const opened = await openSession();
  await opened.session.insertExample();
  if (written) await opened.session.write("beside");
  return opened;
}

describe("new population", () => {
  it("is compared first: 33 differences, Tydal unchanged, and amounts that add up to no change", async () => {
    const { session } = await withExample(false);
    const { choice } = session.getState();
    const comparison = comparePopulation(readingOf(session), choice, newsOf2026(session));
    expect(comparison).toMatchObject({ changed: 33, missing: [], newcomers: [] });
    expect(comparison.rows.find(({ difference }) => difference?.isZero())?.name).toBe("Tydal");
    expect(comparison.before.toFixed()).toBe("535512");
    expect(comparison.after.toFixed()).toBe("542712");
    const moved = comparison.rows.reduce((sum, { amountChange }) => sum + Number(amountChange), 0);
    expect(moved).toBe(0);
  });

  it("changes the population cells and a line about them, and writes the result in the same step", async () => {
    const { session, gateway } = await withExample(true);
    const before = gateway.workbook.active.contents();
    const trips = gateway.roundTrips;
    await session.applyPopulation(newsOf2026(session));
    expect(session.getState().notice).toMatchObject({
      changed: 33,
      years: [2026],
      refreshed: true,
    });
    expect(gateway.roundTrips - trips).toBeLessThanOrEqual(3);
    expect(populations(gateway).slice(0, 2)).toEqual([218460, 10706]);
    const after = gateway.workbook.active.contents();
    const added = Object.keys(after).filter((cell) => !(cell in before));
    expect(added.map((cell) => after[cell])).toEqual([
      expect.stringMatching(/^Folketall per 1\.1\.2026: Statistisk sentralbyrå, tabell 07459/),
    ]);
    const { area } = gateway.workbook.active.names.find(({ name }) => name.includes("amount"))!;
    const amounts = exampleMembers().map((_, index) =>
      Number(gateway.workbook.active.get(FIRST_ROW + index, area.column).content)
    );
    expect(amounts[0]).toBe(4_347_367);
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(10_800_000);
    expect(session.getState().written).toMatchObject({ changes: [], rowsChanged: false });
    expect(readingOf(session).populationDate).toBe("2026-01-01");
  });

  it.each([
    ["text with its day", "Folketall 1.1.2024", "Folketall 1.1.2026"],
    ["text with its year", "Innbyggere 2024, SSB", "Innbyggere 2026, SSB"],
    ["a short year", "Innb. 01.01.24", "Innb. 01.01.26"],
    ["a year as a number", 2024, 2026],
    ["the day in words", "Folkemengde 1. januar 2024", "Folkemengde 1. januar 2026"],
    ["a day of which the new figures are not", "Folketall 1.7.2024", "Folketall 1.1.2026"],
    ["a quarter", "Folketall 4. kvartal 2023", "Folketall 1.1.2026"],
    ["no date", "Folketall", "Folketall"],
    ["the same date", "Folketall 1.1.2026", "Folketall 1.1.2026"],
    ["the year of the money", "Folketall brukt i budsjett 2025", "Folketall brukt i budsjett 2025"],
  ])("dates the heading it stands under: %s", async (_, before, after) => {
    const { session, gateway } = await openSession(({ workbook }) =>
      workbook.active.type(0, 0, [
        ["Nr", "Kommune", before],
        ["5001", "Trondheim", 214565],
        ["5033", "Tydal", 773],
        ["5035", "Stjørdal", 24541],
      ])
    );
    const heading = () => gateway.workbook.active.get(0, 2).content;
    await session.applyPopulation(newsOf2026(session));
    expect(session.getState().notice?.kind).toBe("population-updated");
    expect(heading()).toBe(after);
    expect(readingOf(session).populationDate).toBe("2026-01-01");
    await session.undo();
    expect(heading()).toBe(before);
  });

  it("keeps a heading that is to be kept", async () => {
    const { session, gateway } = await withExample(false);
    const before = gateway.workbook.active.get(FIRST_ROW - 1, POPULATION).content;
    await session.applyPopulation(newsOf2026(session), "kept");
    expect(gateway.workbook.active.get(FIRST_ROW - 1, POPULATION).content).toBe(before);
    expect(readingOf(session).populationDate).toBe("2026-01-01");
  });

  it("says under fetched figures where they are from and when they were fetched", async () => {
    const { session, gateway } = await withExample(false);
    const before = gateway.workbook.active.contents();
    const retrieved = "2026-11-28T09:30:00.000Z";
    const source = { kind: "fetched", retrieved, updated: null } as const;
    await session.applyPopulation({ ...newsOf2026(session), source });
    const after = gateway.workbook.active.contents();
    const added = Object.keys(after).filter((cell) => !(cell in before));
    const table = "Folketall per 1.1.2026: Statistisk sentralbyrå, tabell 07459 (CC BY 4.0)";
    expect(added.map((cell) => after[cell])).toEqual([
      `${table}, hentet ${formatTime(retrieved, "nb")}.`,
    ]);
  });

  it("is taken back with its result by one undo", async () => {
    const { session, gateway } = await withExample(true);
    const before = gateway.workbook.active.contents();
    const names = gateway.workbook.active.names;
    await session.applyPopulation(newsOf2026(session));
    await session.undo();
    expect(gateway.workbook.active.contents()).toEqual(before);
    expect(gateway.workbook.active.names).toEqual(names);
    expect(readingOf(session).populationDate).toBe("2024-01-01");
  });

  it("writes no result where none stood", async () => {
    const { session, gateway } = await withExample(false);
    await session.applyPopulation(newsOf2026(session));
    expect(session.getState().notice).toMatchObject({ refreshed: false });
    expect(gateway.workbook.active.names.map(({ name }) => name)).toEqual(["HPSHARE_population_1"]);
  });

  it("keeps its line when the result is written again", async () => {
    const { session, gateway } = await withExample(true);
    await session.applyPopulation(newsOf2026(session));
    const once = gateway.workbook.active.contents();
    await session.refresh();
    expect(gateway.workbook.active.contents()).toEqual(once);
  });

  it("leaves formulas of the user's alone, and says which", async () => {
    const { session, gateway } = await withExample(false);
    gateway.workbook.active.type(FIRST_ROW, POPULATION, [["=1+1"]]);
    const news = newsOf2026(session);
    await session.read();
    await session.applyPopulation(news);
    const { notice } = session.getState();
    expect(notice?.kind).toBe("refused");
    expect(populations(gateway)[1]).toBe(10522);
  });

  it("names what became of municipalities that have merged, and proposes the new one", async () => {
    const { session } = await openSession(({ workbook }) =>
      workbook.active.type(0, 0, [
        ["Kommunenummer", "Kommune", "Folketall 1.1.2018"],
        ["5015", "Ørland", 5291],
        ["5017", "Bjugn", 4851],
        ["5012", "Snillfjord", 969],
        ["1567", "Rindal", 2039],
      ])
    );
    const comparison = comparePopulation(
      readingOf(session),
      session.getState().choice,
      newsOf2026(session)
    );
    expect(comparison.rows.map(({ finding }) => finding.kind)).toEqual([
      "merged",
      "merged",
      "divided",
      "found",
    ]);
    expect(comparison.newcomers.map(({ code }) => code)).toContain("5057");
  });

  it("is offered when the official figures are newer than the sheet’s", async () => {
    const { session } = await withExample(false);
    expect(newerPopulation(readingOf(session), 2026)).toEqual({ kind: "official", year: 2026 });
    await session.applyPopulation(newsOf2026(session));
    expect(newerPopulation(readingOf(session), 2026)).toBeNull();
  });

  it("is seen on another sheet, which offers to take the agreement of the older result", async () => {
    const { session, gateway } = await withExample(true);
    session.choose({ unit: "100" });
    await session.write("beside");
    const other = gateway.workbook.add("Nye tall");
    const rows = exampleMembers().map(({ code, name }) => [code, name, 1000]);
    other.type(0, 0, [["Kommunenummer", "Kommune", "Folketall 1.1.2026"], ...rows]);
    gateway.workbook.activeId = other.id;
    await session.read();
    const { sheet, choice } = session.getState();
    if (sheet.kind !== "table" || !sheet.older) throw new Error("An older result was expected.");
    expect(sheet.older).toMatchObject({ sheetName: "Ark1", populationDate: "2024-01-01" });
    expect(choice.unit).toBe("1");
    session.choose(sheet.older.choice);
    await session.write("beside");
    const after = session.getState();
    expect(after.choice.unit).toBe("100");
    expect(after.sheet).toMatchObject({ older: null });
  });

  it.each([
    { why: "older figures", heading: "Folketall 1.1.2018", rows: 34 },
    { why: "figures of no known date", heading: "Folketall", rows: 34 },
    { why: "mostly other municipalities", heading: "Folketall 1.1.2026", rows: 10 },
  ])("is not offered on another sheet with $why", async ({ heading, rows }) => {
    const { session, gateway } = await withExample(true);
    const other = gateway.workbook.add("Ark2");
    const members = exampleMembers()
      .slice(0, rows)
      .map(({ code, name }) => [code, name, 1000]);
    other.type(0, 0, [["Kommunenummer", "Kommune", heading], ...members]);
    gateway.workbook.activeId = other.id;
    await session.read();
    expect(session.getState().sheet).toMatchObject({ kind: "table", older: null });
  });
});
