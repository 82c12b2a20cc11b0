import { invoiceLines, type InvoiceTerms } from "./figures";
import { toCsv, type CsvField } from "./csvText";
import type { Allocation } from "../../engine";
import type { CommonWords } from "../paper";
import { numberHeading, textOf, type InvoiceWords } from "./sheet";

/** The rows of the invoice basis as a file for an accounting system; dates as `2025-01-31`. */
export function invoiceCsv(
  allocation: Allocation,
  terms: InvoiceTerms,
  words: InvoiceWords,
  common: CommonWords
): string {
  const { name, term, amount, text, from, to, due, reference } = words.columns;
  const number = numberHeading(words, common);
  const rows = invoiceLines(allocation, terms).map((line): readonly CsvField[] => [
    line.code ?? "",
    line.name,
    String(line.term),
    { number: line.amount },
    textOf(line, allocation, terms, words, common),
    line.periodStart,
    line.periodEnd,
    line.dueDate,
    line.reference,
  ]);
  return toCsv([[number, name, term, amount, text, from, to, due, reference], ...rows]);
}
