import { MUNICIPALITY_LINES } from "./lines";

/** A municipality number while it was in force. */
export type Municipality = {
  /** Four digits, as text. */
  readonly code: string;
  /** Official name, bilingual where it is: `Trondheim - Tråante`, `Våler (Østfold)`. */
  readonly name: string;
  /** First year in force, from 1 January; null when it was in force before 2012. */
  readonly fromYear: number | null;
  /** The year on whose 1 January it went out of force; null while it is in force. */
  readonly untilYear: number | null;
  /** The numbers that took over at the end of `untilYear`, the main one first. */
  readonly successors: readonly string[];
  /** The number by which the same municipality went on, where it only changed its number. */
  readonly continuedAs: string | null;
};

function readLine(line: string): Municipality[] {
  const [name = "", history = ""] = line.split("|");
  const words = history.split(" ");
  const stations: Municipality[] = [];
  let fromYear = words.length % 2 === 0 ? Number(words.shift()) : null;
  let [code = ""] = words;
  for (let index = 1; index < words.length; index += 2) {
    const untilYear = Number(words[index]);
    const next = words[index + 1]!;
    const successors = next.replace(">", "").split(",");
    const continuedAs = next.startsWith(">") ? null : successors[0]!;
    stations.push({ code, name, fromYear, untilYear, successors, continuedAs });
    if (continuedAs === null) return stations;
    fromYear = untilYear;
    code = continuedAs;
  }
  const inForce = { untilYear: null, successors: [], continuedAs: null };
  return [...stations, { code, name, fromYear, ...inForce }];
}

/** Every municipality number in force since 2012, each once, in order of number. */
export const MUNICIPALITIES: readonly Municipality[] = MUNICIPALITY_LINES.trim()
  .split("\n")
  .flatMap(readLine)
  .sort((a, b) => (a.code < b.code ? -1 : 1));

const byCode = new Map(MUNICIPALITIES.map((municipality) => [municipality.code, municipality]));

/** The municipality with that four-digit number; undefined when there was none since 2012. */
export function findMunicipality(code: string): Municipality | undefined {
  return byCode.get(code);
}

/** Whether the number is in force on 1 January of the year. */
export function inForceIn({ fromYear, untilYear }: Municipality, year: number): boolean {
  return (fromYear === null || fromYear <= year) && (untilYear === null || year < untilYear);
}

/**
 * The numbers that stand for an outdated number in a year, successors of successors included;
 * empty while the number itself is in force or has not begun.
 */
export function successorsIn(code: string, year: number): readonly string[] {
  const municipality = byCode.get(code);
  if (!municipality?.untilYear || year < municipality.untilYear) return [];
  const heirs = municipality.successors.flatMap((successor) => {
    const later = successor === code ? [] : successorsIn(successor, year);
    return later.length > 0 ? later : [successor];
  });
  return [...new Set(heirs)];
}
