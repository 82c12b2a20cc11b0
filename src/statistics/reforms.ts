import type { Municipality } from "../catalogue";

/** Municipality numbers since 2012, each with its successors: the catalogue's, or with later changes added. */
export type NumberHistory = ReadonlyMap<string, Municipality>;

export function historyOf(municipalities: readonly Municipality[]): NumberHistory {
  return new Map(municipalities.map((municipality) => [municipality.code, municipality]));
}

/** Under which numbers a municipality's inhabitants are counted in another year. */
export type Origin =
  /** Under the same number. */
  | { readonly kind: "same" }
  /** Under another number, with the same borders. */
  | { readonly kind: "renumbered"; readonly code: string }
  /** It is what these were then, added up. */
  | { readonly kind: "sum"; readonly codes: readonly string[] }
  /** It is a part of the successor by then: it has no population of its own. */
  | { readonly kind: "merged"; readonly successor: string }
  /** Divided among these, or made of parts of them: its population cannot be derived. */
  | { readonly kind: "divided"; readonly among: readonly string[] }
  | { readonly kind: "unknown" };

/**
 * Where the population on 1 January of the year is found for a municipality number of any time
 * since 2012. A number in force in that year stands for itself, whatever it has taken in.
 */
export function originOf(code: string, year: number, history: NumberHistory): Origin {
  const municipality = history.get(code);
  if (!municipality) return { kind: "unknown" };
  const { fromYear, untilYear } = municipality;
  if (untilYear !== null && year >= untilYear) return laterOrigin(municipality, year, history);
  if (fromYear !== null && year < fromYear) return earlierOrigin(municipality, year, history);
  return { kind: "same" };
}

function laterOrigin(
  { code, successors, untilYear }: Municipality,
  year: number,
  history: NumberHistory
): Origin {
  const [heir, ...others] = successors;
  if (heir === undefined) return { kind: "unknown" };
  if (others.length > 0) {
    const among = successors.flatMap((successor) => heirsIn(successor, year, history));
    return { kind: "divided", among: [...new Set(among)] };
  }
  const later = originOf(heir, year, history);
  const now: Origin = later.kind === "same" ? { kind: "renumbered", code: heir } : later;
  const takesInOthers = tookInOthers(heir, code, untilYear, history);
  return now.kind === "renumbered" && takesInOthers ? { kind: "merged", successor: now.code } : now;
}

/** Whether a number took in another whole municipality when it took over from `code`; a part of a divided one only moves its border. */
function tookInOthers(
  heir: string,
  code: string,
  year: number | null,
  history: NumberHistory
): boolean {
  const fromYear = history.get(heir)?.fromYear ?? null;
  if (fromYear !== year) return true;
  return predecessors(heir, year, history).some(
    (other) => other.code !== code && other.successors.length === 1
  );
}

function earlierOrigin(
  { code, fromYear }: Municipality,
  year: number,
  history: NumberHistory
): Origin {
  const before = predecessors(code, fromYear, history);
  if (before.length === 0) return { kind: "unknown" };
  const parts = before.map((part) => ({ part, origin: originOf(part.code, year, history) }));
  const whole = parts.every(
    ({ part, origin }) =>
      part.successors.length === 1 && ["same", "renumbered", "sum"].includes(origin.kind)
  );
  if (!whole) return { kind: "divided", among: before.map((part) => part.code) };
  const codes = parts.flatMap(({ part, origin }) => codesOf(part.code, origin));
  return codes.length === 1 ? { kind: "renumbered", code: codes[0]! } : { kind: "sum", codes };
}

/** The numbers to ask for; none where no figure can be derived. */
export function codesOf(code: string, origin: Origin): readonly string[] {
  switch (origin.kind) {
    case "same":
      return [code];
    case "renumbered":
      return [origin.code];
    case "sum":
      return origin.codes;
    case "merged":
    case "divided":
    case "unknown":
      return [];
  }
}

function predecessors(
  code: string,
  year: number | null,
  history: NumberHistory
): readonly Municipality[] {
  return [...history.values()].filter(
    ({ untilYear, successors }) => untilYear === year && successors.includes(code)
  );
}

/** The numbers in force in the year that stand for a number. */
function heirsIn(code: string, year: number, history: NumberHistory): readonly string[] {
  const municipality = history.get(code);
  if (!municipality?.untilYear || year < municipality.untilYear) return [code];
  return municipality.successors.flatMap((successor) => heirsIn(successor, year, history));
}

/** The municipalities that became part of a number between two years, not those it was made of. */
export function takenIn(
  code: string,
  fromYear: number,
  toYear: number,
  history: NumberHistory
): readonly string[] {
  const since = Math.max(fromYear, history.get(code)?.fromYear ?? fromYear);
  return [...history.values()]
    .filter(
      ({ code: other, untilYear, successors }) =>
        other !== code &&
        successors.includes(code) &&
        untilYear !== null &&
        untilYear > since &&
        untilYear <= toYear
    )
    .map((other) => other.code);
}
