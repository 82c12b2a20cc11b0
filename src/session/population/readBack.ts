import { enclosing } from "../../sheet/address";
import type { PlannedPopulation } from "../../sheet/layout/populationUpdate";
import { readPopulation } from "../../sheet/read";
import type { Reading, ReadingCorrections, YearOfFigures } from "../../sheet/reading";
import { dateOf, type PlacedYear } from "./readingWithNews";

/** A table as it will be read once new figures stand in it, and the corrections it takes. */
export type ReadBack = { readonly reading: Reading; readonly corrections: ReadingCorrections };

/**
 * Reads the sheet as it will be, with corrections that put the newest year in use; null where it
 * would not be read as it is meant, for example because a heading says another year than the one
 * its figures are of.
 */
export function readBack(
  planned: PlannedPopulation,
  corrections: ReadingCorrections,
  newest: PlacedYear,
  expected: Reading
): ReadBack | null {
  for (const after of correctionsAfter(planned, corrections, newest)) {
    const outcome = readPopulation(planned.after, after, expected.readOn);
    if (outcome.kind !== "table") continue;
    const { reading } = outcome;
    const isMeant = sameList(reading.average, expected.average);
    if (isMeant && (newest.replaces || sameYears(reading, expected))) {
      return { reading, corrections: after };
    }
  }
  return null;
}

/** The corrections that may do, the plainest first. */
function correctionsAfter(
  { column, fitted }: PlannedPopulation,
  corrections: ReadingCorrections,
  { year, replaces }: PlacedYear
): readonly ReadingCorrections[] {
  // The user's heading stays: that it no longer tells the date is remembered.
  if (replaces) return [{ ...corrections, populationDate: dateOf(year) }];
  const { populationDate: _date, populationColumn: _column, roles, within, ...rest } = corrections;
  const added = new Set(fitted.map((area) => area.column));
  const kept = Object.entries(roles ?? {}).filter(
    ([at, role]) => role !== "population" && Number(at) !== column && !added.has(Number(at))
  );
  const headed: ReadingCorrections = {
    ...rest,
    ...(kept.length > 0 ? { roles: Object.fromEntries(kept) } : {}),
    ...(within ? { within: fitted.reduce(enclosing, within) } : {}),
  };
  return [headed, { ...headed, populationColumn: column }];
}

function sameYears(reading: Reading, expected: Reading): boolean {
  return (
    reading.populationDate?.slice(0, 4) === expected.populationDate?.slice(0, 4) &&
    sameFigures(inUse(reading), inUse(expected)) &&
    reading.years.length === expected.years.length &&
    reading.years.every((year, index) => sameFigures(year, expected.years[index]!))
  );
}

const inUse = ({ members }: Reading): YearOfFigures => ({
  year: 0,
  populations: new Map(members.map(({ code, population }) => [code, population])),
});

const sameFigures = (a: YearOfFigures, b: YearOfFigures): boolean =>
  a.year === b.year &&
  a.populations.size === b.populations.size &&
  [...a.populations].every(([code, figure]) => b.populations.get(code)?.equals(figure) ?? false);

const sameList = (a: readonly number[] | null, b: readonly number[] | null): boolean =>
  a === b || (a !== null && b !== null && a.join() === b.join());
