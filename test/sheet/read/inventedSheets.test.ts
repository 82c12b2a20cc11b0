import {
  code,
  half,
  inCells,
  linesOf,
  merged,
  name,
  others,
  placed,
  population,
  readInvented,
  spaced,
  sum,
  table,
  type Grid,
  type Invented,
} from "./invented";

const ROWS = placed("4601 4640 4626 4627 4647 4642 4643 4644 4648");
const [NORTH, MIDDLE, SOUTH] = [ROWS.slice(0, 3), ROWS.slice(3, 6), ROWS.slice(6)];
const HERØY = placed("1515 1818 3114 3419 1516 1517");
const READ: readonly Invented[] = [
  {
    why: "merged rows with men, women and everybody",
    grid: [
      ["Kommune", "Kjønn", "Folketall"],
      ...merged(ROWS, ["Menn", "Kvinner", "Totalt"], half, others, (row) => row.population),
    ],
  },
  {
    why: "merged rows, everybody first",
    grid: [
      ["Kommune", "Kjønn", "Folketall"],
      ...merged(ROWS, ["Begge kjønn", "Menn", "Kvinner"], (row) => row.population, half, others),
    ],
  },
  {
    why: "a summary to the right that ends in a sum, and divides no figures",
    grid: [
      ["Kommune", "Folketall", "", "", "Område"],
      ...table(
        ROWS,
        name,
        population,
        () => "",
        () => ""
      ).map((row, index) => [...row, ["Nord", "Midt", "Sør", "Sum"][index] ?? ""]),
    ],
  },
  {
    why: "merged rows of several statistics",
    grid: [
      ["Kommune", "Variabel", "Tal"],
      ...merged(
        ROWS,
        ["Areal", "Folketal", "Skular"],
        () => 400,
        (row) => row.population,
        () => 4
      ),
    ],
  },
  {
    why: "merged rows of two years",
    grid: [
      ["Kommune", "År", "Innbyggere"],
      ...merged(
        ROWS,
        ["2025", "2026"],
        (row) => row.population - 20,
        (row) => row.population
      ),
    ],
  },
  {
    why: "lines of a text file by name, thousands divided by dots",
    grid: inCells([
      "Navn;Innbyggere;Andel",
      ...ROWS.map((row) => `${row.name};${spaced(row).replaceAll(" ", ".")};1,5`),
    ]),
  },
  {
    why: "lines of a text file with commas in quoted figures",
    grid: inCells([
      "Knr,Navn,Innbyggere",
      ...ROWS.map((row) => `${row.code},${row.name},"${spaced(row).replaceAll(" ", ",")}"`),
    ]),
  },
  {
    why: "the old number beside the new one",
    grid: [
      ["Gammelt nr", "Nytt nr", "Kommune", "Folketall"],
      ...table(
        ROWS,
        (_, index) =>
          ["1201", "1420", "1246", "1247", "1432", "1422", "1424", "1426", "1438"][index]!,
        code,
        name,
        population
      ),
    ],
  },
  {
    why: "mayors who are called like municipalities",
    grid: [
      ["Nr", "Kommune", "Ordfører", "Folketall"],
      ...table(
        ROWS,
        code,
        name,
        (_, index) =>
          ["Meyer", "Hansen", "Lind", "Voss", "Eid", "Lie", "Dahl", "Ås", "Ulstein"][index]!,
        population
      ),
    ],
  },
  {
    why: "three blocks of numbers side by side that are near each other's populations",
    grid: [
      ["Nr", "Innb", "", "Nr", "Innb", "", "Nr", "Innb"],
      ...[0, 1, 2].map((at) =>
        [NORTH, MIDDLE, SOUTH].flatMap((rows, block) => [
          ...(block === 0 ? [] : [""]),
          rows[at]!.code,
          rows[at]!.population,
        ])
      ),
    ],
  },
  {
    why: "a part of a municipality with a dash before it",
    grid: [
      ["Nr", "Kommune", "Innbyggere"],
      ...table(NORTH, code, name, population),
      ["", "- herav sentrum", 4400],
      ...table([...MIDDLE, ...SOUTH], code, name, population),
    ],
  },
  {
    why: "the country and the county over the municipalities",
    grid: [
      ["Region", "2026"],
      ["Norge", 5627400],
      ["Vestland fylke", 660000],
      ...table(ROWS, name, population),
    ],
  },
  {
    why: "numbers of projects that are numbers of municipalities as well",
    grid: [
      ["Prosjekt", "Kommune", "Folketal"],
      ...table(ROWS, (_, index) => 3001 + index, name, population),
    ],
  },
  {
    why: "postal addresses before the names",
    grid: [
      ["Postadresse", "Kommune", "Folketall"],
      ...table(ROWS, (row, index) => `${6500 + index * 3} ${row.name}`, name, population),
    ],
  },
  {
    why: "the year in a heading is that of the money",
    grid: [
      ["Knr", "Kommune", "Folketall (lagt til grunn for 2027)"],
      ...table(ROWS, code, name, population),
    ],
  },
  ...["Innb.tall", "Pop. 2026", "Folkem.", "Inhab."].map((heading) => ({
    why: `a short heading: ${heading}`,
    grid: [["Knr", "Kommune", heading], ...table(ROWS, code, name, population)],
  })),
  ...['="0"', "K-0", "0.0", "municip0"].map((form) => ({
    why: `names of several municipalities with their numbers as ${form}`,
    grid: [
      ["kommunenr", "kommune", "folketall"],
      ...table(HERØY, (row) => form.replace(/0/, row.code), name, population),
    ],
    rows: HERØY,
  })),
];

describe("sheets that were made up as people build them", () => {
  it.each(READ)("are read: $why", (invented) => {
    expect(readInvented(invented).rows).toEqual(linesOf(invented.rows ?? ROWS));
  });

  const sums: readonly (readonly [string, Grid])[] = [
    ["with a word below", [...table(ROWS, name, population), ["Medlemmene samlet", sum(ROWS)]]],
    ["without a word on top", [["", sum(ROWS)], ...table(ROWS, name, population)]],
    [
      "with the count of municipalities",
      [...table(ROWS, name, population), ["9 kommuner", sum(ROWS)]],
    ],
    [
      "of parts, without a word",
      [NORTH, MIDDLE, SOUTH].flatMap((rows) => [...table(rows, name, population), ["", sum(rows)]]),
    ],
    [
      "called after regions, above",
      [NORTH, MIDDLE, SOUTH].flatMap((rows, index) => [
        [`Del ${index + 1}`, sum(rows)],
        ...table(rows, name, population),
      ]),
    ],
  ];
  it.each(sums)("have sums that are known by their figures: %s", (why, body) => {
    const grid = [["Kommune", "Folketall"], ...body];
    expect(readInvented({ why, grid }).rows).toEqual(linesOf(ROWS));
  });
});
