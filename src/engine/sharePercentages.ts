import type { Allocation } from "./allocation";
import { roundQuotas } from "./apportion/roundQuotas";
import { sumOf } from "./apportion/quotas";
import { ZERO, type Decimal } from "./exact/decimal";
import { decimalOf } from "./exact/fraction";
import { tiePolicy } from "./ties";

/**
 * The rows' parts of the total in per cent, rounded by the allocation's own rule: under a rule that
 * conserves they add up to exactly 100; under `half-up` they can miss it, as the amounts can.
 * Equal claims to a last step are settled in input order where the allocation would ask.
 */
export function sharePercentages(allocation: Allocation, decimals = 2): readonly Decimal[] {
  const { rows, request } = allocation;
  const units = 100n * 10n ** BigInt(decimals);
  const weights = sharesOnOneDenominator(allocation);
  const denominator = sumOf(weights);
  if (denominator === 0n) return rows.map(() => ZERO);
  const host = rows.findIndex(({ code }) => code !== null && code === request.parameters.host);
  const ties = tiePolicy(
    request.ties === "ask" ? "order" : request.ties,
    rows.map(({ code, population }) => ({ code, population }))
  );
  const parts = roundQuotas(
    { numerators: weights.map((weight) => weight * units), denominator, units },
    request.rounding,
    ties,
    host < 0 ? null : host
  );
  if (!parts.ok) throw new Error("A tie policy that does not ask has refused to decide.");
  return parts.value.map((part) => decimalOf(part, decimals));
}

function sharesOnOneDenominator({ rows }: Allocation): readonly bigint[] {
  const [first, last] = [rows[0]!.share.denominator, rows.at(-1)!.share.denominator];
  if (first === last) return rows.map(({ share }) => share.numerator);
  return rows.map(({ share }) => share.numerator * (share.denominator === first ? last : first));
}
