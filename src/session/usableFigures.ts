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

/** The reading with new figures in place of its own; members without one keep theirs. */
export function withPopulations(
  reading: Reading,
  populations: ReadonlyMap<string, Decimal>
): Reading {
  const members = reading.members.map((member) => ({
    ...member,
    population: populations.get(member.code) ?? member.population,
  }));
  return { ...reading, members };
}
