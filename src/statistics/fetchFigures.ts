import { err, ok, type Result } from "../engine";
import { exchange, type StatisticsPorts } from "./exchange";
import { figureKey, type Answer, type Figure } from "./figures";
import type { StatisticsIssue } from "./issues";
import { readAnswer, readContents, type TableContents } from "./jsonStat";
import {
  contentsRequest,
  inParts,
  newerRequest,
  olderRequest,
  type PopulationQuery,
} from "./requests";

/** How far a fetch has come. */
export type Progress = {
  readonly done: number;
  readonly parts: number;
  /** Whether the older interface is asked because the newer one did not answer. */
  readonly fallback: boolean;
};

/**
 * Fetches populations from table 07459: by the newer interface, and by the older one where that
 * fails. Numbers that the table does not have are missing from the figures. Either all that was
 * asked for is answered, or nothing is.
 */
export async function fetchFigures(
  ports: StatisticsPorts,
  query: PopulationQuery,
  onProgress: (progress: Progress) => void = () => undefined
): Promise<Result<Answer, StatisticsIssue>> {
  const parts = inParts(query, ports.settings.mostCells);
  const figures = new Map<string, Figure>();
  let updated: string | null = null;
  let fallback = false;
  for (const [index, part] of parts.entries()) {
    onProgress({ done: index, parts: parts.length, fallback });
    let answer = fallback ? null : await askNewer(ports, part);
    if (answer === null || (!answer.ok && asksOlder(answer.error))) {
      fallback = true;
      onProgress({ done: index, parts: parts.length, fallback });
      const older = await ask(ports, olderRequest(ports.settings, part), 0);
      // What the newer one said is the better explanation where both fail.
      answer = older.ok || answer === null || older.error.code === "cancelled" ? older : answer;
    }
    if (!answer.ok) return answer;
    for (const [key, figure] of answer.value.figures) figures.set(key, figure);
    updated = answer.value.updated ?? updated;
  }
  onProgress({ done: parts.length, parts: parts.length, fallback });
  return checked(query, { figures, updated });
}

/** Asks the newer interface; where it knows a number or a year of the query not, finds out which. */
async function askNewer(
  ports: StatisticsPorts,
  query: PopulationQuery
): Promise<Result<Answer, StatisticsIssue>> {
  const first = await ask(ports, newerRequest(ports.settings, query));
  if (first.ok || first.error.code !== "question-refused") return first;
  const contents = await askContents(ports);
  if (!contents.ok) return contents.error.code === "cancelled" ? contents : first;
  const { codes, years } = contents.value;
  const unknownYear = query.years.find((year) => !years.includes(year));
  if (unknownYear !== undefined) {
    const newest = years.length === 0 ? null : Math.max(...years);
    return err({ code: "year-not-published", year: unknownYear, newest });
  }
  const known = query.codes.filter((code) => codes.has(code));
  if (known.length === query.codes.length) return first;
  if (known.length === 0) return ok({ figures: new Map(), updated: null });
  return ask(ports, newerRequest(ports.settings, { ...query, codes: known }));
}

async function ask(
  ports: StatisticsPorts,
  request: ReturnType<typeof newerRequest>,
  retries?: number
): Promise<Result<Answer, StatisticsIssue>> {
  const body = await exchange(ports, request, retries);
  if (!body.ok) return body;
  const answer = readAnswer(body.value);
  return answer === null ? err({ code: "answer-not-understood" }) : ok(answer);
}

async function askContents(
  ports: StatisticsPorts
): Promise<Result<TableContents, StatisticsIssue>> {
  const body = await exchange(ports, contentsRequest(ports.settings));
  if (!body.ok) return body;
  const contents = readContents(body.value);
  return contents === null ? err({ code: "answer-not-understood" }) : ok(contents);
}

/** Whether the older interface may know what the newer one could not say. */
function asksOlder({ code }: StatisticsIssue): boolean {
  switch (code) {
    case "cancelled":
    case "too-many-calls":
    case "year-not-published":
    case "figures-under-revision":
      return false;
    case "timed-out":
    case "unreachable":
    case "forbidden":
    case "not-found":
    case "server-fault":
    case "answer-not-understood":
    case "question-refused":
      return true;
  }
}

/** Figures of which none is known are none: the table is being updated. */
function checked(query: PopulationQuery, answer: Answer): Result<Answer, StatisticsIssue> {
  for (const year of query.years) {
    const found = query.codes.map((code) => answer.figures.get(figureKey(code, year)));
    const published = found.some((figure) => figure?.kind === "known");
    const listed = found.some((figure) => figure !== undefined);
    if (listed && !published) return err({ code: "figures-under-revision", year });
  }
  return ok(answer);
}
