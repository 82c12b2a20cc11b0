import type {
  AllocatedRow,
  Allocation,
  AllocationRequest,
  Reconciliation,
  RegionSubtotal,
} from "./allocation";
import { sumOf } from "./apportion/quotas";
import { roundQuotas } from "./apportion/roundQuotas";
import { sum, type Decimal } from "./exact/decimal";
import { add, decimalOf, multiply, type Fraction } from "./exact/fraction";
import type { AllocationIssue } from "./issues";
import { matchingPart, type MatchingPart } from "./matching";
import type { Member } from "./member";
import { prepare, type Prepared } from "./prepare";
import { groupByRegion, roundRegionsFirst } from "./regions";
import { err, ok, type Result } from "./result";
import { tiePolicy } from "./ties";
import type { UnroundedCost } from "./unroundedCost";

/**
 * Shares a cost between the members by a scheme, exactly, and rounds it to whole units.
 *
 * Under every rule but `half-up` and `half-even` the amounts add up to the total. A negative total
 * is the mirror image of the positive one. A total that rates, an index or a ratio made is itself
 * rounded half up to the unit first; a given total that is no whole number of units is refused.
 * All refusals found at the same step come back together; nothing is ever left out silently.
 */
export function allocate(
  request: AllocationRequest
): Result<Allocation, readonly AllocationIssue[]> {
  const prepared = prepare(request);
  if (!prepared.ok) return prepared;
  const { request: full, parameters, quotas } = prepared.value;
  const { members, rounding } = full;
  const ties = tiePolicy(full.ties, members);
  const found = members.findIndex(({ code }) => code === parameters.host);
  const host = found < 0 ? null : found;
  const parts =
    full.regions === "first"
      ? roundRegionsFirst(quotas, rounding, ties, host, members)
      : roundQuotas(quotas, rounding, ties, host);
  if (!parts.ok) {
    const { members: tied, units, regions } = parts.error;
    const names = regions ?? tied.map((i) => members[i]!.name);
    return err([{ area: "allocation", code: "tie", members: tied, names, units }]);
  }
  return ok(assemble(prepared.value, parts.value));
}

function assemble(prepared: Prepared, parts: readonly bigint[]): Allocation {
  const { request, cost, unit, quotas } = prepared;
  const sign = cost.total.numerator < 0n ? -1n : 1n;
  const inMoney = moneyOf(unit, sign);
  const matching = matchingPart(prepared);
  const shareOf = shareOfWhole(cost, matching);
  const { wholes, step } = cost.parts;
  const rows = request.members.map((member, i): AllocatedRow => ({
    code: member.code,
    name: member.name,
    region: member.region,
    population: member.population,
    share: shareOf(i),
    exact: { numerator: wholes[i]! * step.numerator, denominator: step.denominator },
    amount: inMoney(parts[i]!),
    part: i === cost.host ? "host" : "member",
    limit: cost.held[i]!,
  }));
  const regions = subtotals(request.members, parts, inMoney);
  const total = inMoney(quotas.units);
  const allocated = inMoney(sumOf(parts));
  if (!matching) {
    const check = reconcile(total, allocated);
    return { request, rows, regions, check, terms: cost.terms, exactTotal: cost.total };
  }
  const { amount, exact } = matching;
  const check = reconcile(total.plus(amount), allocated.plus(amount));
  const all = [...rows, matchingRow(matching)];
  const exactTotal = add(cost.total, exact);
  return { request, rows: all, regions, check, terms: cost.terms, exactTotal };
}

/** Turns a count of units into NOK with the total's sign. */
function moneyOf(unit: Decimal, sign: bigint): (units: bigint) => Decimal {
  return unit.eq(1)
    ? (units) => decimalOf(sign * units)
    : (units) => decimalOf(sign * units).times(unit);
}

/** A member's part of the whole, what a matching party adds included; all on one denominator. */
function shareOfWhole(
  { shares }: UnroundedCost,
  matching: MatchingPart | null
): (member: number) => Fraction {
  const { numerator: added, denominator: own } = matching?.ratio ?? NO_RATIO;
  const step = multiply(shares.step, { numerator: own, denominator: own + added });
  return (member) => ({
    numerator: shares.wholes[member]! * step.numerator,
    denominator: step.denominator,
  });
}

const NO_RATIO: Fraction = { numerator: 0n, denominator: 1n };

function matchingRow({ name, ratio, exact, amount }: MatchingPart): AllocatedRow {
  return {
    code: null,
    name,
    region: null,
    population: null,
    share: { numerator: ratio.numerator, denominator: ratio.denominator + ratio.numerator },
    exact,
    amount,
    part: "matching-party",
    limit: null,
  };
}

/** Units are summed, and only their sums become money. */
function subtotals(
  members: readonly Member[],
  parts: readonly bigint[],
  inMoney: (units: bigint) => Decimal
): readonly RegionSubtotal[] {
  return groupByRegion(members).map(({ region, members: indices }) => ({
    region,
    population: sum(indices.map((i) => members[i]!.population)),
    amount: inMoney(sumOf(indices.map((i) => parts[i]!))),
  }));
}

function reconcile(total: Decimal, allocated: Decimal): Reconciliation {
  const difference = total.minus(allocated);
  return { total, allocated, difference, ok: difference.isZero() };
}
