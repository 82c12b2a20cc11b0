import { findMunicipality, officialPopulation } from "../../../src/catalogue/municipalities";
import { readPopulation } from "../../../src/sheet/read";
import type { ReadingIssue } from "../../../src/sheet/reading";
import type { CellValue } from "../../../src/sheet/snapshot";
import type { Placed } from "./anySheet";
import { snapshotOf, TODAY, type SheetOptions } from "./snapshotOf";

export type Grid = readonly (readonly (CellValue | null)[])[];

/** What must come of an invented sheet: exactly its rows, with a sentence of that code; or a refusal by it. */
export type Invented = {
  readonly why: string;
  readonly grid: Grid;
  readonly sheet?: SheetOptions;
  readonly rows?: readonly Placed[];
  readonly says?: ReadingIssue["code"];
};

/** Municipalities with their official population of 2026, by their numbers. */
export const placed = (codes: string): readonly Placed[] =>
  codes.split(" ").map((code) => ({
    code,
    // The Norwegian of two names.
    name: findMunicipality(code)!.name.split(" - ")[0]!,
    population: officialPopulation(code, 2026)!.inhabitants,
  }));

type Column = (row: Placed, index: number) => CellValue;

/** Rows with a cell for each column. */
export const table = (rows: readonly Placed[], ...columns: readonly Column[]): CellValue[][] =>
  rows.map((row, index) => columns.map((column) => column(row, index)));

export const code: Column = (row) => row.code;
export const name: Column = (row) => row.name;
export const population: Column = (row) => row.population;
export const sum = (rows: readonly Placed[]): number =>
  rows.reduce((total, row) => total + row.population, 0);

/** A part of the inhabitants, and the others. */
export const half = (row: Placed) => Math.floor(row.population / 2);
export const others = (row: Placed) => row.population - half(row);
export const spaced = (row: Placed) => String(row.population).replace(/\B(?=(\d{3})+$)/g, " ");
export const inCells = (lines: readonly string[]): Grid => lines.map((line) => [line]);

/** Several rows a municipality, its name in the first only. */
export const merged = (
  rows: readonly Placed[],
  labels: readonly string[],
  ...figures: readonly ((row: Placed) => number)[]
) =>
  rows.flatMap((row) =>
    labels.map((label, index) => [index === 0 ? row.name : "", label, figures[index]!(row)])
  );

export type ReadInvented = {
  /** `4601 294860`, in order of number; null where the sheet is refused. */
  readonly rows: readonly string[] | null;
  readonly codes: readonly ReadingIssue["code"][];
};

const lines = (rows: readonly { code: string; figure: string }[]): readonly string[] =>
  rows.map((row) => `${row.code} ${row.figure}`).sort();

export const linesOf = (rows: readonly Placed[]): readonly string[] =>
  lines(rows.map((row) => ({ code: row.code, figure: String(row.population) })));

/** What comes of a sheet on the day of the tests. */
export function readInvented({ grid, sheet }: Invented): ReadInvented {
  const outcome = readPopulation(snapshotOf(grid, sheet), {}, TODAY);
  if (outcome.kind === "empty") return { rows: null, codes: [] };
  const issues = outcome.kind === "table" ? outcome.reading.issues : outcome.issues;
  const codes = [...new Set(issues.map((issue) => issue.code))];
  const isRefused = outcome.kind === "no-table" || issues.some((it) => it.severity === "error");
  if (isRefused) return { rows: null, codes };
  const { members } = outcome.reading;
  const rows = lines(
    members.map((member) => ({ code: member.code, figure: member.population.toFixed() }))
  );
  return { rows, codes };
}
