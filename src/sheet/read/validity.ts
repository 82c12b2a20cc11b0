import { findMunicipality, inForceIn } from "../../catalogue/municipalities";
import { yearOf } from "./dates";

/** The newest year whose numbers and populations are bundled. */
export const LATEST_YEAR = 2026;

/** The last year of each division into municipalities since 2012, the newest first. */
const DIVISIONS = [LATEST_YEAR, 2023, 2019, 2018, 2017, 2016, 2012];

/**
 * The year at whose 1 January numbers are judged: of the population's date, or without one the
 * newest year in which most of the numbers are in force.
 */
export function judgedYear(date: string | null, codes: readonly string[]): number {
  if (date !== null) return yearOf(date);
  const municipalities = codes.flatMap((code) => findMunicipality(code) ?? []);
  const inForce = (year: number) =>
    municipalities.filter((municipality) => inForceIn(municipality, year)).length;
  return DIVISIONS.reduce((best, year) => (inForce(year) > inForce(best) ? year : best));
}
