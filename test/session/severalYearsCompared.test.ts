import {
  bundledPopulation,
  comparePopulation,
  wishFor,
} from "../../src/session/population/newPopulation";
import { PageCrash } from "../memory/memoryFaults";
import { startSession } from "./openSession";
import { amountsOf, FIGURES, news, openTable, readingOf, TABLE, type Rows } from "./tableOfYears";

describe("the comparison by the average of three years", () => {
  const YEARS: Rows = [
    ["Nr", "Kommune", "2022", "2023", "2024"],
    ["5033", "Tydal", 764, 768, 773],
    ["1547", "Aukra", 3517, 3589, 3678],
    ["5026", "Holtålen", 2005, 2018, 2035],
  ];

  it.each([
    {
      why: "one year takes the newest's place",
      years: [2026],
      replaces: true,
      after: [2022, 2023, 2026],
    },
    {
      why: "years of their own come after it",
      years: [2025, 2026],
      replaces: false,
      after: [2024, 2025, 2026],
    },
    {
      why: "a year that stands is filled",
      years: [2024, 2025],
      replaces: false,
      after: [2023, 2024, 2025],
    },
  ])(
    "says which years it is of, and the amounts it will give: $why",
    async ({ years, replaces, after }) => {
      const { session } = await openTable(YEARS, { average: true });
      const before = amountsOf(session);
      const wanted = news(years);
      const comparison = comparePopulation(readingOf(session), session.getState().choice, wanted);
      expect(comparison.average).toEqual({ before: [2022, 2023, 2024], after, gaps: [] });
      expect(comparison.replaces).toBe(replaces);
      await session.applyPopulation(wanted);
      expect(readingOf(session).average).toEqual(after);
      expect(amountsOf(session)).toEqual(
        comparison.rows.map(({ amountChange }, index) => before[index]! + amountChange!.toNumber())
      );
      expect(amountsOf(session)).not.toEqual(before);
    }
  );

  it("is none where one year is the basis", async () => {
    const { session } = await openTable(YEARS);
    const { choice } = session.getState();
    expect(comparePopulation(readingOf(session), choice, news([2026])).average).toBeNull();
  });

  it("names who has no figure in one of the years, so that there is no average", async () => {
    const { session } = await openTable(TABLE, { average: true });
    const gap = { ...FIGURES, 2025: { ...FIGURES[2025], "1547": null } };
    const wanted = news([2024, 2025, 2026], gap);
    const { choice } = session.getState();
    const { average, rows } = comparePopulation(readingOf(session), choice, wanted);
    expect(average).toMatchObject({ before: null, gaps: [{ name: "Aukra", year: 2025 }] });
    expect(rows.every(({ amountChange }) => amountChange === null)).toBe(true);
  });
});

it("a single year fills the column whose heading names it, and leaves the one in use as it is", async () => {
  const { session, gateway } = await openTable([
    ["Nr", "Kommune", "2024", "2026"],
    ["5033", "Tydal", 773, 7731],
    ["1547", "Aukra", 3678, 3710],
    ["5026", "Holtålen", 2035, 2030],
  ]);
  await session.correct({ populationColumn: 2 });
  const wanted = news([2026]);
  const { choice } = session.getState();
  const { years, replaces } = comparePopulation(readingOf(session), choice, wanted);
  expect(replaces).toBe(false);
  expect(years).toMatchObject([{ year: 2026, column: "filled", changes: [{ name: "Tydal" }] }]);
  await session.applyPopulation(wanted);
  const figures = [2, 3].map((column) => gateway.workbook.active.get(1, column).content);
  expect(figures).toEqual([773, 773]);
  expect(readingOf(session)).toMatchObject({ populationDate: "2026" });
  expect(amountsOf(session)).toEqual([1187, 5696, 3117]);
});

it("bundled figures are only of the years that are bundled", async () => {
  const { session } = await openTable();
  const wish = wishFor(readingOf(session), 2026, [2023, 2024, 2025]);
  const { year, earlier } = bundledPopulation(wish);
  expect([...earlier.map((each) => each.year), year]).toEqual([2024, 2026]);
});

it("years whose write a crash cuts off all stand there, or none, as somebody chooses", async () => {
  const undisturbed = await openTable();
  await undisturbed.session.applyPopulation(news([2024, 2025, 2026]));
  const done = undisturbed.gateway.workbook.active.contents();
  let crashes = 0;
  for (let actions = 0; ; actions++) {
    const { session, gateway } = await openTable();
    const before = gateway.workbook.active.contents();
    gateway.faults.next(null, { kind: "crash", actions });
    try {
      await session.applyPopulation(news([2024, 2025, 2026]));
      break;
    } catch (error) {
      if (!(error instanceof PageCrash)) throw error;
    }
    crashes++;
    const again = await startSession(gateway);
    const isBegun = again.getState().unfinished !== null;
    const how = crashes % 2 === 0 ? "finish" : "restore";
    await again.settleUnfinished(how);
    expect(again.getState()).toMatchObject({ incomplete: false });
    const end = isBegun && how === "finish" ? done : before;
    expect(gateway.workbook.active.contents()).toEqual(end);
  }
  expect(crashes).toBeGreaterThan(12);
});
