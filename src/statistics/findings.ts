import { figureKey, type Figures } from "./figures";
import { codesOf, originOf, type NumberHistory, type Origin } from "./reforms";

/** What is found for one municipality number in another year. */
export type Finding =
  | {
      readonly kind: "found";
      readonly inhabitants: number;
      /** The numbers that were added up; the municipality's own, or others after a reform. */
      readonly from: readonly string[];
    }
  /** It has become part of the successor, whose population is that of all its parts together. */
  | { readonly kind: "merged"; readonly successor: string; readonly inhabitants: number | null }
  /** It was divided, or made of parts: nothing is guessed. */
  | { readonly kind: "divided"; readonly among: readonly string[] }
  | { readonly kind: "unknown" }
  /** The table has no figure; the marker is Statistics Norway's. */
  | { readonly kind: "not-published"; readonly marker: string | null };

export type Findings = ReadonlyMap<string, Finding>;

/** All numbers to ask for, so that the given ones can be found in the year. */
export function codesToAsk(
  codes: readonly string[],
  year: number,
  history: NumberHistory
): readonly string[] {
  const asked = codes.flatMap((code) => {
    const origin = originOf(code, year, history);
    return origin.kind === "merged" ? [origin.successor] : codesOf(code, origin);
  });
  return [...new Set(asked)];
}

/**
 * What the figures say about each municipality number. A figure is handed out once: where two of
 * the numbers would get the same inhabitants, both are told that they have merged.
 */
export function findingsIn(
  figures: Figures,
  codes: readonly string[],
  year: number,
  history: NumberHistory
): Findings {
  const origins = new Map(codes.map((code) => [code, originOf(code, year, history)]));
  const uses = new Map<string, number>();
  for (const [code, origin] of origins) {
    for (const used of codesOf(code, origin)) uses.set(used, (uses.get(used) ?? 0) + 1);
  }
  return new Map(
    [...origins].map(([code, origin]) => {
      const shared = codesOf(code, origin).find((used) => (uses.get(used) ?? 0) > 1);
      const own: Origin =
        shared === undefined || origin.kind === "same"
          ? origin
          : { kind: "merged", successor: shared };
      return [code, findingOf(figures, code, year, own)];
    })
  );
}

function findingOf(figures: Figures, code: string, year: number, origin: Origin): Finding {
  switch (origin.kind) {
    case "same":
    case "renumbered":
    case "sum":
      return added(figures, codesOf(code, origin), year);
    case "merged": {
      const whole = added(figures, [origin.successor], year);
      const inhabitants = whole.kind === "found" ? whole.inhabitants : null;
      return { kind: "merged", successor: origin.successor, inhabitants };
    }
    case "divided":
      return { kind: "divided", among: origin.among };
    case "unknown":
      return { kind: "unknown" };
  }
}

/** The populations of several numbers together; missing as soon as one of them is. */
function added(figures: Figures, from: readonly string[], year: number): Finding {
  let inhabitants = 0;
  for (const code of from) {
    const figure = figures.get(figureKey(code, year));
    if (figure?.kind !== "known") {
      return { kind: "not-published", marker: figure?.marker ?? null };
    }
    inhabitants += figure.inhabitants;
  }
  return { kind: "found", inhabitants, from };
}
