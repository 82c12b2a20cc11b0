import {
  code,
  linesOf,
  name,
  population,
  readInvented,
  sum,
  table,
  type Invented,
} from "./invented";
import { FIRST, SECOND, ALL, under, HEADED, SUMMED, BLANK, MORE } from "./oneBelowTheOther";

/** One table, in two or more parts. */
const ONE: readonly Invented[] = [
  { why: "blank rows between", grid: [...HEADED, ...BLANK, ...MORE] },
  {
    why: "the heading again, as on a new page",
    grid: [...HEADED, [], ...under("Folketall 1.1.2026", MORE)],
  },
  {
    why: "another word for the same",
    grid: [...HEADED, [], ...under("Innbyggere", MORE)],
  },
  {
    why: "the year alone",
    grid: [...HEADED, [], ...under("2026", MORE)],
  },
  {
    why: "the same date in titles over both",
    grid: [
      ["Folketall 1.1.2026"],
      ...under("Folketall", table(FIRST, code, name, population)),
      [],
      ["Folketall 1.1.2026 (forts.)"],
      ...under("Folketall", MORE),
    ],
  },
  {
    why: "a word for any figures over populations",
    grid: [...HEADED, [], ...under("Antall", MORE)],
  },
  {
    why: "other words over the municipalities",
    grid: [...HEADED, [], ["", "Deltakere", "Folketall"], ...MORE],
  },
  {
    why: "regions by titles, of which one has a host at half its population",
    grid: [
      ["Nr", "Kommune", "Folketall"],
      ["Region Bergen"],
      ...table(FIRST, code, name, population),
      ["Kommuner i Sogn"],
      ...MORE.map(([nr, named], index) => [
        nr!,
        named!,
        index === 0 ? 1100 : SECOND[index]!.population,
      ]),
    ],
    rows: [
      ...FIRST,
      ...SECOND.map((row, index) => (index === 0 ? { ...row, population: 1100 } : row)),
    ],
  },
  {
    why: "region titles that say other or former",
    grid: [
      ["Nr", "Kommune", "Folketall"],
      ["Bergen og naboer"],
      ...table(FIRST, code, name, population),
      ["Andre kommuner"],
      ...MORE,
    ],
  },
  {
    why: "a region of others with a sum of its own and one of all",
    grid: [
      ["Nr", "Kommune", "Folketall"],
      ["Bergen"],
      ...table(FIRST, code, name, population),
      ["", "Sum", sum(FIRST)],
      ["Andre"],
      ...MORE,
      ["", "Sum", sum(SECOND)],
      ["", "Totalt", sum(ALL)],
    ],
  },
  {
    why: "those who did not take part before, in the sum of all",
    grid: [...SUMMED, ["Ikke med i 2025"], ...MORE, ["", "Totalt", sum(ALL)]],
  },
  {
    why: "a note beside the figures of one",
    grid: [
      ...HEADED,
      ...MORE.map((row, index) => (index === 1 ? [...row, "Uten studenter"] : row)),
    ],
  },
];

describe("a table goes on", () => {
  it.each(ONE)("below: $why", (invented) => {
    expect(readInvented(invented).rows).toEqual(linesOf(invented.rows ?? ALL));
  });

  it("below with numbers of another time, under another word", () => {
    const old = [
      ["Nr", "Kommune", "Folketall"],
      ["1624", "Rissa", 6628],
      ["1718", "Leksvik", 3520],
      [],
      ["Nr", "Kommune", "Antall"],
      ["1612", "Hemne", 4236],
      ["1613", "Snillfjord", 990],
    ];
    expect(readInvented({ why: "", grid: old }).rows).toHaveLength(4);
  });
});
