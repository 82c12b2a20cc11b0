import type { Finding, NewPopulation } from "../../src/session/population/newPopulation";
import type { Session } from "../../src/session/session";
import type { MemoryGateway } from "../memory/memoryGateway";
import { openSession } from "./openSession";

export type Rows = readonly (readonly (string | number)[])[];
type FiguresOf = Readonly<Record<string, number | null>>;

/** Three members with their population on 1 January 2024. */
export const TABLE: Rows = [
  ["Nr", "Kommune", "Folketall 1.1.2024"],
  ["5033", "Tydal", 773],
  ["1547", "Aukra", 3678],
  ["5026", "Holtålen", 2035],
];
/** The official figures of three years, by municipality number. */
export const FIGURES: Readonly<Record<number, FiguresOf>> = {
  2024: { "5033": 773, "1547": 3678, "5026": 2035 },
  2025: { "5033": 770, "1547": 3700, "5026": 2040 },
  2026: { "5033": 773, "1547": 3710, "5026": 2030 },
};

/** What Statistics Norway would have said; null is a figure that is not published. */
export function news(years: readonly number[], figures = FIGURES): NewPopulation {
  const brought = years.map((year) => ({
    year,
    findings: new Map(
      Object.entries(figures[year]!).map(([code, inhabitants]): [string, Finding] => [
        code,
        inhabitants === null
          ? { kind: "not-published", marker: "." }
          : { kind: "found", inhabitants, from: [code] },
      ])
    ),
  }));
  const newest = brought.at(-1)!;
  const retrieved = "2026-02-25T08:00:00.000Z";
  return {
    ...newest,
    earlier: brought.slice(0, -1),
    takenIn: new Map(),
    source: { kind: "fetched", retrieved, updated: null },
  };
}

/** A session on a table that shares 10 000 by population, or by the average of three years. */
export async function openTable(rows: Rows = TABLE, { average = false } = {}) {
  const opened = await openSession(({ workbook }) => workbook.active.type(0, 0, rows));
  const { session } = opened;
  session.choose({ schemeId: "population", parameters: { total: "10000" } });
  if (average) await session.correct({ average });
  return opened;
}

export function readingOf(session: Session) {
  const { sheet } = session.getState();
  if (sheet.kind !== "table") throw new Error("A table was expected.");
  return sheet.reading;
}

export const amountsOf = (session: Session): number[] => {
  const { outcome } = session.getState();
  if (outcome.kind !== "allocated") throw new Error(JSON.stringify(outcome));
  return outcome.allocation.rows.map(({ amount }) => amount.toNumber());
};
export const yearsOf = (session: Session) => readingOf(session).years.map(({ year }) => year);

/** The contents of the first cells of a row on the active sheet. */
export const row = ({ workbook }: MemoryGateway, index: number, columns = 6) =>
  Array.from({ length: columns }, (_, column) => workbook.active.get(index, column).content);
