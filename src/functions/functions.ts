import { allocatedAmounts } from "./allocatedAmounts";
import { plainCell, plainCells } from "./plainCells";
import { populationShares } from "./populationShares";
import { fetchWords } from "./words";

// The catalogue's schemes, and the words, are loaded by the first cell that needs them: functions register before
// the pane loads, with as little as possible.
const schemes = async () => (await Promise.all([import("./schemeAllocation"), fetchWords()]))[0];

/**
 * Gives a municipality's share of a total: its population divided by the total population. Format the cell as a percentage, or multiply by an amount.
 * @customfunction HPSHARE
 * @param pop Population of the municipality, or a range with several. Blank counts as 0.
 * @param total Total population, for example B$37, or a range of the same shape as pop.
 * @returns The share; as many shares as there are populations.
 */
export function hpshare(pop: unknown[][], total: unknown[][]): unknown[][] {
  return populationShares(plainCells(pop), plainCells(total));
}

/**
 * Shares an amount by population, so that the parts add up to the amount to the last krone.
 * @customfunction HPALLOCATE
 * @param populations The municipalities' populations, one row or one column.
 * @param amount The amount in NOK to share; a negative one is a refund.
 * @param [rule] How left-over kroner are handed out: largest-remainder if left out, or half-up, half-even, cascade, residual-to-largest, sainte-lague, dhondt and others.
 * @param [unit] The step of the amounts in NOK: 1 if left out, 0.01 for øre, 100 for whole hundreds.
 * @returns The amounts, in the shape of the populations.
 */
export function hpallocate(
  populations: unknown[][],
  amount: unknown,
  rule?: unknown,
  unit?: unknown
): number[][] {
  return allocatedAmounts(
    plainCells(populations),
    plainCell(amount),
    plainCell(rule),
    plainCell(unit)
  );
}

/**
 * Gives what each municipality pays under one of the agreements, for example hp-2025.
 * @customfunction HPSCHEME
 * @param codes Municipality numbers, for example C3:C36.
 * @param populations Populations, a range of the same shape as codes; or several columns of figures with their headings in the first row.
 * @param scheme The agreement: hp-2025, st-olav-2018, hnt-2018, st-olav-2014, population, per-inhabitant, base-and-rate or equal-and-population; or the id of an agreement of your own that the workbook keeps.
 * @param [parameters] Two columns, name and value, for example total and 10800000; also rounding, unit and ties.
 * @returns The amounts, in the shape of the codes.
 */
export async function hpscheme(
  codes: unknown[][],
  populations: unknown[][],
  scheme: string,
  parameters?: unknown[][]
): Promise<unknown[][]> {
  return (await schemes()).schemeAmounts(
    plainCells(codes),
    plainCells(populations),
    scheme,
    parameters ? plainCells(parameters) : null
  );
}

/**
 * Explains in words why a municipality pays what it pays under one of the agreements.
 * @customfunction HPEXPLAIN
 * @param code The municipality number to explain, for example 5001.
 * @param codes Municipality numbers, for example C3:C36.
 * @param populations Populations, a range of the same shape as codes; or several columns of figures with their headings in the first row.
 * @param scheme The agreement, for example hp-2025, or the id of an agreement of your own that the workbook keeps.
 * @param [parameters] Two columns, name and value, for example total and 10800000; also rounding, unit and ties.
 * @returns The explanation.
 */
export async function hpexplain(
  code: unknown,
  codes: unknown[][],
  populations: unknown[][],
  scheme: string,
  parameters?: unknown[][]
): Promise<string> {
  return (await schemes()).schemeExplanation(
    plainCell(code),
    plainCells(codes),
    plainCells(populations),
    scheme,
    parameters ? plainCells(parameters) : null
  );
}
