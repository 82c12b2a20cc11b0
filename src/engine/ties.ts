import type { TiePolicy } from "./apportion/quotas";
import type { Decimal } from "./exact/decimal";
import type { TieRule } from "./rules";

/** What the tie rules look at; a party that is no municipality comes after those that are. */
type Claimant = { readonly code: string | null; readonly population: Decimal | null };

/** Who goes first when claims are equal; what the rule itself leaves equal, input order decides. */
export function tiePolicy(rule: TieRule, claimants: readonly Claimant[]): TiePolicy {
  const compare = (a: number, b: number): number => {
    const [first, second] = [claimants[a]!, claimants[b]!];
    switch (rule) {
      case "order":
      case "ask":
        return a - b;
      case "code":
        return compareCodes(first.code, second.code) || a - b;
      case "population":
        return comparePopulations(first.population, second.population) || a - b;
    }
  };
  return { compare, ask: rule === "ask", byPopulation: rule === "population" };
}

function compareCodes(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : a > b ? 1 : 0;
}

function comparePopulations(a: Decimal | null, b: Decimal | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return b.cmp(a);
}
