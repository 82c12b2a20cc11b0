import {
  bundledPopulation,
  comparePopulation,
  wishFor,
} from "../../src/session/population/newPopulation";
import { deskOver, value } from "./openDesk";
import { openTable, readingOf, type Rows } from "./tableOfYears";

type Case = { readonly why: string; readonly rows: Rows; readonly names: readonly string[] };

/** Tables with members that have no population on 1 January 2024. */
const REFUSED: readonly Case[] = [
  {
    why: "it was divided",
    rows: [
      ["Nr", "Kommune", "Folketall 1.1.2023"],
      ["1507", "Ålesund", 67520],
      ["1579", "Hustadvika", 13290],
    ],
    names: ["Ålesund"],
  },
  {
    why: "both are one by then",
    rows: [
      ["Nr", "Kommune", "Folketall 1.1.2017"],
      ["1624", "Rissa", 6628],
      ["1718", "Leksvik", 3520],
      ["5001", "Trondheim", 190464],
    ],
    names: ["Rissa", "Leksvik"],
  },
  {
    why: "a heading without a date, as well",
    rows: [
      ["Nr", "Kommune", "Folketall"],
      ["1507", "Ålesund", 67520],
      ["1579", "Hustadvika", 13290],
    ],
    names: ["Ålesund"],
  },
  {
    why: "the year is to stand in a headed column that is empty",
    rows: [
      ["Nr", "Kommune", "Folketall 1.1.2023", "Folketall 1.1.2024"],
      ["1507", "Ålesund", 67520, ""],
      ["1579", "Hustadvika", 13290, ""],
    ],
    names: ["Ålesund"],
  },
];

describe("new figures under a date that an old one is not from", () => {
  it.each(REFUSED)("are refused, with the names: $why", async ({ rows, names }) => {
    const { session, gateway } = await openTable(rows);
    const before = gateway.workbook.active.contents();
    const news = bundledPopulation(wishFor(readingOf(session), 2024));
    const { hasGaps } = comparePopulation(readingOf(session), session.getState().choice, news);
    expect(hasGaps).toBe(true);
    await session.applyPopulation(news);
    expect(session.getState().notice).toMatchObject({
      kind: "refused",
      issue: { code: "newest-year-has-gaps", year: 2024, names },
    });
    expect(gateway.workbook.active.contents()).toEqual(before);
  });

  it("are refused on a sheet apart as well, where the result is locked", async () => {
    const { session, gateway } = await openTable(REFUSED[0]!.rows);
    await session.write("beside");
    value(await deskOver(session, gateway).lock("Sak 1/23"));
    const sheets = gateway.workbook.sheets.length;
    await session.applyPopulation(bundledPopulation(wishFor(readingOf(session), 2024)));
    expect(session.getState().notice).toMatchObject({ issue: { code: "newest-year-has-gaps" } });
    expect(gateway.workbook.sheets).toHaveLength(sheets);
  });

  it("leave an old figure of the same date: the table has it, Statistics Norway has not", async () => {
    const { session, gateway } = await openTable([
      ["Nr", "Kommune", "Folketall 1.1.2024"],
      ["1507", "Ålesund", 67866],
      ["1579", "Hustadvika", 13000],
    ]);
    await session.applyPopulation(bundledPopulation(wishFor(readingOf(session), 2024)));
    expect(session.getState().notice).toMatchObject({ kind: "population-updated", changed: 1 });
    const after = gateway.workbook.active.contents();
    expect([after["C2"], after["C3"]]).toEqual([67866, 13437]);
  });

  it("are taken where they are added up of those that a member was made of", async () => {
    const { session, gateway } = await openTable([
      ["Nr", "Kommune", "Folketall 1.1.2020"],
      ["5054", "Indre Fosen", 9900],
      ["5057", "Ørland", 10371],
    ]);
    await session.applyPopulation(bundledPopulation(wishFor(readingOf(session), 2018)));
    expect(session.getState().notice).toMatchObject({ kind: "population-updated", changed: 2 });
    expect(gateway.workbook.active.contents()["C1"]).toBe("Folketall 1.1.2018");
  });
});
