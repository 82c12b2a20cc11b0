import type { NewPopulation } from "../statistics";
import { usableFigures } from "./usableFigures";

/**
 * Figures that are being put into a sheet: what the workbook remembers of them until they all stand
 * there, so that a write that breaks off never leaves old and new figures beside each other.
 */
export type PendingPopulation = {
  /** Counted on 1 January of this year. */
  readonly year: number;
  /** ISO time of the retrieval; null for figures that were not fetched. */
  readonly retrieved: string | null;
  /** The table of the sheet they are from; null for official figures. */
  readonly pasted: string | null;
  /** Inhabitants by municipality number. */
  readonly figures: Readonly<Record<string, number>>;
};

export function pendingOf(news: NewPopulation): PendingPopulation {
  const figures = [...usableFigures(news)].map(([code, count]) => [code, count.toNumber()]);
  const { year, source } = news;
  return {
    year,
    retrieved: source.kind === "fetched" ? source.retrieved : null,
    pasted: source.kind === "pasted" ? source.address : null,
    figures: Object.fromEntries(figures),
  };
}

/** The figures again, to be put in where the write broke off. */
export function newsOf({ year, retrieved, pasted, figures }: PendingPopulation): NewPopulation {
  return {
    year,
    findings: new Map(
      Object.entries(figures).map(([code, inhabitants]) => [
        code,
        { kind: "found", inhabitants, from: [code] },
      ])
    ),
    takenIn: new Map(),
    source:
      pasted !== null
        ? { kind: "pasted", address: pasted }
        : retrieved === null
          ? { kind: "bundled" }
          : { kind: "fetched", retrieved, updated: null },
  };
}

/** Reads what a workbook remembers; what is damaged counts as nothing. */
export function parsePending(data: unknown): PendingPopulation | null {
  if (typeof data !== "object" || data === null) return null;
  const { year, retrieved, pasted, figures } = data as Readonly<Record<string, unknown>>;
  if (typeof year !== "number" || typeof figures !== "object" || figures === null) return null;
  const counts = Object.entries(figures);
  if (!counts.every(([, count]) => Number.isInteger(count))) return null;
  return {
    year,
    retrieved: typeof retrieved === "string" ? retrieved : null,
    pasted: typeof pasted === "string" ? pasted : null,
    figures: Object.fromEntries(counts) as Record<string, number>,
  };
}
