import { Decimal, type Scheme } from "../../engine";

/** Decimals of a rounding unit: `1` and `100` have none, `0.01` has two. */
export function unitDecimals(unit: string): number {
  return new Decimal(unit).decimalPlaces();
}

/** The invariant number format of amounts in a unit; Excel shows it in the reader's own form. */
export function amountFormat(unit: string): string {
  const decimals = unitDecimals(unit);
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
}

export const SHARE_FORMAT = "0.00%";
export const COUNT_FORMAT = "#,##0";
const AVERAGE_FORMAT = "#,##0.00";

/** Inhabitants are whole; their average over several years is shown with two decimals. */
export function populationFormat({ measure }: Pick<Scheme, "measure">): string {
  return measure === "average-population" ? AVERAGE_FORMAT : COUNT_FORMAT;
}

/** The format of a difference: a sign before it, and a plain 0 where there is none. */
export const signedFormat = (format: string): string => `+${format};-${format};0`;
