import { BUNDLED_YEARS, isAveraged } from "../../session/population/newPopulation";
import { AVERAGED_YEARS, type Reading } from "../../sheet/reading";

/** The first year whose municipality numbers the add-in knows. */
export const FIRST_YEAR = 2012;

/** The newest year whose figures come with the add-in. */
export const [NEWEST_BUNDLED = FIRST_YEAR] = BUNDLED_YEARS;

/** From this year, whose figures may just have come, back to the first that can be asked for. */
export function yearsToChoose(thisYear: number): readonly number[] {
  const last = Math.max(NEWEST_BUNDLED, thisYear);
  return Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => last - index);
}

/** The years from one to another, neither beyond the other, without the last. */
export function yearsBefore(year: number, from: number): readonly number[] {
  return Array.from({ length: Math.max(0, year - from) }, (_, index) => from + index);
}

/** The year whose figures a table is to have, after those that an average needs beside them. */
export function yearsUpTo(year: number, reading: Reading): readonly number[] {
  const count = isAveraged(reading) ? AVERAGED_YEARS : 1;
  return [...yearsBefore(year, Math.max(FIRST_YEAR, year - count + 1)), year];
}
