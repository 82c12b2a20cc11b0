import type { AdoptedVersion } from "../../../src/council";
import { DEFAULT_CHOICE, type Memory, type SheetMemory } from "../../../src/session/memory";
import type { CustomScheme } from "../../../src/catalogue";
import { EQUAL_AND_POPULATION } from "../../../src/engine";

export const OWN: CustomScheme = {
  scheme: {
    id: "legevakt",
    title: "Legevakt",
    form: "ready",
    rule: EQUAL_AND_POPULATION,
    parameters: [
      { name: "total", kind: "money", default: "1000", required: false },
      { name: "equalShare", kind: "share", required: true },
    ],
  },
  help: null,
  rounding: "half-up",
  unit: "10",
  ties: "code",
  regions: "sum",
};

/** The same table under another date is another version. */
export const version = (
  sha256: string,
  date = "2024-12-11",
  note = "Sak 99/24"
): AdoptedVersion => ({
  date,
  note,
  populationDate: "2024-01-01",
  sha256: sha256.repeat(64),
  table: {
    scheme: "hp-2025",
    parameters: { total: "10800000", index: "1", months: "12" },
    rounding: "largest-remainder",
    unit: "1",
    ties: "order",
    regions: "sum",
    total: "10800000",
    rows: [
      {
        code: "5001",
        name: "Trondheim",
        region: "Trondheim",
        population: "214565",
        amount: "10000000",
        part: "member",
      },
      {
        code: null,
        name: "Staten",
        region: null,
        population: null,
        amount: "800000",
        part: "host",
      },
    ],
  },
});

export const RESULT: SheetMemory = {
  sheetId: "sheet-1",
  sheetName: "Ark1",
  choice: { ...DEFAULT_CHOICE, schemeId: "legevakt", own: OWN, without: ["5033"] },
  corrections: {
    roles: { "0": "code", HPANCHOR_1: "population" },
    populationColumn: "HPANCHOR_1",
    populationDate: "2024",
    average: true,
    within: { row: 1, column: 0, rows: 36, columns: 4 },
  },
  written: {
    basis: [
      { code: "5001", name: "Trondheim", region: "", population: "214565" },
      {
        code: "5061",
        name: "Rindal",
        region: "Sørvest",
        population: "1958.67",
        populations: ["1957", "1958", "1961"],
      },
    ],
    choice: { ...DEFAULT_CHOICE, parameters: { total: "5000000" } },
    marks: ["1a2b3c", "zzzzzz"],
    shapes: [
      {
        name: "HPSHARE_summary_1",
        area: { row: 39, column: 4, rows: 2, columns: 2 },
        cells: ["1a2b3c", "=", "", "zzzzzz"],
      },
    ],
    populationDate: "2024-01-01",
  },
  costLines: [
    { name: "Drift", key: "equal-and-population", parameters: { total: "800", equalShare: "0.2" } },
  ],
};

/** A memory in which every feature has left something. */
export const FULL: Memory = {
  autoRefresh: true,
  sheets: [
    RESULT,
    { ...RESULT, sheetId: null, sheetName: "Fordeling", corrections: {}, costLines: [] },
    { ...RESULT, sheetId: "sheet-3", sheetName: "Ark3", written: null },
  ],
  unfinished: [
    {
      sheetId: "sheet-1",
      sheetName: "Ark1",
      kind: "population",
      journal: {
        before: [{ row: 2, column: 1, content: 214565, isFormula: false, numberFormat: "#,##0" }],
        written: [
          { row: 2, column: 1, content: { kind: "value", value: 218460 } },
          { row: 3, column: 4, content: { kind: "formula", formula: "=B3*2" }, look: "total" },
          { row: 9, column: 9 },
        ],
        names: {
          before: [],
          after: [{ name: "HPSHARE_amount_1", area: { row: 1, column: 4, rows: 3, columns: 1 } }],
        },
        frame: { fitted: [], table: { row: 0, column: 0, rows: 2, columns: 2 } },
      },
      before: null,
      after: RESULT,
    },
    {
      sheetId: null,
      sheetName: "Vedlegg",
      kind: "paper",
      journal: null,
      before: null,
      after: null,
    },
  ],
  schemes: [OWN, { ...OWN, scheme: { ...OWN.scheme, id: "another" }, help: "Etter vedtak" }],
  papers: [
    {
      sheetId: "sheet-4",
      sheetName: "Vedtak",
      schemeId: "hp-2025",
      source: { sheetId: "sheet-1", sheetName: "Ark1" },
    },
  ],
  adopted: [version("a"), version("b", "2025-12-10", "")],
};
