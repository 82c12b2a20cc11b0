import { formatFraction, multiply, wholeFraction, type Fraction } from "../exact/fraction";

const DECIMALS = 12;

/** A number as a decimal string without needless zeros, at most twelve decimals. */
export function plainDecimal(value: Fraction): string {
  const text = formatFraction(value, DECIMALS).replace(/\.?0+$/, "");
  return text === "-0" ? "0" : text;
}

/** So many units as an amount of money. */
export function inMoney(units: bigint, unit: Fraction): Fraction {
  return multiply(wholeFraction(units), unit);
}

export const digitsIn = (whole: bigint): number => whole.toString().replace("-", "").length;
