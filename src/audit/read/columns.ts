import { officialPopulationsAt, POPULATION_DATES } from "../../catalogue/municipalities";
import { officialFigures } from "./officialFigures";
import type { Figure } from "./splitFigures";
import type { Mark } from "./token";

/** What the figures at one place of the records are. */
export type FigureRole = "population" | "share" | "amount" | "code" | "other";

export type Columns = {
  readonly roles: readonly FigureRole[];
  /** The date at which most populations are the official ones, as an ISO date; null where none fits half of them. */
  readonly date: string | null;
};

/** The records that are read, with their figures at so many places. */
export type FiguresByCode = readonly {
  readonly code: string;
  readonly figures: readonly Figure[];
}[];

const HALF = 0.5;
/** A column may be the population if its figures are on average within this of the official ones, in logarithms. */
const NEAR_POPULATION = 0.5;

/**
 * Tells what stands at each place: by marks, by equality with official populations (which also
 * tells their date), by a sum of 100 per cent; the last place that is left is the amount.
 */
export function rolesOf(records: FiguresByCode, size: number): Columns {
  const roles: FigureRole[] = Array.from({ length: size }, (_, place) => {
    if (markedAs(records, place, "%") >= HALF) return "share";
    if (isOwnCode(records, place)) return "code";
    return markedAs(records, place, "kr") >= HALF ? "amount" : "other";
  });
  const found = officialColumn(records, roles);
  if (found) roles[found.place] = "population";
  if (!roles.includes("share")) {
    const share = roles.findIndex((role, place) => role === "other" && isShare(records, place));
    if (share >= 0) roles[share] = "share";
  }
  if (!roles.includes("population")) {
    const near = nearestToPopulation(records, roles);
    if (near >= 0) roles[near] = "population";
  }
  if (!roles.includes("amount")) {
    const last = roles.lastIndexOf("other");
    const isAlone = roles.filter((role) => role !== "code").length === 1;
    if (last >= 0 && (!isAlone || !roles.includes("share"))) roles[last] = "amount";
  }
  if (!roles.includes("population")) {
    const first = roles.indexOf("other");
    if (first >= 0) roles[first] = "population";
  }
  return { roles, date: found?.date ?? null };
}

const at = (records: FiguresByCode, place: number): readonly Figure[] =>
  records.map(({ figures }) => figures[place]!);

function markedAs(records: FiguresByCode, place: number, mark: Mark): number {
  const marked = at(records, place).filter((figure) => figure.mark === mark).length;
  return marked / Math.max(1, records.length);
}

/** Whether the figures are the municipalities' own numbers. */
function isOwnCode(records: FiguresByCode, place: number): boolean {
  const own = records.filter(({ code, figures }) => Number(figures[place]!.value) === Number(code));
  return own.length * 2 > records.length;
}

/** The place and the date where most figures are official populations, half of them at least. */
function officialColumn(records: FiguresByCode, roles: readonly FigureRole[]) {
  let best: { place: number; date: string; hits: number } | null = null;
  for (const date of POPULATION_DATES) {
    const official = officialPopulationsAt(date);
    for (const [place, role] of roles.entries()) {
      if (role !== "other") continue;
      const hits = records.filter(
        ({ code, figures }) => official.get(code) === Number(figures[place]!.value)
      ).length;
      if (hits >= records.length * HALF && hits > (best?.hits ?? 0)) best = { place, date, hits };
    }
  }
  return best;
}

/** Whether figures add up to a hundred per cent, give or take one. */
function isShare(records: FiguresByCode, place: number): boolean {
  const sum = at(records, place).reduce((total, { value }) => total + Number(value), 0);
  return records.length > 1 && Math.abs(sum - 100) <= 1;
}

function nearestToPopulation(records: FiguresByCode, roles: readonly FigureRole[]): number {
  let best = { place: -1, distance: NEAR_POPULATION };
  for (const [place, role] of roles.entries()) {
    if (role !== "other") continue;
    const distance =
      records.reduce((sum, { code, figures }) => {
        const size = Math.max(1e-9, Number(figures[place]!.value));
        const off = officialFigures(code).map((official) => Math.abs(Math.log(size / official)));
        return sum + Math.min(2, ...off);
      }, 0) / Math.max(1, records.length);
    if (distance < best.distance) best = { place, distance };
  }
  return best.place;
}
