import {
  array,
  isoTimestamp,
  maxLength,
  nullable,
  optional,
  pipe,
  record,
  regex,
  strictObject,
  string,
} from "valibot";
import { inhabitants, sheetName, yearNumber } from "../sheet/bounds";
import type { NewPopulation, YearOfFindings } from "../statistics";
import { valueSlice, type SchemaOf } from "./memory/slice";
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

const MOST_YEARS = 100;

const pendingYear = {
  year: yearNumber,
  figures: record(pipe(string(), regex(/^\d{4}$/)), inhabitants),
};

const pendingSchema: SchemaOf<PendingPopulation> = strictObject({
  ...pendingYear,
  earlier: optional(pipe(array(strictObject(pendingYear)), maxLength(MOST_YEARS)), []),
  retrieved: optional(nullable(pipe(string(), maxLength(64), isoTimestamp())), null),
  pasted: optional(nullable(sheetName), null),
});

export const pendingSlice = valueSlice({ schema: nullable(pendingSchema), empty: null });
