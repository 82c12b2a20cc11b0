import { apportion, Decimal, sum, ZERO } from "../engine";
import type { Evidence } from "./evidence";

/**
 * The amounts that would make the printed sum, by largest remainder in the explanation's unit; null
 * where the rows make it already, none is printed, or nothing explains the rows.
 */
export function amountsOfTrueSum({
  table: { rows, sums },
  question,
  explanation,
}: Evidence): readonly string[] | null {
  if (!explanation || sums.amount === null || question.isOfShares) return null;
  const printed = sum(rows.map(({ amount }) => new Decimal(amount ?? 0)));
  if (printed.equals(sums.amount)) return null;
  const units = new Decimal(sums.amount).dividedBy(explanation.unit);
  const exact = rows.map((_, row) => new Decimal(explanation.exact[row] ?? 0));
  if (!units.isInteger() || units.isNegative() || exact.some((part) => part.lessThan(ZERO))) {
    return null;
  }
  const scale = new Decimal(10).pow(12);
  const weights = exact.map((part) => BigInt(part.times(scale).toFixed(0)));
  const shared = apportion(BigInt(units.toFixed(0)), weights);
  return shared.ok
    ? shared.value.map((part) => new Decimal(part.toString()).times(explanation.unit).toFixed())
    : null;
}
