import type { Session } from "../../src/session/session";
import type { WriteTarget } from "../../src/session/workbook/writeTarget";

export type Cell = string | number;
export type Rows = readonly (readonly Cell[])[];

/** A million by population, whoever the members are. */
export const byPopulation = (session: Session) => {
  session.choose({ schemeId: "population" });
  session.setParameter("total", "1000000");
};

const coded: Rows = [
  ["Nr", "Kommune", "Folketall 1.1.2024"],
  ["'5001", "Trondheim", 214565],
  ["'5057", "Ørland", 10522],
  ["'5033", "Tydal", 773],
  ["'5025", "Røros", 5672],
];

/** A sheet, and how its result is written. */
export type ResultCase = {
  readonly why: string;
  readonly rows: Rows;
  readonly target?: WriteTarget;
  readonly choose?: (session: Session) => void;
  /** What the two populations hold that are typed over, in the form the sheet has them in. */
  readonly typed?: (value: Cell, by: number) => Cell;
  /** Whether people sort such a table, by its second column. */
  readonly sorts?: boolean;
};

/** A result in every layout there is. */
export const RESULT_CASES: readonly ResultCase[] = [
  { why: "beside the rows", rows: coded, sorts: true },
  { why: "on a sheet of its own", rows: coded, target: "new-sheet", sorts: true },
  { why: "as an Excel table", rows: coded, target: "new-table", sorts: true },
  {
    why: "in the published mode",
    rows: coded,
    choose: (session) => session.choose({ rounding: "half-up" }),
    sorts: true,
  },
  {
    why: "in øre",
    rows: coded,
    choose: (session) => session.choose({ unit: "0.01" }),
    sorts: true,
  },
  {
    why: "where numbers are kept as numbers, one of them without its zero",
    rows: [
      ["Nr", "Kommune", "Folketall 1.1.2024"],
      [5001, "Trondheim", 214565],
      [301, "Oslo", 717710],
      [5033, "Tydal", 773],
    ],
    sorts: true,
  },
  {
    why: "where there are names only",
    rows: coded.map(([, name, population]) => [name!, population!]),
    sorts: true,
  },
  {
    why: "where number and name share a cell",
    rows: coded.map(([code, name, population], index) => [
      index === 0 ? "Kommune" : `${String(code).slice(1)} ${name}`,
      population!,
    ]),
    sorts: true,
  },
  {
    why: "where the populations are text",
    rows: [
      ["Nr", "Kommune", "Folketall 1.1.2024"],
      ["'5001", "Trondheim", "'214 565"],
      ["'5057", "Ørland", "'10 522"],
      ["'5033", "Tydal", "'773"],
    ],
    typed: (value, by) => `'${Number(String(value).replace(/\D/g, "")) + by}`,
    sorts: true,
  },
  {
    why: "in two blocks side by side",
    rows: [
      ["Kommune", "Folketall 1.1.2024", "", "", "", "Kommune", "Folketall 1.1.2024"],
      ["Trondheim", 214565, "", "", "", "Tydal", 773],
      ["Ørland", 10522, "", "", "", "Røros", 5672],
    ],
  },
  {
    why: "with the regions as rows of their own",
    rows: [
      ["Nr", "Kommune", "Folketall 1.1.2024"],
      ["Trondheim", "", ""],
      ["'5001", "Trondheim", 214565],
      ["Trøndelag Sørøst", "", ""],
      ["'5033", "Tydal", 773],
      ["'5025", "Røros", 5672],
      ["Sum", "", 221010],
    ],
  },
  {
    why: "where each municipality has a row for each year",
    rows: [
      ["Nr", "Kommune", "År", "Folketall"],
      ["'5001", "Trondheim", 2023, 212660],
      ["'5001", "Trondheim", 2024, 214565],
      ["'5033", "Tydal", 2023, 773],
      ["'5033", "Tydal", 2024, 773],
    ],
    sorts: true,
  },
];
