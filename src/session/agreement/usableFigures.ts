import { Decimal } from "../../engine";
import type { YearOfFigures } from "../../sheet/reading";
import type { Findings, NewPopulation } from "../../statistics";

/** The figures that can be put into the sheet, by municipality number. */
export function usableFigures(findings: Findings): ReadonlyMap<string, Decimal> {
  return new Map(
    [...findings].flatMap(([code, finding]) =>
      finding.kind === "found" ? [[code, new Decimal(finding.inhabitants)] as const] : []
    )
  );
}

/** All the years that were brought, the oldest first. */
export function yearsOf({ earlier, ...newest }: NewPopulation): readonly YearOfFigures[] {
  return [...earlier, newest].map(({ year, findings }) => ({
    year,
    populations: usableFigures(findings),
  }));
}
