import { MUNICIPALITIES, officialPopulation } from "../catalogue";
import { ok, type Result } from "../engine";
import type { StatisticsPorts } from "./exchange";
import { fetchFigures, type Progress } from "./fetchFigures";
import { figureKey, type Figure } from "./figures";
import { codesToAsk, findingsIn, type Findings } from "./findings";
import type { StatisticsIssue } from "./issues";
import { historyUntil } from "./klass";
import { historyOf, takenIn, type NumberHistory } from "./reforms";

/** Official populations for the members of a sheet, with where they come from. */
export type NewPopulation = {
  /** Counted on 1 January of this year. */
  readonly year: number;
  /** By the municipality number of the sheet. */
  readonly findings: Findings;
  /** Municipality number → the numbers that became part of it since the sheet's year. */
  readonly takenIn: ReadonlyMap<string, readonly string[]>;
  readonly source:
    | {
        readonly kind: "fetched";
        /** ISO time of the retrieval. */
        readonly retrieved: string;
        /** When Statistics Norway last changed the table, as an ISO time; null when not told. */
        readonly updated: string | null;
      }
    /** The figures that come with the add-in. */
    | { readonly kind: "bundled" }
    /** A table that somebody put on the sheet; nobody but them knows where it is from. */
    | { readonly kind: "pasted"; readonly address: string };
};

/** Whose population is wanted, and for when. */
export type PopulationWish = {
  readonly codes: readonly string[];
  readonly year: number;
  /** The year of the figures on the sheet; null when the sheet does not say. */
  readonly sheetYear: number | null;
};

/** The years whose figures come with the add-in, the newest first, and for which numbers. */
export const BUNDLED_YEARS: readonly number[] = [2026, 2024, 2018];

/** Fetches the populations of the municipalities from Statistics Norway, reforms followed. */
export async function fetchPopulation(
  ports: StatisticsPorts,
  wish: PopulationWish,
  onProgress?: (progress: Progress) => void
): Promise<Result<NewPopulation, StatisticsIssue>> {
  const { codes, year } = wish;
  const history = await historyUntil(ports, Math.max(year, wish.sheetYear ?? year), MUNICIPALITIES);
  if (!history.ok) return history;
  const asked = codesToAsk(codes, year, history.value);
  const answer = await fetchFigures(ports, { codes: asked, years: [year] }, onProgress);
  if (!answer.ok) return answer;
  const { figures, updated } = answer.value;
  const retrieved = new Date(ports.clock.now()).toISOString();
  return ok({
    year,
    findings: findingsIn(figures, codes, year, history.value),
    takenIn: takenInSince(wish, history.value),
    source: { kind: "fetched", retrieved, updated },
  });
}

/** The same from the figures that come with the add-in; what they do not have is not published. */
export function bundledPopulation(wish: PopulationWish): NewPopulation {
  const { codes, year } = wish;
  const history = historyOf(MUNICIPALITIES);
  const figures = new Map<string, Figure>();
  for (const code of codesToAsk(codes, year, history)) {
    const official = officialPopulation(code, year);
    if (official?.date === `${year}-01-01`) {
      const { inhabitants } = official;
      figures.set(figureKey(code, year), { kind: "known", inhabitants });
    }
  }
  return {
    year,
    findings: findingsIn(figures, codes, year, history),
    takenIn: takenInSince(wish, history),
    source: { kind: "bundled" },
  };
}

function takenInSince(
  { codes, year, sheetYear }: PopulationWish,
  history: NumberHistory
): ReadonlyMap<string, readonly string[]> {
  const entries = codes.map(
    (code) => [code, takenIn(code, sheetYear ?? year, year, history)] as const
  );
  return new Map(entries.filter(([, others]) => others.length > 0));
}
