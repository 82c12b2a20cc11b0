import type { NewPopulation, YearOfFindings } from "../statistics";
import { usableFigures } from "./usableFigures";

/** Inhabitants by municipality number on 1 January of one year. */
type PendingYear = {
  readonly year: number;
  readonly figures: Readonly<Record<string, number>>;
};

/**
 * Figures that are being put into a sheet: what the workbook remembers of them until they all stand
 * there, so that a write that breaks off never leaves old and new figures beside each other.
 */
export type PendingPopulation = PendingYear & {
  /** Years before it that are put in beside it, the oldest first. */
  readonly earlier: readonly PendingYear[];
  /** ISO time of the retrieval; null for figures that were not fetched. */
  readonly retrieved: string | null;
  /** The table of the sheet they are from; null for official figures. */
  readonly pasted: string | null;
};

export function pendingOf(news: NewPopulation): PendingPopulation {
  const { earlier, source } = news;
  return {
    ...pendingYearOf(news),
    earlier: earlier.map(pendingYearOf),
    retrieved: source.kind === "fetched" ? source.retrieved : null,
    pasted: source.kind === "pasted" ? source.address : null,
  };
}

/** The figures again, to be put in where the write broke off. */
export function newsOf(pending: PendingPopulation): NewPopulation {
  const { earlier, retrieved, pasted } = pending;
  return {
    ...findingsIn(pending),
    earlier: earlier.map(findingsIn),
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
  const newest = parseYear(data);
  if (newest === null) return null;
  const { retrieved, pasted, earlier } = data as Readonly<Record<string, unknown>>;
  const years = Array.isArray(earlier) ? earlier.map(parseYear) : [];
  if (!years.every((year) => year !== null)) return null;
  return {
    ...newest,
    earlier: years,
    retrieved: typeof retrieved === "string" ? retrieved : null,
    pasted: typeof pasted === "string" ? pasted : null,
  };
}

function pendingYearOf({ year, findings }: YearOfFindings): PendingYear {
  const figures = [...usableFigures(findings)].map(([code, count]) => [code, count.toNumber()]);
  return { year, figures: Object.fromEntries(figures) };
}

function findingsIn({ year, figures }: PendingYear): YearOfFindings {
  return {
    year,
    findings: new Map(
      Object.entries(figures).map(([code, inhabitants]) => [
        code,
        { kind: "found", inhabitants, from: [code] },
      ])
    ),
  };
}

function parseYear(data: unknown): PendingYear | null {
  if (typeof data !== "object" || data === null) return null;
  const { year, figures } = data as Readonly<Record<string, unknown>>;
  if (typeof year !== "number" || typeof figures !== "object" || figures === null) return null;
  const counts = Object.entries(figures);
  if (!counts.every(([, count]) => Number.isInteger(count))) return null;
  return { year, figures: Object.fromEntries(counts) as Record<string, number> };
}
