import { populationShares } from "./populationShares";

/**
 * Gives a municipality's share of a total: its population divided by the total population.
 * Format the cell as a percentage, or multiply by an amount to share the amount.
 * @customfunction HPSHARE
 * @param pop Population of the municipality, or a range with several. Blank counts as 0.
 * @param total Total population, for example B$37, or a range of the same shape as pop.
 * @returns The share, between 0 and 1 where pop is part of total; as many shares as populations.
 */
export function hpshare(pop: unknown[][], total: unknown[][]): unknown[][] {
  return populationShares(pop, total);
}
