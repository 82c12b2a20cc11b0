import {
  allocate,
  Decimal,
  DEFAULT_ROUNDING,
  defaultRounding,
  err,
  isRowByRow,
  ok,
  splitAmount,
  type AllocatedRow,
  type Allocation,
  type AllocationIssue,
  type AllocationRequest,
  type Fraction,
  type Result,
} from "../../engine";

/** What one party pays of a sum, in NOK. */
export type FinalAmount = { readonly row: AllocatedRow; readonly amount: Decimal };

/** The amounts of an allocation as it is. */
export const amountsOf = ({ rows }: Allocation): readonly FinalAmount[] =>
  rows.map((row) => ({ row, amount: row.amount }));

/**
 * Shares a sum by the key of an agreement, to the last unit: by its own rules where it shares a
 * total and they hand out all of it, else in proportion to what it asks of each.
 *
 * @param sum NOK, a whole number of units; it may be below zero.
 */
export function shareOut(
  request: AllocationRequest,
  sum: Decimal
): Result<readonly FinalAmount[], readonly AllocationIssue[]> {
  // A rule that rounds each row by itself would leave kroner nobody settles.
  const wanted = request.rounding ?? defaultRounding(request.scheme);
  const rounding = isRowByRow(wanted) ? DEFAULT_ROUNDING : wanted;
  const exact: AllocationRequest = { ...request, rounding };
  const whole = withTotal(exact, sum);
  const allocated = whole && allocate(whole);
  if (allocated && !allocated.ok) return allocated;
  // Limits and factors may make the parts another sum than the one they are parts of.
  if (allocated?.value.check.allocated.eq(sum)) return ok(amountsOf(allocated.value));
  const shared = allocate(exact);
  if (!shared.ok) return shared;
  const { rows, request: full } = shared.value;
  const weights = onOneDenominator(rows.map(({ share }) => share));
  const split = splitAmount(sum, weights, "largest-remainder", full.unit);
  return split.ok
    ? ok(rows.map((row, index) => ({ row, amount: split.value[index]! })))
    : err([split.error]);
}

/** The same agreement sharing this sum; null where its rates make the total. */
function withTotal(request: AllocationRequest, sum: Decimal): AllocationRequest | null {
  const { scheme, parameters } = request;
  const asks = (name: string) => scheme.parameters.some((each) => each.name === name);
  if (scheme.form === "ready") {
    const isMatched = asks("matchingRatio") || parameters["matchingRatio"] !== undefined;
    // The sum is what it is: an index has no part in it any more.
    return asks("total") && !isMatched
      ? { ...request, parameters: { ...parameters, index: "1", total: sum.toFixed() } }
      : null;
  }
  const { rule } = scheme;
  return rule?.amount === undefined
    ? null
    : { ...request, scheme: { ...scheme, rule: { ...rule, amount: sum.toFixed() } } };
}

function onOneDenominator(shares: readonly Fraction[]): readonly Decimal[] {
  const common = [...new Set(shares.map(({ denominator }) => denominator))].reduce(
    (product, denominator) => product * denominator,
    1n
  );
  return shares.map(
    ({ numerator, denominator }) => new Decimal((numerator * (common / denominator)).toString())
  );
}
