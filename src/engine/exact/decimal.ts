import { Decimal as Base } from "decimal.js";

/**
 * The engine's decimal number type, and the only import of decimal.js.
 *
 * decimal.js rounds every sum and product to `precision` digits (20 unless told
 * otherwise) from settings shared by the whole page. This copy owns its settings.
 */
export const Decimal = Base.clone({
  defaults: true,
  precision: 1000,
  rounding: Base.ROUND_HALF_EVEN,
});
export type Decimal = Base;

export const ZERO: Decimal = new Decimal(0);

export function sum(terms: readonly Decimal[]): Decimal {
  return terms.reduce((total, term) => total.plus(term), ZERO);
}
