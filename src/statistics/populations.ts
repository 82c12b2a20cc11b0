import { MUNICIPALITIES, officialPopulation } from "../catalogue";
import { ok, type Result } from "../engine";
import type { StatisticsPorts } from "./exchange";
import { fetchFigures, type Progress } from "./fetchFigures";
import { figureKey, type Figure, type Figures } from "./figures";
import { codesToAsk, findingsIn, type Findings } from "./findings";
import type { StatisticsIssue } from "./issues";
import { historyUntil } from "./klass";
import { historyOf, takenIn, type NumberHistory } from "./reforms";

/** What is found for the members of a sheet on 1 January of one year, by the sheet's municipality number. */
export type YearOfFindings = { readonly year: number; readonly findings: Findings };

/** Official populations for the members of a sheet, with where they come from. */
export type NewPopulation = YearOfFindings & {
  /** Years before it that are wanted beside it, the oldest first. */
  readonly earlier: readonly YearOfFindings[];
  /** Municipality number → the numbers that became part of it since the sheet's year, or the first that is wanted. */
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
  /** Years before it that are wanted as well, the oldest first. */
  readonly earlier: readonly number[];
  /** The year of the figures on the sheet; null when the sheet does not say. */
  readonly sheetYear: number | null;
};

/** The years whose figures come with the add-in, the newest first, and for which numbers. */
export const BUNDLED_YEARS: readonly number[] = [2026, 2024, 2018];

/** Fetches the populations of the municipalities from Statistics Norway, all years at once, reforms followed. */
export async function fetchPopulation(
  ports: StatisticsPorts,
  wish: PopulationWish,
  onProgress?: (progress: Progress) => void
): Promise<Result<NewPopulation, StatisticsIssue>> {
  const { codes, year, earlier } = wish;
  const history = await historyUntil(ports, Math.max(year, wish.sheetYear ?? year), MUNICIPALITIES);
  if (!history.ok) return history;
  const years = [...earlier, year];
  const asked = years.flatMap((each) => codesToAsk(codes, each, history.value));
  const answer = await fetchFigures(ports, { codes: [...new Set(asked)], years }, onProgress);
  if (!answer.ok) return answer;
  const { figures, updated } = answer.value;
  const retrieved = new Date(ports.clock.now()).toISOString();
  return ok(newsFrom(figures, wish, history.value, { kind: "fetched", retrieved, updated }));
}

/**
 * The same from the figures that come with the add-in; what they do not have is not published. Of
 * the earlier years only those come that are bundled.
 */
export function bundledPopulation(wish: PopulationWish): NewPopulation {
  const history = historyOf(MUNICIPALITIES);
  const earlier = bundledAmong(wish.earlier);
  const figures = new Map<string, Figure>();
  for (const year of [...earlier, wish.year]) {
    for (const code of codesToAsk(wish.codes, year, history)) {
      const official = officialPopulation(code, year);
      if (official?.date === `${year}-01-01`) {
        const { inhabitants } = official;
        figures.set(figureKey(code, year), { kind: "known", inhabitants });
      }
    }
  }
  return newsFrom(figures, { ...wish, earlier }, history, { kind: "bundled" });
}

/** Those of some years whose figures come with the add-in, in the same order. */
export function bundledAmong(years: readonly number[]): readonly number[] {
  return years.filter((year) => BUNDLED_YEARS.includes(year));
}

function newsFrom(
  figures: Figures,
  wish: PopulationWish,
  history: NumberHistory,
  source: NewPopulation["source"]
): NewPopulation {
  const { codes, year, earlier } = wish;
  const findingsOf = (of: number): YearOfFindings => ({
    year: of,
    findings: findingsIn(figures, codes, of, history),
  });
  return {
    ...findingsOf(year),
    earlier: earlier.map(findingsOf),
    takenIn: takenInSince(wish, history),
    source,
  };
}

function takenInSince(
  { codes, year, earlier, sheetYear }: PopulationWish,
  history: NumberHistory
): ReadonlyMap<string, readonly string[]> {
  const since = Math.min(sheetYear ?? year, ...earlier);
  const entries = codes.map((code) => [code, takenIn(code, since, year, history)] as const);
  return new Map(entries.filter(([, others]) => others.length > 0));
}
