import type { NextYear } from "../../src/session/population/nextYear";
import type { Session } from "../../src/session/session";
import { deskOver, openDesk, value } from "./openDesk";
import { amountsOf, FIGURES, news, openTable, readingOf } from "./tableOfYears";

const KEPT: NextYear = { news: null, index: null, parameters: {} };

const parametersOf = (session: Session) => session.getState().choice.parameters;
const issueOf = (session: Session) => {
  const { notice } = session.getState();
  return notice?.kind === "refused" ? notice.issue : null;
};

describe("next year's allocation", () => {
  it("has this year's population beside the new one, under headings that say their dates", async () => {
    const { session, gateway } = await openTable();
    await session.write("beside");
    expect(await session.makeNextYear({ ...KEPT, news: news([2025]) })).toMatchObject({ ok: true });
    const cells = gateway.workbook.active.contents();
    expect([cells["D1"], cells["E1"]]).toEqual(["Folketall 1.1.2024", "Folketall 1.1.2025"]);
    const row = Object.entries(cells)
      .find(([, content]) => content === "Aukra")![0]
      .slice(1);
    expect([cells[`D${row}`], cells[`E${row}`]]).toEqual([3678, 3700]);
    expect(readingOf(session)).toMatchObject({ populationDate: "2025-01-01" });
    expect(gateway.workbook.active.name).toBe("Fordeling 2026");
    expect(amountsOf(session).reduce((a, b) => a + b, 0)).toBe(10000);
  });

  it.each<{
    why: string;
    schemeId: string;
    given: Record<string, string>;
    wish: Partial<NextYear>;
    next: object;
  }>([
    {
      why: "a total, also the agreement's own",
      schemeId: "hp-2025",
      given: {},
      wish: { index: "1.035" },
      next: { total: "11178000" },
    },
    {
      why: "base and rate, each to its own step",
      schemeId: "st-olav-2018",
      given: { floor: "12345" },
      wish: { index: "1.0375" },
      next: { base: "10375", rate: "3.11", floor: "12808", hostShare: "0.5" },
    },
    {
      why: "what this year's index was, too",
      schemeId: "base-and-rate",
      given: { base: "1000", rate: "2", index: "1.1" },
      wish: { index: "1.1" },
      next: { base: "1210", rate: "2.42" },
    },
    {
      why: "but not a number that is new",
      schemeId: "base-and-rate",
      given: { base: "1000", rate: "2" },
      wish: { index: "1.1", parameters: { base: "5000" } },
      next: { base: "5000", rate: "2.2" },
    },
  ])("is indexed: $why", async ({ schemeId, given, wish, next }) => {
    const { session } = await openDesk();
    session.choose({ schemeId, parameters: given });
    expect(await session.makeNextYear({ ...KEPT, ...wish })).toMatchObject({ ok: true });
    expect(parametersOf(session)).toMatchObject(next);
    expect(parametersOf(session)).not.toHaveProperty("index");
    expect(parametersOf(session)).not.toHaveProperty("indexBy");
  });

  it.each<{ why: string; wish: Partial<NextYear>; issue: object }>([
    {
      why: "an index in words",
      wish: { index: "mye" },
      issue: { area: "write", code: "index-not-valid", text: "mye" },
    },
    {
      why: "an index of zero",
      wish: { index: "0" },
      issue: { area: "write", code: "index-not-valid" },
    },
    {
      why: "an index below zero",
      wish: { index: "-1.1" },
      issue: { area: "write", code: "index-not-valid" },
    },
    {
      why: "a total in words",
      wish: { parameters: { total: "mye" } },
      issue: { area: "allocation", code: "invalid-parameter" },
    },
    {
      why: "a member without a new figure",
      wish: { news: news([2025], { 2025: { ...FIGURES[2025]!, "1547": null } }) },
      issue: { area: "population", code: "newest-year-has-gaps", names: ["Aukra"] },
    },
    {
      why: "no new figure at all",
      wish: { news: news([2025], { 2025: { "5033": null, "1547": null, "5026": null } }) },
      issue: { area: "population", code: "no-new-figures" },
    },
  ])("is refused for $why, and nothing is written", async ({ wish, issue }) => {
    const { session, gateway } = await openTable();
    const before = gateway.workbook.active.contents();
    expect(await session.makeNextYear({ ...KEPT, ...wish })).toMatchObject({ ok: false });
    expect(issueOf(session)).toMatchObject(issue);
    expect(gateway.workbook.sheets).toHaveLength(1);
    expect(gateway.workbook.active.contents()).toEqual(before);
  });

  it("takes the average on to the new year where that is the basis", async () => {
    const { session } = await openTable(
      [
        ["Nr", "Kommune", "2022", "2023", "2024"],
        ["5033", "Tydal", 764, 768, 773],
        ["1547", "Aukra", 3517, 3589, 3678],
        ["5026", "Holtålen", 2005, 2018, 2035],
      ],
      { average: true }
    );
    expect(await session.makeNextYear({ ...KEPT, news: news([2025]) })).toMatchObject({ ok: true });
    expect(readingOf(session).average).toEqual([2023, 2024, 2025]);
  });
});

