import { err, ok, type Decimal, type Result } from "../engine";
import { isSumLabel } from "../sheet/read/headerWords";
import { readCode } from "../sheet/read/municipalityText";
import { readNumber } from "../sheet/read/numberText";
import type { CellValue, Grid } from "../sheet/snapshot";
import { askedFor, type AdoptedRow, type AdoptedTable, type AskedFor } from "./adoptedTable";
import type { CouncilIssue } from "./issues";
import { plainText } from "./plainText";
import { figureColumnsIn, printedFigures, type FigureColumns } from "./printedFigures";

/** One row of a table as it stands: who, and the figures after the name. */
type FoundRow = {
  readonly code: string | null;
  readonly name: string;
  readonly population: Decimal | null;
  readonly amount: Decimal;
  /** What is printed under the headings of other figures, as it was adopted or as it says. */
  readonly figuresOf: (party: AdoptedRow) => Pick<AdoptedRow, "figures">;
};

/** A table as it was found on a sheet or on paper, and the sums printed under it. */
export type FoundTable = {
  readonly table: AdoptedTable;
  readonly sums: { readonly population: Decimal | null; readonly amount: Decimal } | null;
};

const PER_CENT = /%\s*$/;

/** Text copied from a document or a sheet as a grid: lines and tabs, or semicolons. */
export function gridOf(text: string): Grid {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
  const separator = lines.some((line) => line.includes("\t")) ? "\t" : ";";
  return lines.map((line) => line.split(separator));
}

/**
 * Reads the published form of a table back, to be compared with the adopted one: each row has a
 * name, with or without its number before it, then population and amount, with or without a share
 * between them; one column of rows or several side by side. Under a written rule the amount is the
 * last figure, the population the first where it is counted, and other figures stand under their
 * headings. Reading stops at the sum row. What else was adopted is not in that form and counts as
 * unchanged.
 */
export function tableInGrid(grid: Grid, adopted: AdoptedTable): Result<FoundTable, CouncilIssue> {
  const names = new Set(adopted.rows.map(({ name }) => name));
  const columns = nameColumns(grid, names);
  const asked = adopted.rule ? askedFor(adopted.rule.tree) : null;
  const start = grid.findIndex((row) => columns.some((column) => names.has(textAt(row, column))));
  if (start < 0) return err({ area: "council", code: "nothing-to-compare" });
  const spans = columns.map((name, index): Span => {
    const end = columns[index + 1];
    const figures = asked ? figureColumnsIn(grid.slice(0, start), asked, name + 1, end) : undefined;
    const codes = codeColumn(grid, { name, end }, adopted);
    return { ...spanOf(grid, { name, end, codes }, names, asked), ...(figures ? { figures } : {}) };
  });
  const found: FoundRow[] = [];
  let sums: FoundTable["sums"] = null;
  for (const row of grid.slice(start)) {
    const records = spans.flatMap((span) => recordAt(row, span));
    const sum = records.find(({ name }) => isSumLabel(name));
    found.push(...records.filter((record) => record !== sum));
    if (sum) {
      sums = { population: sum.population, amount: sum.amount };
      break;
    }
  }
  if (found.length === 0) return err({ area: "council", code: "nothing-to-compare" });
  return ok({ table: { ...adopted, rows: matched(adopted.rows, found) }, sums });
}

/** Columns in which the names of the adopted table stand, left to right; one that only says again who stands in others, as a region may, is none. */
function nameColumns(grid: Grid, names: ReadonlySet<string>): readonly number[] {
  const columns = new Map<number, Set<string>>();
  for (const row of grid) {
    for (const [column, value] of row.entries()) {
      const name = textOf(value);
      if (!names.has(name) || figuresIn(row, { name: column }).length === 0) continue;
      columns.set(column, (columns.get(column) ?? new Set()).add(name));
    }
  }
  const known = new Set<string>();
  return [...columns]
    .sort(([, a], [, b]) => b.size - a.size)
    .filter(([, here]) => {
      const isNew = [...here].some((name) => !known.has(name));
      for (const name of here) known.add(name);
      return isNew;
    })
    .map(([column]) => column)
    .sort((a, b) => a - b);
}

