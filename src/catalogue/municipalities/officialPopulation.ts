import { OFFICIAL_POPULATIONS } from "./figures";
import { findMunicipality, inForceIn, MUNICIPALITIES } from "./municipality";

/** An official population with the date it was counted for. */
export type OfficialPopulation = { readonly inhabitants: number; readonly date: string };

const series = OFFICIAL_POPULATIONS.map(({ date, figures }) => {
  const words = figures.trim().split(/\s+/);
  const inhabitants = new Map<string, number>();
  for (let index = 0; index < words.length; index += 2) {
    inhabitants.set(words[index]!, Number(words[index + 1]));
  }
  return { date, year: Number(date.slice(0, 4)), inhabitants };
});

/** `number year` of those that took over from several municipalities, or parts of them. */
const merged = new Set<string>();
const heirs = new Set<string>();
for (const { successors, untilYear } of MUNICIPALITIES) {
  for (const successor of successors) {
    const heir = `${successor} ${untilYear}`;
    if (heirs.has(heir)) merged.add(heir);
    heirs.add(heir);
  }
}

/** The number the same municipality, with the same borders, has in a later year. */
function codeInYear(code: string, year: number): string | undefined {
  const municipality = findMunicipality(code);
  if (!municipality || inForceIn(municipality, year)) return municipality?.code;
  const { continuedAs, successors, untilYear } = municipality;
  if (continuedAs === null || untilYear === null || year < untilYear) return undefined;
  const sameBorders = successors.length === 1 && !merged.has(`${continuedAs} ${untilYear}`);
  return sameBorders ? codeInYear(continuedAs, year) : undefined;
}

/**
 * The bundled official population nearest in time to 1 January of the year; undefined for a number
 * that has none. A municipality that only changed its number keeps its figures.
 */
export function officialPopulation(code: string, year: number): OfficialPopulation | undefined {
  let nearest: { official: OfficialPopulation; distance: number } | undefined;
  for (const { date, year: counted, inhabitants } of series) {
    const distance = Math.abs(counted - year);
    if (nearest && nearest.distance <= distance) continue;
    const figure = inhabitants.get(codeInYear(code, counted) ?? "");
    if (figure !== undefined) nearest = { official: { inhabitants: figure, date }, distance };
  }
  return nearest?.official;
}

/** The dates of the bundled official populations, oldest first: ISO dates. */
export const POPULATION_DATES: readonly string[] = series.map(({ date }) => date);

/** The inhabitants on one of {@link POPULATION_DATES}, by the municipality numbers of that day. */
export function officialPopulationsAt(date: string): ReadonlyMap<string, number> {
  return series.find((each) => each.date === date)?.inhabitants ?? new Map<string, number>();
}
