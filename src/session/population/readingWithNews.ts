import { cellAddress } from "../../sheet/address";
import { withPopulation } from "../../sheet/read/withFigures";
import { averageOf, isFirstOfJanuary } from "../../sheet/read/years";
import type {
  Reading,
  ReadingIssue,
  ReadMember,
  YearOfFigures,
  YearOnSheet,
} from "../../sheet/reading";
import type { NewPopulation } from "../../statistics";
import { yearsOf } from "../agreement/usableFigures";
import { errorAt } from "../../sheet/readingIssue";

/** The figures of one year, and the column they go to. */
export type PlacedYear = YearOfFigures & {
  /** How many columns right of the population in use; null for a column that is still to be added. */
  readonly offset: number | null;
  /** Whether it takes the place of the population in use, under a heading that does not say its year. */
  readonly replaces: boolean;
};

/**
 * Where new figures go, the oldest year first: into the column whose heading names their year. A
 * single year without such a column takes the place of the population in use; of several years
 * each gets a column of its own.
 */
export function placesOf(reading: Reading, news: NewPopulation): readonly PlacedYear[] {
  const isAlone = news.earlier.length === 0;
  return yearsOf(news).map((each) => {
    const column = columnHeaded(reading, each.year);
    const offset = column?.offset ?? (isAlone ? 0 : null);
    return { ...each, offset, replaces: column === undefined && isAlone };
  });
}

/** The column that is headed by 1 January of a year, filled or still empty. */
function columnHeaded(reading: Reading, wanted: number): { readonly offset: number } | undefined {
  const ofYear = ({ year }: { readonly year: number }) => year === wanted;
  const filled = reading.years.filter(ofYear).flatMap(({ offset }) => {
    const date = offset === null ? null : headingDate(reading, offset);
    return offset !== null && date?.startsWith(String(wanted)) && isFirstOfJanuary(date)
      ? { offset }
      : [];
  });
  return filled[0] ?? reading.prepared.find(ofYear);
}

/** The date in the heading of a population column; null where it has none, whatever is known otherwise. */
function headingDate({ populationColumns }: Reading, offset: number): string | null {
  const inUse = populationColumns[0]?.column ?? 0;
  return populationColumns.find(({ column }) => column === inUse + offset)?.date ?? null;
}

/**
 * The reading as it will be with new figures: each in its place, the newest of them in use, and
 * where the average is the basis, that of the last years up to the newest. Members without a new
 * figure keep what stands in the same place; where that is of another date, it is compared and not written.
 */
export function readingWithNews(reading: Reading, news: NewPopulation): Reading {
  const placed = placesOf(reading, news).map((each) => withKept(each, reading));
  const newest = placed.at(-1)!;
  const members = reading.members.map((member) => {
    const population = newest.populations.get(member.code) ?? member.population;
    const { figures } = member;
    return {
      ...member,
      population,
      ...(figures && { figures: withPopulation(figures, population) }),
    };
  });
  const years = yearsAfter(reading, placed);
  const averaged = averageAfter(reading, years, members, news.year);
  const issues = reading.issues.filter((issue) => !isOfAverage(issue));
  return {
    ...reading,
    ...averaged,
    years,
    populationDate: dateOf(news.year),
    issues: [...gapsIn(newest, reading), ...averaged.issues, ...issues],
  };
}

/**
 * Members that would have no figure of the newest year in its column: a gap, or a figure of another
 * date under a heading of that one.
 */
export function withoutFigure(reading: Reading, news: NewPopulation): readonly ReadMember[] {
  const newest = withKept(placesOf(reading, news).at(-1)!, reading);
  return reading.members.filter(({ code }) => !newest.populations.has(code));
}

const gapsIn = ({ populations }: PlacedYear, { members }: Reading): ReadingIssue[] =>
  members
    .filter(({ code }) => !populations.has(code))
    .map(({ name, row, populationColumn }) => ({
      ...errorAt(cellAddress(row, populationColumn)),
      code: "population-missing",
      name,
    }));

/** The day on which Statistics Norway counts the population of a year. */
export const dateOf = (year: number): string => `${year}-01-01`;

/** A year's figures, with those of the same date that already stand in its place. */
function withKept(placed: PlacedYear, { years, members, populationDate }: Reading): PlacedYear {
  const { offset, populations, replaces, year } = placed;
  if (offset === null || (replaces && populationDate !== dateOf(year))) return placed;
  const standing =
    offset === 0
      ? new Map(members.map(({ code, population }) => [code, population]))
      : years.find((each) => each.offset === offset)?.populations;
  return { ...placed, populations: new Map([...(standing ?? []), ...populations]) };
}

/** The years the sheet will have: what loses its place, or its date, is none of them any more. */
function yearsAfter(reading: Reading, placed: readonly PlacedYear[]): readonly YearOnSheet[] {
  const isTaken = ({ year, offset }: YearOnSheet) =>
    placed.some((each) => each.year === year || (offset !== null && each.offset === offset));
  // What is known of the column in use from elsewhere does not hold for it once another is in use.
  const stays = ({ year, offset }: YearOnSheet) =>
    offset !== 0 || headingDate(reading, 0)?.slice(0, 4) === String(year);
  const kept = reading.years.filter((each) => !isTaken(each) && stays(each));
  return [...kept, ...placed].sort((a, b) => a.year - b.year);
}

function averageAfter(
  reading: Reading,
  years: readonly YearOnSheet[],
  members: readonly ReadMember[],
  newest: number
): Pick<Reading, "average" | "members" | "issues"> {
  if (!isAveraged(reading)) {
    return {
      average: null,
      members: members.map(({ populations: _, ...rest }) => rest),
      issues: [],
    };
  }
  const upToNewest = years.filter(({ year }) => year <= newest);
  const averaged = averageOf(upToNewest, members, headingCell(reading));
  return { average: averaged.years, members: averaged.members, issues: averaged.issues };
}

/** The heading over the population in use, or the first row of the table. */
export function headingCell({ blocks, members }: Reading): string {
  const [block] = blocks;
  const row = block?.headerRow ?? block?.area.row ?? 0;
  return cellAddress(row, members[0]?.populationColumn ?? 0);
}

/** Whether the average of several years is wanted as the basis, also where it could not be made yet. */
export const isAveraged = ({ average, issues }: Reading): boolean =>
  average !== null || issues.some(isOfAverage);

const isOfAverage = ({ code }: ReadingIssue): boolean =>
  code === "too-few-years" || code === "year-missing";
