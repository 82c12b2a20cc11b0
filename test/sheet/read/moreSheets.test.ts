import {
  half,
  linesOf,
  name,
  others,
  placed,
  population,
  readInvented,
  spaced,
  table,
  type Grid,
  type Invented,
} from "./invented";
import type { Placed } from "./anySheet";

const ROWS = placed("5001 5006 5007 5014 5020 5021 5022 5025 5026 5027");

const growth = (_: unknown, index: number) => 10 + index;

/** Read without a word about the figures: names without numbers are said, and nothing else. */
const READ: readonly Invented[] = [
  {
    why: "a footnote mark touches a name",
    grid: [
      ["Kommune", "Folketall 1)"],
      ...table(
        ROWS,
        (row, index) => (index === 1 ? `${row.name}1)` : row.name),
        (row, index) => (index === 3 ? `${spaced(row)} 2)` : row.population)
      ),
      ["1) Medregnet en ny bydel", ""],
    ],
  },
  {
    why: "the county stands after the name",
    grid: [["Kommune", "Folketall"], ...table(ROWS, (row) => `${row.name}, Trøndelag`, population)],
  },
  {
    why: "dates stand over the figures, and what has changed between them",
    grid: [
      ["Kommune", "1.1.2025", "Fødselsoverskudd", "Netto innflytting", "Folkevekst", "1.1.2026"],
      ...table(
        ROWS,
        name,
        (row) => row.population - 30,
        growth,
        growth,
        () => 30,
        population
      ),
    ],
  },
  ...["antallInnbyggere", "pop2026", "innb2026", "population_2026", "populationTotal"].map(
    (heading) => ({
      why: `a program has named the column: ${heading}`,
      grid: [["kommune", heading], ...table(ROWS, name, population)],
    })
  ),
  ...[
    "Folketall brukt i budsjett 2026",
    "Folketall - grunnlag for tilskudd 2027",
    "Innbyggere (kontingent 2027)",
  ].map((heading) => ({
    why: `the year is that of the money: ${heading}`,
    grid: [["Kommune", heading], ...table(ROWS, name, population)],
  })),
];

const COUNTIES: Readonly<Record<string, string>> = {
  "15": "Møre og Romsdal",
  "18": "Nordland",
  "31": "Østfold",
  "34": "Innlandet",
};
const NAMESAKES = placed("1515 1818 3114 3419 1511");
const countyOf = (row: Placed) => COUNTIES[row.code.slice(0, 2)]!;
const shortName = (row: Placed) => row.name.replace(/ \(.*/, "");

const bySex = ROWS.flatMap((row, index) => [
  ...(index === 3 ? [] : [[row.name, "Begge kjønn", row.population]]),
  [row.name, "Menn", half(row)],
  [row.name, "Kvinner", others(row)],
]);

describe("more sheets after other sources", () => {
  it.each(READ)("are read: $why", (invented) => {
    const { rows, codes } = readInvented(invented);
    expect(rows).toEqual(linesOf(invented.rows ?? ROWS));
    expect(codes).toEqual(["code-from-name"]);
  });

  it.each([
    ...[
      "Innbyggertilskudd",
      "Befolkningsvekst siste år",
      "Innbyggere 67 år+",
      "Bosatte flyktninger",
    ],
  ])("are refused where a word for population is a part of another: %s", (heading) => {
    const figures = table(ROWS, name, (row) => Math.round(row.population / 7));
    const { rows, codes } = readInvented({ why: "", grid: [["Kommune", heading], ...figures] });
    expect(rows).toBeNull();
    expect(codes).toContain("no-population-column");
  });

  const projected = table(ROWS, name, (row) => Math.round(row.population * 1.06));
  const counted = table(ROWS, name, population);

  it.each([
    { why: "a title", title: "Befolkningsframskriving 2040", sheetName: "Ark1" },
    { why: "the sheet's name", title: "Kommunene våre", sheetName: "Framskrivning 2040" },
    { why: "a title in English", title: "Population projection, 2040", sheetName: "Sheet1" },
    { why: "a title with a day", title: "Folketall 1.1.2027", sheetName: "Ark1" },
  ])("are asked about where $why says that the figures are not counted", ({ title, sheetName }) => {
    const over = [[title], ["Kommune", "Folketall"]];
    const read = (figures: Grid) =>
      readInvented({ why: "", grid: [...over, ...figures], sheet: { sheetName } });
    expect(read(projected)).toMatchObject({
      rows: null,
      codes: ["population-unsure", "code-from-name"],
    });
    expect(read(counted).rows).toEqual(linesOf(ROWS));
  });

  it.each([
    "Budsjett 2027",
    "Fordeling 2027, oppdatert 3.3.2026",
    "Folketall brukt i budsjett 2027",
  ])("are not asked about under %s", (title) => {
    const grid = [
      [title],
      ["Kommune", "Folketall"],
      ...table(ROWS, name, (row) => row.population + 3),
    ];
    expect(readInvented({ why: "", grid }).codes).toEqual(["code-from-name"]);
  });

  it.each(["Observatører", "Ikke medlemmer", "Utmeldt", "Til sammenligning"])(
    "are refused with those named that stand under %s",
    (heading) => {
      const grid = [
        ["Kommune", "Folketall"],
        ...counted.slice(0, 6),
        ["", ""],
        [heading, ""],
        ["Kommune", "Folketall"],
        ...counted.slice(6),
      ];
      const { rows, codes } = readInvented({ why: "", grid });
      expect(rows).toBeNull();
      expect(codes).toContain("municipality-left-out");
    }
  );

  it("have namesakes that are told apart by the county beside them, or over them", () => {
    const beside = [
      ["Fylke", "Kommune", "Folketall"],
      ...table(NAMESAKES, countyOf, shortName, population),
    ];
    const over = [
      ["Kommune", "Folketall"],
      ...NAMESAKES.flatMap((row) => [[countyOf(row), ""], ...table([row], shortName, population)]),
    ];
    for (const grid of [beside, over]) {
      expect(readInvented({ why: "", grid }).rows).toEqual(linesOf(NAMESAKES));
    }
    const nowhere = [["Kommune", "Folketall"], ...table(NAMESAKES, shortName, population)];
    expect(readInvented({ why: "", grid: nowhere }).codes).toContain("ambiguous-name");
  });

  it("are refused where one municipality has parts and no whole", () => {
    const { rows, codes } = readInvented({
      why: "",
      grid: [["Kommune", "Kjønn", "Folketall"], ...bySex],
    });
    expect(rows).toBeNull();
    expect(codes).toContain("municipality-left-out");
  });
});
