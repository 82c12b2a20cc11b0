import { Decimal } from "../engine";
import type { NewPopulation } from "../statistics";

/** The figures that can be put into the sheet, by municipality number. */
export function usableFigures({ findings }: NewPopulation): ReadonlyMap<string, Decimal> {
  return new Map(
    [...findings].flatMap(([code, finding]) =>
      finding.kind === "found" ? [[code, new Decimal(finding.inhabitants)] as const] : []
    )
  );
}
