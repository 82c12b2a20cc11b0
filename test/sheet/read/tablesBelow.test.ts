import { readPopulation } from "../../../src/sheet/read";
import { code, linesOf, name, population, readInvented, table, type Invented } from "./invented";
import { FIRST, SECOND, ALL, under, HEADED, SUMMED, BLANK, MORE } from "./oneBelowTheOther";
import { snapshotOf, TODAY } from "./snapshotOf";

/** Whose rows must not be counted, though they stand in the same columns. */
const ANOTHERS: readonly (Invented & { readonly says?: never; readonly heading: string })[] = [
  {
    why: "areas that look like years",
    heading: "Areal km2",
    grid: [
      ...HEADED,
      ...BLANK,
      ...under(
        "Areal km2",
        table(SECOND, code, name, () => 1964)
      ),
    ],
  },
  {
    why: "a budget in figures like the population",
    heading: "Budsjett 2027 (1000 kr)",
    grid: [...HEADED, ...BLANK, ...BLANK, ...under("Budsjett 2027 (1000 kr)", MORE)],
  },
  {
    why: "a budget right under the last row",
    heading: "Budsjett (1000 kr)",
    grid: [...HEADED, ...under("Budsjett (1000 kr)", MORE)],
  },
  {
    why: "a budget under the sum",
    heading: "Tilskudd",
    grid: [...SUMMED, [], ...under("Tilskudd", MORE)],
  },
  {
    why: "a title and a heading",
    heading: "Tabell 2: ansatte",
    grid: [
      ...HEADED,
      ...BLANK,
      ["Tabell 2: ansatte"],
      ...under(
        "Ansatte",
        table(SECOND, code, name, () => 12)
      ),
    ],
  },
  {
    why: "the population of another date",
    heading: "Folketall 1.1.2014",
    grid: [...HEADED, ...BLANK, ...under("Folketall 1.1.2014", MORE)],
  },
  {
    why: "another year, in a heading of two rows",
    heading: "Folketall 2019",
    grid: [...HEADED, ...BLANK, ["Nr", "Kommune", "Folketall"], ["", "", "2019"], ...MORE],
  },
  {
    why: "another date in the titles",
    heading: "Folketall",
    grid: [
      ["Folketall 1.1.2026"],
      ...under("Folketall", table(FIRST, code, name, population)),
      [],
      ["Folketall 1.1.2014"],
      ...under("Folketall", MORE),
    ],
  },
  {
    why: "a budget under a table without headings",
    heading: "Budsjett",
    grid: [...table(FIRST, code, name, population), [], ...under("Budsjett", MORE)],
  },
  {
    why: "words that are not known over figures that are no populations",
    heading: "Frammøtte",
    grid: [
      ...HEADED,
      ...BLANK,
      ...under(
        "Frammøtte",
        table(SECOND, code, name, () => 31)
      ),
    ],
  },
  {
    why: "other words over the municipalities as well",
    heading: "Elever",
    grid: [...HEADED, ...BLANK, ["", "Deltakere", "Elever"], ...MORE],
  },
  {
    why: "a heading over the figures alone",
    heading: "Ansatte",
    grid: [...HEADED, [], ["", "", "Ansatte"], ...MORE],
  },
  {
    why: "names only",
    heading: "Beløp",
    grid: [
      ["Kommune", "Folketall"],
      ...table(FIRST, name, population),
      [],
      ["Kommune", "Beløp"],
      ...table(SECOND, name, population),
    ],
  },
  {
    why: "one of them is in the table above as well",
    heading: "Ansatte",
    grid: [
      ...HEADED,
      ...BLANK,
      ...under(
        "Ansatte",
        table([FIRST[0]!, ...SECOND], code, name, () => 70)
      ),
    ],
  },
  {
    why: "a title after the sum, without a heading",
    heading: "Kommuner utenfor avtalen",
    grid: [...SUMMED, [], ["Kilde: SSB."], [], ["Kommuner utenfor avtalen"], ...MORE],
  },
  {
    why: "a title with a colon",
    heading: "Ikke medlemmer:",
    grid: [...HEADED, [], ["Ikke medlemmer:"], ...MORE],
  },
  {
    why: "other figures by a title alone",
    heading: "Ansatte per kommune",
    grid: [...HEADED, [], ["Ansatte per kommune"], ...table(SECOND, code, name, () => 31)],
  },
  {
    why: "a budget by a title alone, in figures like the population",
    heading: "Budsjett 2027",
    grid: [...HEADED, [], ["Budsjett 2027"], ...MORE],
  },
  {
    why: "another date by a title alone",
    heading: "Folketall 1.1.2014",
    grid: [...HEADED, [], ["Folketall 1.1.2014"], ...MORE],
  },
  {
    why: "other figures by a title, under a heading for any",
    heading: "Elever 2025",
    grid: [...HEADED, [], ["Elever 2025"], ...under("Antall", MORE)],
  },
  {
    why: "figures under the sum that are no populations",
    heading: "Sum",
    grid: [...SUMMED, [], ...table(SECOND, code, name, () => 31)],
  },
  {
    why: "a title that a region could have, after the sum of all",
    heading: "Andre kommuner",
    grid: [...SUMMED, [], ["Andre kommuner"], ...MORE],
  },
];

describe("rows below a table, in the same columns", () => {
  it.each(ANOTHERS)("are named and block: $why", ({ grid, heading }) => {
    const outcome = readPopulation(snapshotOf(grid), {}, TODAY);
    if (outcome.kind !== "table") throw new Error(outcome.kind);
    const { members, issues } = outcome.reading;
    expect(members.map((member) => member.code)).toEqual(FIRST.map((each) => each.code));
    expect(issues).toEqual([
      expect.objectContaining({
        code: "municipality-left-out",
        severity: "error",
        cell: expect.stringMatching(/^[AB]\d+$/),
        names: SECOND.map((each) => each.name),
        under: heading,
      }),
      ...issues.slice(1),
    ]);
    expect(issues.filter(({ severity }) => severity === "error")).toHaveLength(1);
  });

  it.each([
    { why: "after a blank row", between: [[]] },
    { why: "at once", between: [] },
    { why: "under a title", between: [[], ["Nye medlemmer"]] },
  ])("are taken in under the sum of all, and said: $why", ({ between }) => {
    const { rows, codes } = readInvented({ why: "", grid: [...SUMMED, ...between, ...MORE] });
    expect(rows).toEqual(linesOf(ALL));
    expect(codes).toEqual(["municipality-taken-in"]);
  });

  it("are left where the cells to be read are selected", () => {
    const [each] = ANOTHERS;
    const within = { row: 0, column: 0, rows: FIRST.length + 1, columns: 3 };
    const outcome = readPopulation(snapshotOf(each!.grid), { within }, TODAY);
    if (outcome.kind !== "table") throw new Error(outcome.kind);
    expect(outcome.reading.issues).toEqual([]);
    expect(outcome.reading.members).toHaveLength(FIRST.length);
  });
});
