import { officialPopulationsAt, POPULATION_DATES } from "../../catalogue/municipalities";

/** A municipality's official populations at every bundled date on which its number was in force. */
export function officialFigures(code: string): readonly number[] {
  return POPULATION_DATES.flatMap((date) => officialPopulationsAt(date).get(code) ?? []);
}
