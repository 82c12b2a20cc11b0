import type {
  AllocatedRow,
  Allocation,
  AllocationRequest,
  Reconciliation,
  RegionSubtotal,
} from "./allocation";
import type { Quotas } from "./apportion/quotas";
import { roundQuotas } from "./apportion/roundQuotas";
import { Decimal, sum } from "./exact/decimal";
import { add, decimalOf, fractionOf, multiply, roundHalfUp, type Fraction } from "./exact/fraction";
import type { AllocationIssue } from "./issues";
import type { Member } from "./member";
import { readParameters, withDefaults, type Parameters } from "./parameters/readParameters";
import { readUnit } from "./parameters/readUnit";
import { groupByRegion, roundRegionsFirst } from "./regions";
import { err, ok, type Result } from "./result";
import { tiePolicy } from "./ties";
import { costBeforeRounding, type UnroundedCost } from "./unroundedCost";

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
  const full = fillIn(request);
  const { scheme, members } = full;
  if (scheme.key === "none") return err([{ code: "no-money", scheme: scheme.id }]);
  const unit = readUnit(full.unit);
  const parameters = readParameters(scheme, request.parameters, members);
  const issues = [
    ...(members.length === 0 ? [{ code: "no-members" } as const] : []),
    ...duplicates(members),
    ...(unit.ok ? [] : [unit.error]),
    ...(parameters.ok ? [] : parameters.error),
    ...(parameters.ok && full.rounding === "residual-to-host" && parameters.value.host === null
      ? [{ code: "missing-parameter", parameter: "host", scheme: scheme.id } as const]
      : []),
  ];
  if (!unit.ok || !parameters.ok || issues.length > 0) return err(issues);
  const measure = scheme.measure ?? "population";
  const cost = costBeforeRounding(scheme.key, measure, members, parameters.value);
  return cost.ok ? round(full, cost.value, parameters.value, unit.value) : cost;
}

function fillIn(request: AllocationRequest): Required<AllocationRequest> {
  return {
    scheme: request.scheme,
    members: request.members,
    parameters: withDefaults(request.scheme, request.parameters),
    rounding: request.rounding ?? "largest-remainder",
    unit: request.unit ?? "1",
    ties: request.ties ?? "order",
    regions: request.regions ?? "sum",
  };
}

function duplicates(members: readonly Member[]): readonly AllocationIssue[] {
  const seen = new Map<string, number>();
  return members.flatMap(({ code }, member) => {
    const first = seen.get(code);
    if (first !== undefined) {
      return [{ code: "duplicate-member", member, first, municipality: code } as const];
    }
    seen.set(code, member);
    return [];
  });
}

function round(
  request: Required<AllocationRequest>,
  cost: UnroundedCost,
  parameters: Parameters,
  unit: Decimal
): Result<Allocation, readonly AllocationIssue[]> {
  const { members, rounding } = request;
  const step = fractionOf(unit);
  const quotas = quotasOf(cost, step);
  if (!quotas) {
    const total = (parameters.total ?? new Decimal(0)).toFixed();
    return err([{ code: "total-not-in-units", total, unit: request.unit }]);
  }
  const ties = tiePolicy(request.ties, members);
  const host = members.findIndex(({ code }) => code === parameters.host);
  const residualHost = host < 0 ? null : host;
  const parts =
    request.regions === "first"
      ? roundRegionsFirst(quotas, rounding, ties, residualHost, members)
      : roundQuotas(quotas, rounding, ties, residualHost);
  if (!parts.ok) {
    const { members: tied, units } = parts.error;
    const names = tied.map((i) => members[i]!.name);
    return err([{ code: "tie", members: tied, names, units }]);
  }
  return ok(assemble(request, cost, parameters, unit, quotas.units, parts.value));
}

/** The exact parts in units, without their sign; null for a given total that is no whole number of units. */
function quotasOf(cost: UnroundedCost, unit: Fraction): Quotas | null {
  const total = cost.total.numerator < 0n ? -cost.total.numerator : cost.total.numerator;
  const dividend = total * unit.denominator;
  const divisor = cost.total.denominator * unit.numerator;
  if (dividend % divisor === 0n) {
    const units = dividend / divisor;
    return {
      numerators: cost.weights.map((weight) => weight * units),
      denominator: cost.weight,
      units,
    };
  }
  if (!cost.derived) return null;
  return {
    numerators: cost.weights.map((weight) => weight * dividend),
    denominator: cost.weight * divisor,
    units: roundHalfUp({ numerator: dividend, denominator: divisor }),
  };
}

function assemble(
  request: Required<AllocationRequest>,
  cost: UnroundedCost,
  parameters: Parameters,
  unit: Decimal,
  units: bigint,
  parts: readonly bigint[]
): Allocation {
  const sign = cost.total.numerator < 0n ? -1n : 1n;
  const inMoney = (count: bigint): Decimal => decimalOf(sign * count).times(unit);
  const matching = parameters.matchingRatio && fractionOf(parameters.matchingRatio);
  const shareOf = shareOfWhole(cost, matching);
  const rows: AllocatedRow[] = request.members.map((member, i) => ({
    code: member.code,
    name: member.name,
    region: member.region,
    population: member.population,
    share: shareOf(cost.weights[i]!),
    exact: {
      numerator: cost.total.numerator * cost.weights[i]!,
      denominator: cost.total.denominator * cost.weight,
    },
    amount: inMoney(parts[i]!),
    part: i === cost.host ? "host" : "member",
    limit: cost.held[i]!,
  }));
  const regions = subtotals(request.members, rows);
  let total = inMoney(units);
  let exactTotal = cost.total;
  if (matching) {
    const party = matchingRow(cost, parameters.matchingParty ?? "", matching, unit);
    rows.push(party);
    total = total.plus(party.amount);
    exactTotal = add(exactTotal, party.exact);
  }
  return { request, rows, regions, check: reconcile(rows, total), exactTotal };
}

/** A weight's part of the whole, what a matching party adds included. */
function shareOfWhole(cost: UnroundedCost, matching: Fraction | null) {
  if (!matching) return (weight: bigint) => ({ numerator: weight, denominator: cost.weight });
  const whole = cost.weight * (matching.denominator + matching.numerator);
  return (weight: bigint) => ({ numerator: weight * matching.denominator, denominator: whole });
}

/** What an outside party adds: its ratio of all that the members pay, rounded half up by itself. */
function matchingRow(
  cost: UnroundedCost,
  name: string,
  matching: Fraction,
  unit: Decimal
): AllocatedRow {
  const exact = multiply(cost.total, matching);
  const step = fractionOf(unit);
  const count = roundHalfUp({
    numerator: exact.numerator * step.denominator,
    denominator: exact.denominator * step.numerator,
  });
  return {
    code: null,
    name,
    region: null,
    population: null,
    share: {
      numerator: matching.numerator,
      denominator: matching.denominator + matching.numerator,
    },
    exact,
    amount: decimalOf(count).times(unit),
    part: "matching-party",
    limit: null,
  };
}

function subtotals(
  members: readonly Member[],
  rows: readonly AllocatedRow[]
): readonly RegionSubtotal[] {
  return groupByRegion(members).map(({ region, members: indices }) => ({
    region,
    population: sum(indices.map((i) => members[i]!.population)),
    amount: sum(indices.map((i) => rows[i]!.amount)),
  }));
}

function reconcile(rows: readonly AllocatedRow[], total: Decimal): Reconciliation {
  const allocated = sum(rows.map(({ amount }) => amount));
  const difference = total.minus(allocated);
  return { total, allocated, difference, ok: difference.isZero() };
}
