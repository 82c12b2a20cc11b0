import type { Municipality } from "../catalogue";
import { err, ok, type Result } from "../engine";
import { exchange, type StatisticsPorts } from "./exchange";
import type { StatisticsIssue } from "./issues";
import { historyOf, type NumberHistory } from "./reforms";
import { changesRequest } from "./requests";

/** One line of Klass' list of changes: an old number, and a number that took over. */
export type NumberChange = {
  readonly oldCode: string;
  readonly newCode: string;
  readonly newName: string;
  /** The year on whose 1 January the change came into force. */
  readonly year: number;
};

/** The last year whose changes the catalogue has. */
export const CATALOGUE_UNTIL = 2026;

/**
 * The history of municipality numbers up to a year: the catalogue's, and where the year is later,
 * with the changes since, from Statistics Norway's classification 131 (Klass).
 */
export async function historyUntil(
  ports: StatisticsPorts,
  year: number,
  known: readonly Municipality[]
): Promise<Result<NumberHistory, StatisticsIssue>> {
  if (year <= CATALOGUE_UNTIL) return ok(historyOf(known));
  const from = `${CATALOGUE_UNTIL}-01-02`;
  const body = await exchange(ports, changesRequest(ports.settings, from, `${year}-01-02`));
  if (!body.ok) {
    // Klass answers 404 where nothing has changed.
    return body.error.code === "not-found" ? ok(historyOf(known)) : body;
  }
  const changes = readChanges(body.value);
  return changes === null
    ? err({ code: "answer-not-understood" })
    : ok(historyOf(withChanges(known, changes)));
}

/** Reads Klass' answer in JSON (its CSV destroys Sámi letters); null for anything else. */
export function readChanges(body: string): readonly NumberChange[] | null {
  let data: unknown;
  try {
    data = JSON.parse(body);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  const lines = isRecord(data) ? data["codeChanges"] : null;
  if (!Array.isArray(lines)) return null;
  const changes = lines.map(readChange);
  return changes.every((change) => change !== null) ? changes : null;
}

type Fields = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Fields => typeof value === "object" && value !== null;

function readChange(line: unknown): NumberChange | null {
  if (!isRecord(line)) return null;
  const { oldCode, newCode, newName, changeOccurred } = line;
  const isCode = (code: unknown): code is string =>
    typeof code === "string" && /^\d{4}$/.test(code);
  const year = Number(String(changeOccurred).slice(0, 4));
  return isCode(oldCode) && isCode(newCode) && typeof newName === "string" && year > 0
    ? { oldCode, newCode, newName, year }
    : null;
}

/** The municipalities with later changes added; a number that only changed its name is not a change. */
export function withChanges(
  known: readonly Municipality[],
  changes: readonly NumberChange[]
): readonly Municipality[] {
  const byCode = new Map(known.map((municipality) => [municipality.code, municipality]));
  // A municipality that gave a part away and stayed is listed as its own successor.
  const stayed = new Set(
    changes
      .filter(({ oldCode, newCode }) => oldCode === newCode)
      .map(({ oldCode, year }) => `${oldCode} ${year}`)
  );
  for (const { oldCode, newCode, newName, year } of changes) {
    const old = byCode.get(oldCode);
    if (!byCode.has(newCode)) {
      byCode.set(newCode, inForceFrom(newCode, newName, year));
    }
    const ended = old !== undefined && old.untilYear !== null && old.untilYear < year;
    if (!old || ended || stayed.has(`${oldCode} ${year}`)) continue;
    const successors = [...new Set([...old.successors, newCode])];
    byCode.set(oldCode, { ...old, untilYear: year, successors });
  }
  return [...byCode.values()];
}

function inForceFrom(code: string, name: string, fromYear: number): Municipality {
  return { code, name, fromYear, untilYear: null, successors: [], continuedAs: null };
}
