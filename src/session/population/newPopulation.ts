import { findMunicipality } from "../../catalogue";
import type { Decimal } from "../../engine";
import { sum, type Allocation } from "../../engine";
import type { Reading } from "../../sheet/reading";
import type { Finding, NewPopulation, PopulationWish } from "../../statistics";
import { allocateReading } from "../agreement/allocateReading";
import type { Choice } from "../agreement/choice";
import { datedHeadings, type DatedHeading } from "./datedHeadings";
import type { Outcome } from "../agreement/outcome";
import {
  isAveraged,
  placesOf,
  readingWithNews,
  withoutFigure,
  type PlacedYear,
} from "./readingWithNews";
import { usableFigures } from "../agreement/usableFigures";

export * from "../../statistics";
export { newsIn, type NewerTable } from "./newerTable";
export type { DatedHeading } from "./datedHeadings";
export { isAveraged } from "./readingWithNews";

/** One member of the sheet beside its new figure. */
export type ComparedPopulation = {
  readonly code: string;
  readonly name: string;
  readonly before: Decimal;
  /** Null where there is no figure that could be put in its place. */
  readonly after: Decimal | null;
  /** After − before; null without a figure. */
  readonly difference: Decimal | null;
  /** What it pays more, in NOK, when all new figures are taken; null where nothing can be allocated. */
  readonly amountChange: Decimal | null;
  readonly finding: Finding;
  /** Municipalities that are part of it by now, by name. */
  readonly takenIn: readonly string[];
};

/** A municipality that a reform made and that the sheet does not have. */
export type Newcomer = {
  readonly code: string;
  readonly name: string;
  readonly inhabitants: number | null;
};

/** What new figures would change on a sheet; nothing has been changed yet. */
export type PopulationComparison = {
  /** In the sheet's order. */
  readonly rows: readonly ComparedPopulation[];
  /** Members whose figure changes. */
  readonly changed: number;
  readonly missing: readonly ComparedPopulation[];
  readonly newcomers: readonly Newcomer[];
  readonly before: Decimal;
  /** The sum when every new figure there is has been taken. */
  readonly after: Decimal;
  /** Whether the figures take the place of the population in use. */
  readonly replaces: boolean;
  /** Whether they cannot be put in, since a column of the newest year would have gaps. */
  readonly hasGaps: boolean;
  /** What becomes of years that do not take the place of the population in use; the oldest first. */
  readonly years: readonly ComparedYear[];
  /** The years whose average is the basis, before and after; null where it is not. */
  readonly average: ComparedAverage | null;
};

/** The figures of one year beside those that stand in its column. */
export type ComparedYear = {
  readonly year: number;
  /** The column it goes to: one that is added, one that stands headed and empty, or one with figures. */
  readonly column: "added" | "empty" | "filled";
  /** Figures that change in a column with figures; what was missing is null before. */
  readonly changes: readonly {
    readonly code: string;
    readonly name: string;
    readonly before: Decimal | null;
    readonly after: Decimal;
  }[];
  /** What was found for every member in an earlier year; of the newest the rows tell it. */
  readonly findings: readonly {
    readonly code: string;
    readonly name: string;
    readonly finding: Finding;
  }[];
};

export type ComparedAverage = {
  /** Null where the sheet has too few years for it. */
  readonly before: readonly number[] | null;
  readonly after: readonly number[] | null;
  /** Members without a figure in one of the years, so that nothing can be allocated. */
  readonly gaps: readonly { readonly name: string; readonly year: number }[];
};

/** Who is asked about: the members of a sheet; `earlier` years, the oldest first, beside the year. */
export function wishFor(
  { members, populationDate }: Reading,
  year: number,
  earlier: readonly number[] = []
): PopulationWish {
  return {
    codes: members.map(({ code }) => code),
    year,
    earlier,
    sheetYear: populationDate === null ? null : Number(populationDate.slice(0, 4)),
  };
}

/** Puts new figures beside those of the sheet, with their effect on the amounts. */
export function comparePopulation(
  reading: Reading,
  choice: Choice,
  news: NewPopulation
): PopulationComparison {
  const populations = usableFigures(news.findings);
  const updated = readingWithNews(reading, news);
  const amountsBefore = amountsOf(allocateReading(reading, choice));
  const amountsAfter = amountsOf(allocateReading(updated, choice));
  const rows = reading.members.map(({ code, name, population }): ComparedPopulation => {
    const after = populations.get(code) ?? null;
    const paid = amountsBefore.get(code);
    const pays = amountsAfter.get(code);
    return {
      code,
      name,
      before: population,
      after,
      difference: after && after.minus(population),
      amountChange: paid && pays ? pays.minus(paid) : null,
      finding: news.findings.get(code) ?? { kind: "unknown" },
      takenIn: (news.takenIn.get(code) ?? []).map(nameOf),
    };
  });
  return {
    rows,
    changed: rows.filter(({ difference }) => difference !== null && !difference.isZero()).length,
    missing: rows.filter(({ after }) => after === null),
    newcomers: newcomersAmong(rows),
    before: sum(reading.members.map(({ population }) => population)),
    after: sum(updated.members.map(({ population }) => population)),
    years: comparedYears(reading, news),
    average: comparedAverage(reading, updated),
    replaces: replacesPopulation(reading, news),
    hasGaps: withoutFigure(reading, news).length > 0,
  };
}

