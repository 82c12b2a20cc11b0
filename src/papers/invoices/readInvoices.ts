import { ownArea } from "../../sheet/layout/ownNames";
import type { CellValue, SheetSnapshot } from "../../sheet/snapshot";
import { yearOfExcelDate } from "../table/excelDate";
import { TERM_COUNTS, type TermCount } from "./splitIntoTerms";

/** Where an invoice basis of the add-in has what, from its left edge, or where its payers have no ids one column before. */
const [NAME, TERM, AMOUNT, FROM] = [1, 2, 3, 5] as const;
const LEFTS = [0, -1] as const;

/** An invoice basis as it stands on its sheet. */
export type WrittenInvoices = {
  readonly invoices: number;
  readonly terms: TermCount;
  readonly year: number;
};

/**
 * Reads an invoice basis of the add-in back, whatever rows were sorted, added or deleted; null where its
 * columns no longer stand as they were written.
 */
export function readInvoices(snapshot: SheetSnapshot): WrittenInvoices | null {
  const area = ownArea(snapshot, "invoices");
  const { used } = snapshot;
  if (used === null || !area) return null;
  for (const left of LEFTS) {
    const read = readFrom(snapshot.values, area.column - used.column + left);
    if (read) return read;
  }
  return null;
}

function readFrom(values: SheetSnapshot["values"], left: number): WrittenInvoices | null {
  const at = (line: readonly CellValue[], column: number): CellValue => line[left + column] ?? "";
  const lines = values.filter(
    (line) =>
      at(line, NAME) !== "" &&
      Number.isInteger(at(line, TERM)) &&
      typeof at(line, AMOUNT) === "number" &&
      typeof at(line, FROM) === "number"
  );
  const last = Math.max(...lines.map((line) => Number(at(line, TERM))));
  const terms = TERM_COUNTS.find((count) => count === last);
  const [first] = lines;
  if (!first || terms === undefined) return null;
  return { invoices: lines.length, terms, year: yearOfExcelDate(Number(at(first, FROM))) };
}
