import { Decimal } from "../engine";
import type { Reading } from "../sheet/reading";
import type { NewPopulation } from "../statistics";

/** The figures that can be put into the sheet, by municipality number. */
export function usableFigures({ findings }: NewPopulation): ReadonlyMap<string, Decimal> {
  return new Map(
    [...findings].flatMap(([code, finding]) =>
      finding.kind === "found" ? [[code, new Decimal(finding.inhabitants)] as const] : []
    )
  );
}

/**
 * The reading with new figures in place of those in use; members without one keep theirs. Of an
 * average they are the newest year.
 */
export function withPopulations(
  reading: Reading,
  populations: ReadonlyMap<string, Decimal>,
  year: number
): Reading {
  const members = reading.members.map((member) => {
    const population = populations.get(member.code) ?? member.population;
    const averaged = member.populations;
    return averaged
      ? { ...member, population, populations: [...averaged.slice(0, -1), population] }
      : { ...member, population };
  });
  const average = reading.average && [...reading.average.slice(0, -1), year];
  return { ...reading, members, average };
}
