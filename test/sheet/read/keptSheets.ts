import { findMunicipality } from "../../../src/catalogue/municipalities";
import type { AnySheet } from "./anySheet";

/** Where a municipality stands: its number, row and figure. */
type Kept = {
  readonly why: string;
  readonly grid: AnySheet["grid"];
  readonly placed: readonly (readonly [code: string, row: number, population: number])[];
};

/** Sheets of other seeds on which a municipality was once forgotten. */
const KEPT: readonly Kept[] = [
  {
    why: "numbers with their figures touch a table, and go on in its amounts",
    grid: [
      ["0301", "Oslo", 728714, "4634", 1672],
      ["3436", "Nord-Fron", 5493, "4648", 3381],
      ["4627", "Askøy", 30600, "3430", 1871],
      ["3203", "Asker", 101509, "", ""],
      ["3450", "Etnedal", 11154, 1593, ""],
      ["4226", "Hægebostad", 12561, 1794, ""],
      ["3425", "Engerdal", 9012, 1287, ""],
    ],
    placed: [
      ["4634", 0, 1672],
      ["4648", 1, 3381],
      ["3430", 2, 1871],
    ],
  },
  {
    why: "the other table's sum stands in the row",
    grid: [
      ["Kommune", "Folketall", "1525", "Stranda", 4333],
      ["Oslo", 728714, "", "Sum", 4333],
      ["Bømlo", 12531, "", "", ""],
    ],
    placed: [
      ["0301", 1, 728714],
      ["4613", 2, 12531],
      ["1525", 0, 4333],
    ],
  },
  {
    why: "the other table's sum stands where names are",
    grid: [
      ["Oslo", 728714, "3236", "Jevnaker", 7039],
      ["Vestnes", 7315, "", "Sum", 7039],
      ["Gjøvik", 31350, "", "", ""],
      ["3314", 20965, 146758, "", ""],
      ["5530", 14946, 104625, "", ""],
      ["3214", 16429, 115006, "", ""],
    ],
    placed: [
      ["1535", 1, 7315],
      ["3314", 3, 20965],
    ],
  },
  {
    why: "a sum beside looks like the whole of a breakdown",
    grid: [
      ["Oslo", 728714, "", "", ""],
      ["Ulvik", 1114, "", "", ""],
      ["Sum", 729828, "", "", ""],
      ["Kommune", "Folketall", "Knr", "Kommune", "Folketall"],
      ["4651 Stryn", 7319, "5522", "Salangen", 2132],
      ["Sum", 7319, "3334", "Flesberg", 2790],
      ["", "", "4643", "Årdal", 5178],
    ],
    placed: [
      ["4643", 6, 5178],
      ["5522", 4, 2132],
      ["4651", 4, 7319],
    ],
  },
  {
    why: "figures slipped to the left are numbers of the past",
    grid: [
      ["Kode", "Navn", "2026"],
      ["0301", "Oslo", 728714],
      ["Sømna", 2004, ""],
      ["Træna", 441, ""],
      ["3415", "Sør-Odal", 8165],
      ["1535", "Vestnes", 7315],
    ],
    placed: [
      ["1835", 3, 441],
      ["1812", 2, 2004],
    ],
  },
  {
    why: "a figure is the old number of another that stands below",
    grid: [
      ["0301", "Oslo", 728714],
      ["4216", "Birkenes", 5447],
      ["1535", "Vestnes", 7315],
      ["Moskenes", 976, 6835],
      ["Sirdal", 1911, 13380],
      ["Nord-Aurdal", 6424, 44971],
      ["Sarpsborg", 60614, 424301],
      ["", "", ""],
      ["Kvæfjord", 2901, ""],
    ],
    placed: [
      ["5510", 8, 2901],
      ["4228", 4, 1911],
    ],
  },
  {
    why: "the numbers of the table beside are as large as these populations",
    grid: [
      ["Kommune", "Folketall", "1508", "Ålesund", 59663],
      ["0301 Oslo", 728714, "3903", "Holmestrand", 27086],
      ["4629 Modalen", 397, "3449", "Sør-Aurdal", 2841],
      ["1827 Dønna", 1445, "1516", "Ulstein", 8958],
      ["Overhalla", 0.3859477443976906, 3944, "", ""],
      ["Bygland", 0.114199041002055, 1167, "", ""],
      ["Porsanger", 0.38222918093746944, 3906, "", ""],
      ["Vega", 0.11762403366278501, 1202, "", ""],
    ],
    placed: [
      ["1827", 3, 1445],
      ["1516", 3, 8958],
      ["5047", 4, 3944],
    ],
  },
  {
    why: "names of the table below touch the numbers of the one beside",
    grid: [
      ["0301 Oslo", 728714, "1146", "Tysvær", 11750],
      ["3438 Sør-Fron", 3108, "4018", "Nome", 6529],
      ["3416 Eidskog", 6103, "3201", "Bærum", 133228],
      ["Sum", 737925, "", "", ""],
      ["Knr", "Kommune", "Folketall", "", ""],
      ["1124", "Sola", 29541, "", ""],
      ["1813", "Brønnøy", 7841, "", ""],
      ["4212", "Vegårshei", 2253, "", ""],
    ],
    placed: [
      ["0301", 0, 728714],
      ["3438", 1, 3108],
      ["1124", 5, 29541],
    ],
  },
  {
    why: "numbers have their figures in two columns, and touch another table",
    grid: [
      ["0301", "Oslo", 728714, 5101001, "", "", ""],
      ["4644", "Luster", 5478, 38349, "", "", ""],
      ["3413", "Stange", 21839, 152876, "", "", ""],
      ["4012", 0.0347, 99872, 14267, "5020", "Osen", 911],
      ["4601", 0.7175, 2064023, 294860, "1826", "Hattfjelldal", 1255],
      ["3305", 0.0776, 223597, 31942, "4030", "Nissedal", 1509],
      ["4649", 0.0234, 67315, 9616, "4217", "Åmli", 1805],
      ["3905", 0.1466, 421725, 60246, "", "", ""],
    ],
    placed: [
      ["4012", 3, 14267],
      ["4649", 6, 9616],
      ["5020", 3, 911],
      ["0301", 0, 728714],
    ],
  },
  {
    why: "one name stands alone in a column, and another table far right of it",
    grid: [
      ["Knr", "Kommune", "Folketall", "", "", "", ""],
      ["0301", "Oslo", 728714, "", "", "", ""],
      ["Kommune", "Andel", "Beløp", "Folketall", "4646", "Fjaler", 2948],
      ["5029 Skaun", 0.6874047943558086, 60021, 8574, "4621", "Voss", 16438],
      ["4628 Vaksdal", 0.31259520564419147, 27296, 3899, "3903", "Holmestrand", 27086],
    ],
    placed: [
      ["3903", 4, 27086],
      ["0301", 1, 728714],
    ],
  },
];

export const keptSheets = KEPT.map(({ why, grid, placed }) => ({
  why,
  sheet: {
    grid,
    placed: placed.map(([code, row, population]) => ({
      ...{ code, row, population, column: 0 },
      name: findMunicipality(code)!.name.split(" - ")[0]!,
    })),
  } satisfies AnySheet,
}));