/** Whether new figures take the place of the population in use. */
const replacesPopulation = (reading: Reading, news: NewPopulation): boolean =>
  placesOf(reading, news).some(({ replaces }) => replaces);

/**
 * The headings over figures that are replaced and that say another date than the new one; `named` is
 * what one becomes whose own words do not fit.
 */
export const headingsToDate = (
  reading: Reading,
  news: NewPopulation,
  named: string
): readonly DatedHeading[] =>
  replacesPopulation(reading, news) ? datedHeadings(reading, news.year, named) : [];

function comparedYears(reading: Reading, news: NewPopulation): ComparedYear[] {
  const all = [...news.earlier, news];
  return placesOf(reading, news).flatMap((placed, index) => {
    const { year, findings } = all[index]!;
    const isEmpty = reading.prepared.some(({ offset }) => offset === placed.offset);
    // The newest in the column in use is what the rows compare.
    if (year === news.year && placed.offset === 0) return [];
    return {
      year,
      column: placed.offset === null ? "added" : isEmpty ? "empty" : "filled",
      changes: placed.offset === null || isEmpty ? [] : changesIn(reading, placed),
      findings: reading.members.flatMap(({ code, name }) => {
        const finding = year === news.year ? undefined : findings.get(code);
        return finding ? { code, name, finding } : [];
      }),
    };
  });
}

function changesIn(
  { members, years }: Reading,
  { year, offset, populations }: PlacedYear
): ComparedYear["changes"] {
  const standing = years.find((each) => each.year === year && each.offset === offset);
  return members.flatMap(({ code, name }) => {
    const before = standing?.populations.get(code) ?? null;
    const after = populations.get(code);
    return after === undefined || before?.equals(after) ? [] : { code, name, before, after };
  });
}

function comparedAverage(reading: Reading, updated: Reading): ComparedAverage | null {
  if (!isAveraged(reading)) return null;
  return {
    before: reading.average,
    after: updated.average,
    gaps: updated.issues.flatMap((issue) => (issue.code === "year-missing" ? issue : [])),
  };
}

function amountsOf(outcome: Outcome): ReadonlyMap<string, Decimal> {
  const rows: Allocation["rows"] = outcome.kind === "allocated" ? outcome.allocation.rows : [];
  return new Map(rows.flatMap(({ code, amount }) => (code === null ? [] : [[code, amount]])));
}

function newcomersAmong(rows: readonly ComparedPopulation[]): Newcomer[] {
  const present = new Set(rows.map(({ code }) => code));
  const found = new Map<string, Newcomer>();
  for (const { finding } of rows) {
    const successors =
      finding.kind === "merged"
        ? [[finding.successor, finding.inhabitants] as const]
        : finding.kind === "divided"
          ? finding.among.map((code) => [code, null] as const)
          : [];
    for (const [code, inhabitants] of successors) {
      if (!present.has(code)) found.set(code, { code, name: nameOf(code), inhabitants });
    }
  }
  return [...found.values()];
}

const nameOf = (code: string): string => findMunicipality(code)?.name ?? code;

/** What the sheet or the catalogue has that is newer than the figures in use. */
export type NewerPopulation =
  /** A column of the sheet itself. */
  | { readonly kind: "column"; readonly column: number; readonly date: string }
  /** Figures that can be fetched or that come with the add-in, for 1 January of the year. */
  | { readonly kind: "official"; readonly year: number };

/**
 * Newer figures than those in use: a column that was pasted into the sheet first, else the official
 * ones; null where the sheet does not say how old its figures are, or has the newest.
 */
export function newerPopulation(
  { populationDate, populationColumns }: Reading,
  newestOfficial: number
): NewerPopulation | null {
  if (populationDate === null) return null;
  const column = populationColumns.find(
    ({ date }) => date !== null && date.slice(0, 4) > populationDate.slice(0, 4)
  );
  if (column?.date) return { kind: "column", column: column.column, date: column.date };
  return Number(populationDate.slice(0, 4)) < newestOfficial
    ? { kind: "official", year: newestOfficial }
    : null;
}