describe("the change since last year", () => {
  it("is the population's part and the amount's, row by row and in all", async () => {
    const { session, gateway } = await openTable();
    await session.write("beside");
    const before = amountsOf(session);
    await session.makeNextYear({ news: news([2025]), index: null, parameters: { total: "12000" } });
    const after = amountsOf(session);
    const desk = deskOver(session, gateway);
    const made = value(await desk.make({ kind: "change" }));
    const { cells } = gateway.workbook.sheets.find(({ id }) => id === made.sheetId)!;
    const grid = new Map<number, Map<number, unknown>>();
    for (const { row, column, cell } of cells.values()) {
      grid.set(row, (grid.get(row) ?? new Map()).set(column, cell.content));
    }
    const lines = [...grid.values()].filter((line) =>
      ["5033", "1547", "5026"].includes(String(line.get(0)))
    );
    expect(lines).toHaveLength(3);
    const heading = [...grid.values()].find((line) => [...line.values()].includes("Av folketall"))!;
    const columnOf = (name: string) => [...heading].find(([, content]) => content === name)![0];
    const at = (name: string) => lines.map((line) => Number(line.get(columnOf(name))));
    expect(at("Forrige beløp")).toEqual(before);
    expect(at("Beløp")).toEqual(after);
    expect(at("Forrige folketall")).toEqual([773, 3678, 2035]);
    const [byPopulation, byAmounts] = [at("Av folketall"), at("Av beløp og satser")];
    expect(byPopulation.map((part, i) => part + byAmounts[i]!)).toEqual(
      after.map((amount, i) => amount - before[i]!)
    );
    expect(byPopulation.reduce((a, b) => a + b, 0)).toBe(0);
    expect(byAmounts.reduce((a, b) => a + b, 0)).toBe(2000);
  });

  it("is nothing to tell where no earlier year stands in the workbook", async () => {
    const { desk } = await openDesk();
    expect(await desk.make({ kind: "change" })).toMatchObject({
      error: { code: "no-earlier-year" },
    });
  });

  it("is since last year also where last year's sheet has another name by now", async () => {
    const { session, gateway } = await openTable();
    await session.write("beside");
    const [source] = gateway.workbook.sheets;
    await session.makeNextYear({ ...KEPT, news: news([2025]) });
    source!.name = "Fordeling i fjor";
    const made = value(await deskOver(session, gateway).make({ kind: "change" }));
    const sheet = gateway.workbook.sheets.find(({ id }) => id === made.sheetId)!;
    expect(Object.values(sheet.contents())).toContain(
      "Forrige fordeling: arket «Fordeling i fjor», folketall 1.1.2024."
    );
  });
});
