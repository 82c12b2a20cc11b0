import {
  err,
  ok,
  type Allocation,
  type AllocatedRow,
  type Decimal,
  type Result,
} from "../../engine";
import type { CouncilIssue } from "../../council";
import { splitIntoTerms, type TermCount } from "./splitIntoTerms";

/** How the year's amounts are invoiced. */
export type InvoiceTerms = {
  /** Who sends the invoices: the office municipality, or another such as KS. */
  readonly issuer: string;
  readonly year: number;
  readonly terms: TermCount;
  /** Days from the first day of a period until its invoice is due. */
  readonly dueDays: number;
  /** Stands before number and term in each reference, for example `HP`. */
  readonly reference: string;
};

/** One payer in one term. Dates as `2025-01-01`; amounts in NOK, below zero for a credit note. */
export type InvoiceLine = {
  /** Null for a payer that is no municipality. */
  readonly code: string | null;
  readonly name: string;
  readonly term: number;
  readonly amount: Decimal;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly dueDate: string;
  readonly reference: string;
};

const MONTHS_A_YEAR = 12;
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;
const MOST_DUE_DAYS = 365;

export function readYear(text: string): Result<number, CouncilIssue> {
  const year = /^\d{4}$/.test(text.trim()) ? Number(text) : NaN;
  return year >= FIRST_YEAR && year <= LAST_YEAR
    ? ok(year)
    : err({ area: "council", code: "year-not-valid", text });
}

export function readDueDays(text: string): Result<number, CouncilIssue> {
  const days = /^\d{1,3}$/.test(text.trim()) ? Number(text) : NaN;
  return days <= MOST_DUE_DAYS
    ? ok(days)
    : err({ area: "council", code: "due-days-not-valid", text });
}

/**
 * Whether a party gets an invoice. A host that covers a part of the whole bears it itself, and a
 * matching party adds its own resources: neither is invoiced.
 */
export function isInvoiced({ part, amount }: AllocatedRow): boolean {
  return part === "member" && !amount.isZero();
}

/**
 * One line for each payer and term, the payers in the allocation's order. A payer's terms add up to
 * its amount exactly.
 */
export function invoiceLines(
  { rows, request }: Allocation,
  { year, terms, dueDays, reference }: InvoiceTerms
): readonly InvoiceLine[] {
  const months = MONTHS_A_YEAR / terms;
  return rows.filter(isInvoiced).flatMap(({ code, name, amount }) =>
    splitIntoTerms(amount, request.unit, terms).map((part, index) => ({
      code,
      name,
      term: index + 1,
      amount: part,
      periodStart: isoDate(year, index * months, 1),
      periodEnd: isoDate(year, (index + 1) * months, 0),
      dueDate: isoDate(year, index * months, 1 + dueDays),
      reference: `${reference}${year}-${code ?? name}-${index + 1}`,
    }))
  );
}

/** `month` from zero; days outside the month carry over, as a calendar does. */
function isoDate(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}
