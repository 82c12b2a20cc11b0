import type { ReadingIssue } from "../../../src/sheet/reading";
import {
  code,
  half,
  inCells,
  merged,
  name,
  others,
  placed,
  population,
  readInvented,
  spaced,
  table,
  type Invented,
} from "./invented";

const ROWS = placed("4601 4640 4626 4627 4647 4642 4643 4644 4648");
const MERGED_PARTS = merged(ROWS, ["Menn", "Kvinner"], half, others);

const EXPLAINED: readonly (Invented & { readonly says: ReadingIssue["code"] })[] = [
  {
    why: "merged rows without everybody",
    says: "several-rows-each",
    grid: [["Kommune", "Kjønn", "Folketall"], ...MERGED_PARTS],
  },
  {
    why: "districts left of the municipality's number",
    says: "several-rows-each",
    grid: [
      ["bydel", "kommunenr", "kommune", "folketall"],
      ["Arna", "4601", "Bergen", 14000],
      ["Fana", "4601", "Bergen", 44000],
      ["Laksevåg", "4601", "Bergen", 40000],
      ["", "4640", "Sogndal", 12552],
    ],
  },
  {
    why: "municipalities side by side",
    says: "table-transposed",
    grid: [
      ["", ...ROWS.map((row) => row.name)],
      ["Folketall", ...ROWS.map((row) => row.population)],
    ],
  },
  {
    why: "lines of a PDF",
    says: "lines-in-one-cell",
    grid: inCells(ROWS.map((row) => `${row.code} ${row.name} ${spaced(row)}`)),
  },
  {
    why: "lines of a PDF under a title",
    says: "lines-in-one-cell",
    grid: inCells(["Kommune Folketall", ...ROWS.map((row) => `${row.name} ${spaced(row)}`)]),
  },
  {
    why: "Danish names",
    says: "names-unknown",
    grid: [
      ["Kommune", "Folketal"],
      ["Odense", 210803],
      ["Aarhus", 373388],
      ["Aalborg", 224612],
    ],
  },
  {
    why: "figures that are no numbers",
    says: "population-not-a-number",
    grid: [
      ["Knr", "Kommune", "Folketall"],
      ...table(ROWS, code, name, (row) => `ca. ${row.population}`),
    ],
  },
  {
    why: "figures in thousands with a decimal",
    says: "population-not-whole",
    grid: [
      ["Kommune", "Folketall"],
      ...table(ROWS, name, (row) => Math.round(row.population / 100) / 10 + 0.01),
    ],
  },
];

const SAID_ONCE: readonly (Invented & { readonly says: ReadingIssue["code"] })[] = [
  {
    why: "names without numbers",
    says: "code-from-name",
    grid: [["Kommune", "Folketall"], ...table(ROWS, name, population)],
  },
  {
    why: "two numbers are exchanged, and the figures follow the names",
    says: "numbers-exchanged",
    grid: [
      ["Knr", "Kommune", "Folketall"],
      [ROWS[1]!.code, ROWS[0]!.name, ROWS[0]!.population],
      [ROWS[0]!.code, ROWS[1]!.name, ROWS[1]!.population],
      ...table(ROWS.slice(2), code, name, population),
    ],
  },
  {
    why: "two figures are exchanged",
    says: "populations-exchanged",
    grid: [
      ["Knr", "Kommune", "Folketall"],
      [ROWS[0]!.code, ROWS[0]!.name, ROWS[1]!.population],
      [ROWS[1]!.code, ROWS[1]!.name, ROWS[0]!.population],
      ...table(ROWS.slice(2), code, name, population),
    ],
  },
  {
    why: "figures sorted without the rest",
    says: "sorted-apart",
    grid: [
      ["Knr", "Kommune", "Folketall"],
      ...table(ROWS, code, name, (_, index) => ROWS[(index + 1) % ROWS.length]!.population),
    ],
  },
  {
    why: "figures in thousands",
    says: "population-off-by-factor",
    grid: [
      ["Knr", "Kommune", "Folketall"],
      ...table(ROWS, code, name, (row) => Math.round(row.population / 10)),
    ],
  },
];

/** Registers of other things, which only look like population. */
const NEAR = ["Listeinnbyggere", "Kunder", "Stemmer", "Abonnenter fiber", "Kolonne2", "Data", "X"];

describe("sheets that are odd", () => {
  it.each(EXPLAINED)("are refused with one reason: $why", ({ says, ...invented }) => {
    const { rows, codes } = readInvented(invented);
    expect(rows).toBeNull();
    expect(codes.filter((each) => each !== "code-from-name")).toEqual([says]);
  });

  it.each(SAID_ONCE)(
    "are allocated, and what is odd is said once: $why",
    ({ says, ...invented }) => {
      const { rows, codes } = readInvented(invented);
      expect(rows).not.toBeNull();
      expect(codes).toEqual([says]);
    }
  );

  it.each(NEAR)("are asked about where only the figures are like population: %s", (heading) => {
    const grid = [
      ["Knr", "Kommune", heading],
      ...table(ROWS, code, name, (row) => Math.round(row.population * 0.97)),
    ];
    const { rows, codes } = readInvented({ why: heading, grid });
    expect(rows).toBeNull();
    expect(codes).toEqual(["population-unsure"]);
  });
});
