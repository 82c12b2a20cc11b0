import { BUNDLED_YEARS } from "../../session/population/newPopulation";

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
