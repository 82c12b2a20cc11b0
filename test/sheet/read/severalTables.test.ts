import {
  code,
  linesOf,
  name,
  placed,
  population,
  readInvented,
  sum,
  table,
  type Grid,
  type Invented,
} from "./invented";

const FIRST = placed("4601 4640 4626 4627 4647");
const SECOND = placed("4642 4643 4644 4648");
const THIRD = placed("5501 5503 5510");
const ALL = [...FIRST, ...SECOND];
const [HOST, ...OTHERS] = ALL;
const HEADED: Grid = [["Nr", "Kommune", "Folketall"], ...table(FIRST, code, name, population)];
const [LAST] = SECOND;

const TAKEN_IN: readonly Invented[] = [
  {
    why: "a second table has a column more",
    grid: [
      ...HEADED,
      [],
      ["Nr", "Kommune", "Fylke", "Innbyggere"],
      ...table(SECOND, code, name, () => "Vestland", population),
    ],
  },
  {
    why: "a second table has names only, with another heading",
    grid: [
      ...HEADED,
      [],
      [],
      ["Municipality", "Population", "Share"],
      ...table(SECOND, name, population, () => 0.1),
    ],
  },
  {
    why: "the second table begins a column further left",
    grid: [
      ["", "Nr", "Kommune", "Folketal"],
      ...table(FIRST, () => "", code, name, population),
      [],
      ["Kommune", "Folketal"],
      ...table(SECOND, name, population),
    ],
  },
  {
    why: "the population stands before the cost in one and after it in the other",
    grid: [
      ["Kommune", "Kostnad", "Folketall"],
      ...table(FIRST, name, (row) => row.population * 3, population),
      [],
      ["Kommune", "Folketall", "Kostnad"],
      ...table(SECOND, name, population, (row) => row.population * 3),
    ],
  },
  {
    why: "the second table has no headings",
    grid: [...HEADED, [], ...table(SECOND, name, population)],
  },
  {
    why: "the second table has numbers only",
    grid: [...HEADED, [], ["Knr", "Folketall"], ...table(SECOND, code, population)],
  },
  {
    why: "the second table has number and name in one cell",
    grid: [
      ...HEADED,
      [],
      ["Kommune", "Folketall"],
      ...table(SECOND, (row) => `${row.code} ${row.name}`, population),
    ],
  },
  {
    why: "the host stands alone on top under headings of its own",
    grid: [
      ["Verten", "Folketal"],
      [HOST!.name, HOST!.population],
      [],
      ["Nr", "Deltakarar", "Folketal"],
      ...table(OTHERS, code, name, population),
    ],
  },
  {
    why: "three tables, each in its own way",
    grid: [
      ...HEADED,
      [],
      ["Kommune", "Folketall"],
      ...table(SECOND, name, population),
      [],
      ["Kommune", "Knr", "Areal", "Folketall"],
      ...table(THIRD, name, code, () => 700, population),
    ],
    rows: [...ALL, ...THIRD],
  },
  {
    why: "the second table has two years",
    grid: [
      ["Nr", "Kommune", "Folketall 1.1.2026"],
      ...table(FIRST, code, name, population),
      [],
      ["Kommune", "Folketall 1.1.2025", "Folketall 1.1.2026"],
      ...table(SECOND, name, (row) => row.population - 9, population),
    ],
  },
  {
    why: "an Excel table with another one below",
    grid: [...HEADED, [], ["Kommune", "Innbyggere"], ...table(SECOND, name, population)],
    sheet: { tables: [{ area: "A1:C6" }, { area: "A8:B12" }] },
  },
  {
    why: "an Excel table with more rows under headings of their own",
    grid: [...HEADED, [], ["Kommune", "Innbyggere"], ...table(SECOND, name, population)],
    sheet: { tables: [{ area: "A1:C6" }] },
  },
];

const NOT_TAKEN_IN: readonly Invented[] = [
  {
    why: "they are shown for comparison",
    grid: [
      ...HEADED,
      [],
      ["Til sammenligning"],
      ["Kommune", "Areal", "Folketall"],
      ...table(SECOND, name, () => 400, population),
    ],
  },
  {
    why: "they are no members",
    grid: [
      ...HEADED,
      [],
      ["Ikke medlemmer"],
      ["Kommune", "Merknad", "Folketall"],
      ...table(SECOND, name, () => "", population),
    ],
  },
  {
    why: "their figures are of another date",
    grid: [
      ["Nr", "Kommune", "Folketall 1.1.2026"],
      ...table(FIRST, code, name, population),
      [],
      ["Kommune", "Folketall 1.1.2024"],
      ...table(SECOND, name, (row) => row.population - 30),
    ],
  },
  {
    why: "their figures are no populations",
    grid: [
      ...HEADED,
      [],
      ["Kommune", "Tall", "Folketall"],
      ...table(SECOND, name, population, () => 12),
    ],
  },
  {
    why: "one has joined, with its role, number and name in one cell",
    grid: [
      ...HEADED,
      ["", "Sum", sum(FIRST)],
      [`Nytt medlem: ${LAST!.code} ${LAST!.name}`, "", LAST!.population],
    ],
  },
];

const ONE_TABLE_OF_TWO: readonly Invented[] = [
  {
    why: "the same municipalities with their shares below",
    grid: [
      ...HEADED,
      [],
      ["Kommune", "Andel", "Beløp"],
      ...table(
        FIRST,
        name,
        () => 0.2,
        () => 200
      ),
    ],
  },
  {
    why: "the same municipalities with what they are invoiced below",
    grid: [
      ...HEADED,
      ["", "Sum", sum(FIRST)],
      [],
      ["Faktureres", "Beløp"],
      ...table(FIRST, name, (row) => row.population * 7),
    ],
  },
  {
    why: "the same municipalities with telephone numbers below",
    grid: [
      ...HEADED,
      [],
      ["Kontakt", "Telefon"],
      ...table(FIRST, name, (_, index) => 91000000 + index),
    ],
  },
];

describe("several tables on a sheet", () => {
  it.each(TAKEN_IN)("are one where it can be told that they belong: $why", (invented) => {
    const { rows, codes } = readInvented(invented);
    expect(rows).toEqual(linesOf(invented.rows ?? ALL));
    expect(codes).toContain("municipality-taken-in");
  });

  it.each(NOT_TAKEN_IN)("are named and nothing is allocated: $why", (invented) => {
    const { rows, codes } = readInvented(invented);
    expect(rows).toBeNull();
    expect(codes).toContain("municipality-left-out");
  });

  it.each(ONE_TABLE_OF_TWO)("are no second one: $why", (invented) => {
    expect(readInvented(invented).rows).toEqual(linesOf(FIRST));
  });
});