/** The columns of the rows under one another: from the name to the one before the next name. */
type Span = {
  readonly name: number;
  readonly end?: number | undefined;
  /** Where the parties' numbers stand after their names; null where they do not. */
  readonly codes?: number | null;
  /** Where the population stands under a written rule: null where it is not counted; absent of a ready key. */
  readonly population?: number | null;
  /** Where other figures stand that a written rule asks for. */
  readonly figures?: FigureColumns;
};

function spanOf(grid: Grid, span: Span, names: ReadonlySet<string>, asked: AskedFor | null): Span {
  if (!asked) return span;
  const rows = grid.filter((row) => names.has(textAt(row, span.name)));
  const first = Math.min(...rows.flatMap((row) => figuresIn(row, span)[0]?.column ?? []));
  return { ...span, population: asked.population ? first : null };
}

/** The column after the names that holds each party's own number, which is no figure. */
function codeColumn(grid: Grid, span: Span, { rows }: AdoptedTable): number | null {
  const codes = new Map(rows.map(({ name, code }) => [name, code]));
  const known = grid.filter((row) => codes.has(textAt(row, span.name)));
  const [first] = known;
  const isCode = (row: readonly CellValue[], column: number): boolean =>
    readCode(row[column] ?? "") === codes.get(textAt(row, span.name));
  const columns = first ? figuresIn(first, span).map(({ column }) => column) : [];
  return columns.find((column) => known.every((row) => isCode(row, column))) ?? null;
}

function figuresIn(
  row: readonly CellValue[],
  { name, end, codes = null }: Span
): readonly { readonly column: number; readonly value: Decimal }[] {
  return row.slice(name + 1, end).flatMap((value, index) => {
    if (name + 1 + index === codes) return [];
    if (typeof value === "string" && PER_CENT.test(value)) return [];
    const number = readNumber(withoutCurrency(value));
    return number.kind === "number" ? [{ column: name + 1 + index, value: number.value }] : [];
  });
}

function recordAt(row: readonly CellValue[], span: Span): FoundRow[] {
  const name = textAt(row, span.name);
  if (name === "" || readNumber(name).kind === "number") return [];
  const figures = figuresIn(row, span);
  const isReady = span.population === undefined;
  const amount = figures.at(isReady && figures.length > 2 ? 2 : -1);
  if (amount === undefined) return [];
  const counted = isReady ? figures[0] : figures.find(({ column }) => column === span.population);
  const code = span.name === 0 ? null : readCode(row[span.name - 1] ?? "");
  const population = counted && figures.length > 1 ? counted.value : null;
  const figuresOf = (party: AdoptedRow) => printedFigures(row, span.figures ?? new Map(), party);
  return [{ code, name, population, amount: amount.value, figuresOf }];
}

/** `kr 74 177,-` without what says that it is money. */
export const withoutCurrency = (value: CellValue): CellValue =>
  typeof value === "string" ? value.replace(/^kr\.?\s*|\s*kr\.?$|\s*,-$/gi, "") : value;

/** Gives each row found the party it is about: by number, by name, and what is left by its figures. */
function matched(
  adopted: readonly AdoptedRow[],
  found: readonly FoundRow[]
): readonly AdoptedRow[] {
  const left = new Set(adopted);
  const pairs = new Map<FoundRow, AdoptedRow>();
  const pair = (row: FoundRow, fits: (party: AdoptedRow) => boolean) => {
    if (pairs.has(row)) return;
    const party = [...left].find(fits);
    if (!party) return;
    pairs.set(row, party);
    left.delete(party);
  };
  for (const row of found) pair(row, ({ code }) => code !== null && code === row.code);
  for (const row of found) pair(row, ({ name }) => name === row.name);
  for (const row of found) pair(row, (party) => hasFigures(party, row));
  for (const row of found) if (left.size === 1) pair(row, () => true);
  return found.map((row) => {
    const party = pairs.get(row) ?? null;
    return {
      ...(party ?? { code: row.code, region: null, part: "member" as const }),
      name: row.name,
      population: row.population?.toFixed() ?? party?.population ?? null,
      amount: row.amount.toFixed(),
      ...(party ? row.figuresOf(party) : {}),
    };
  });
}

function hasFigures({ population, amount }: AdoptedRow, row: FoundRow): boolean {
  return amount === row.amount.toFixed() && population === (row.population?.toFixed() ?? null);
}

const textOf = (value: CellValue | undefined): string =>
  typeof value === "string" ? plainText(value) : "";
const textAt = (row: readonly CellValue[], column: number): string => textOf(row[column]);
