import type { Decimal } from "../../engine";
import { withoutFormula } from "../../council/withoutFormula";

/** What a field of a CSV file holds. */
export type CsvField = string | { readonly number: Decimal };

const BYTE_ORDER_MARK = "\ufeff";

/**
 * A CSV file as Norwegian Excel and accounting systems read it: semicolons, decimal comma, UTF-8
 * with a byte order mark, CRLF. Numbers are written as digits, without grouping; text is written as
 * it is, so that `0301` keeps its zero, but text that Excel would run as a formula gets an
 * apostrophe before it.
 */
export function toCsv(rows: readonly (readonly CsvField[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(written).join(";")}\r\n`).join("");
}

function written(field: CsvField): string {
  if (typeof field !== "string") return field.number.toFixed().replace(".", ",");
  const text = withoutFormula(field);
  return /[";\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
