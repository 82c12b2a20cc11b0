import type { Decimal } from "../../engine";
import { cellAddress } from "../address";
import {
  AVERAGED_YEARS,
  type PopulationColumn,
  type PreparedYear,
  type ReadingIssue,
  type ReadMember,
  type YearOnSheet,
} from "../reading";
import type { Block, PlacedRow } from "./block";
import type { Cells } from "./cells";
import type { DatedRows } from "./datedRows";
import { datesIn, hasCome, isYear } from "./dates";
import { meaningOf } from "./headerWords";
import type { NumberReading } from "./numberText";
import { keyOf } from "./tableRows";
import { errorAt } from "../readingIssue";

/** What the years are read from. */
export type YearsSource = {
  readonly cells: Cells;
  readonly byBlock: ReadonlyMap<Block, readonly ReadMember[]>;
  readonly rows: DatedRows;
  /** The one in use first. */
  readonly columns: readonly PopulationColumn[];
  /** The date of the population in use, whatever its heading says. */
  readonly date: string | null;
  /** Years that have not begun on this day are none the sheet has figures of. */
  readonly today: string;
};

/**
 * The years the sheet has figures of, the oldest first: columns side by side, or rows of several
 * dates. A second block of rows has its years in the same order as the first.
 */
export function findYears(source: YearsSource): readonly YearOnSheet[] {
  const years = source.rows.dates.length > 0 ? yearsInRows(source) : yearsInColumns(source);
  const byYear = new Map<number, YearOnSheet>();
  for (const each of years) if (!byYear.has(each.year)) byYear.set(each.year, each);
  return [...byYear.values()].sort((a, b) => a.year - b.year);
}

/**
 * Columns that somebody has headed with a year, or with the population on 1 January of one, and left
 * empty: in them new figures of that year belong.
 */
export function findPrepared(
  { cells, byBlock, rows, columns }: YearsSource,
  labels: ReadonlyMap<number, string>
): readonly PreparedYear[] {
  const inUse = columns[0]?.column;
  if (inUse === undefined || rows.dates.length > 0) return [];
  const members = [...byBlock.values()].flat();
  const found = [...labels].flatMap(([column, label]): PreparedYear[] => {
    const year = yearHeaded(label);
    const offset = column - inUse;
    const isEmpty = members.every(
      ({ row, populationColumn }) => !cells.isOccupied(row, populationColumn + offset)
    );
    return year !== null && isEmpty ? [{ year, offset }] : [];
  });
  return found.sort((a, b) => a.year - b.year);
}

/** The year that a heading names, if it says that population on its 1 January stands below. */
function yearHeaded(label: string): number | null {
  const [date, ...others] = datesIn(label);
  if (date === undefined || others.length > 0) return null;
  if (!isYear(label) && meaningOf(label) !== "population") return null;
  return isFirstOfJanuary(date) ? yearOf(date) : null;
}

/** Whether a date is 1 January, or a year, as which people write it. */
export const isFirstOfJanuary = (date: string): boolean => /^\d{4}(-01-01)?$/.test(date);

/** What makes the average of the last years the basis: each member's figures, or why there is none. */
export type Averaged = {
  readonly years: readonly number[] | null;
  readonly members: readonly ReadMember[];
  readonly issues: readonly ReadingIssue[];
};

/**
 * Gives each member its figures of the last three years. Fewer years, and a member without a
 * figure in one of them, are errors: an average is never made of fewer.
 */
export function averageOf(
  years: readonly YearOnSheet[],
  members: readonly ReadMember[],
  heading: string
): Averaged {
  const last = years.slice(-AVERAGED_YEARS);
  if (last.length < AVERAGED_YEARS) {
    const needed = AVERAGED_YEARS;
    const counted = { ...errorAt(heading), years: last.length, needed };
    return { years: null, members, issues: [{ ...counted, code: "too-few-years" }] };
  }
  const issues = members.flatMap(({ code, name, row, populationColumn }) =>
    last.flatMap(({ year, populations, offset }): ReadingIssue[] => {
      if (populations.has(code)) return [];
      const cell = cellAddress(row, populationColumn + (offset ?? 0));
      return [{ ...errorAt(cell), code: "year-missing", name, year }];
    })
  );
  return {
    years: last.map(({ year }) => year),
    members: members.map((member) => ({
      ...member,
      populations: last.flatMap(({ populations }) => populations.get(member.code) ?? []),
    })),
    issues,
  };
}

function yearsInColumns({ cells, byBlock, columns, date, today }: YearsSource): YearOnSheet[] {
  const inUse = columns[0]?.column ?? 0;
  return columns.flatMap(({ column, date: heading }, index) => {
    const year = yearOf(index === 0 ? (date ?? heading) : heading);
    if (year === null || (index > 0 && !hasCome(String(year), today))) return [];
    const offset = column - inUse;
    const figures = [...byBlock.values()].flatMap((members) =>
      members.flatMap(({ code, row, populationColumn }) =>
        entryOf(code, cells.number(row, populationColumn + offset))
      )
    );
    return [{ year, populations: new Map(figures), offset }];
  });
}

function yearsInRows({ byBlock, rows, today }: YearsSource): YearOnSheet[] {
  const codes = codesByKey(byBlock, rows);
  return rows.dates.flatMap((date) => {
    const year = yearOf(date);
    if (year === null || (date !== rows.date && !hasCome(date, today))) return [];
    const figures = [...byBlock.keys()].flatMap((block) =>
      block.rows.flatMap((row) => {
        const code = row.date === date ? codes.get(keyOf(row)) : undefined;
        return code === undefined ? [] : entryOf(code, row.population);
      })
    );
    return [{ year, populations: new Map(figures), offset: date === rows.date ? 0 : null }];
  });
}

/** The members' numbers by what makes their rows of other dates be about the same municipality. */
function codesByKey(byBlock: YearsSource["byBlock"], rows: DatedRows): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const [block, members] of byBlock) {
    const placed = new Map<number, PlacedRow>(rows.of(block).map((row) => [row.row, row]));
    for (const { row, code } of members) {
      const at = placed.get(row);
      if (at) codes.set(keyOf(at), code);
    }
  }
  return codes;
}

/** A figure that can be counted; a missing or impossible one is none. */
function entryOf(code: string, figure: NumberReading): [string, Decimal][] {
  return figure.kind === "number" && figure.value.isInteger() && !figure.value.isNegative()
    ? [[code, figure.value]]
    : [];
}

function yearOf(date: string | null): number | null {
  const year = Number(date?.slice(0, 4));
  return date === null || Number.isNaN(year) ? null : year;
}
