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
 * total, in proportion to what its rates ask of each where they make the total.
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
  const { form, parameters: asked } = exact.scheme;
  const hasTotal = form === "ready" && asked.some(({ name }) => name === "total");
  const matches = exact.scheme.parameters.some(({ name }) => name === "matchingRatio");
  if (hasTotal && !matches && exact.parameters["matchingRatio"] === undefined) {
    // The sum is what it is: an index has no part in it any more.
    const parameters = { ...exact.parameters, index: "1", total: sum.toFixed() };
    const allocated = allocate({ ...exact, parameters });
    return allocated.ok ? ok(amountsOf(allocated.value)) : allocated;
  }
  const { rule } = exact.scheme;
  if (form === "written" && rule?.amount !== undefined) {
    const scheme = { ...exact.scheme, rule: { ...rule, amount: sum.toFixed() } };
    const allocated = allocate({ ...exact, scheme });
    return allocated.ok ? ok(amountsOf(allocated.value)) : allocated;
  }
  const shared = allocate(exact);
  if (!shared.ok) return shared;
  const { rows, request: full } = shared.value;
  const weights = onOneDenominator(rows.map(({ share }) => share));
  const split = splitAmount(sum, weights, "largest-remainder", full.unit);
  return split.ok
    ? ok(rows.map((row, index) => ({ row, amount: split.value[index]! })))
    : err([split.error]);
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
