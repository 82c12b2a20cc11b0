import type { AllocationRequest } from "./allocation";
import type { Quotas } from "./apportion/quotas";
import { ZERO, type Decimal } from "./exact/decimal";
import {
  exactDecimal,
  fractionOf,
  negate,
  ratio,
  roundHalfUp,
  type Fraction,
} from "./exact/fraction";
import type { AllocationIssue } from "./issues";
import type { Member } from "./member";
import { withDefaults } from "./parameters/definitions";
import { readParameters, type Parameters } from "./parameters/readParameters";
import { readUnit } from "./parameters/readUnit";
import { err, ok, type Result } from "./result";
import { defaultRounding, type RoundingRule } from "./rules";
import { costBeforeRounding, type UnroundedCost } from "./unroundedCost";

/** A request that passed every check, and its exact amounts: all but the rounding. */
export type Prepared = {
  readonly request: Required<AllocationRequest>;
  readonly parameters: Parameters;
  readonly unit: Decimal;
  readonly cost: UnroundedCost;
  /** The members' exact parts in units, without the total's sign. */
  readonly quotas: Quotas;
};

/** Checks a request and works out the exact amounts. Refusals found at the same step come back together. */
export function prepare(request: AllocationRequest): Result<Prepared, readonly AllocationIssue[]> {
  const full = fillIn(request);
  const { scheme, members } = full;
  const { rule } = scheme;
  if (!rule) return err([{ area: "allocation", code: "no-money", scheme: scheme.id }]);
  const unit = readUnit(full.unit);
  const { places, duplicates } = findPlaces(members);
  const parameters = readParameters(scheme, request.parameters, places);
  const issues = [
    ...(members.length === 0 ? [{ area: "allocation", code: "no-members" } as const] : []),
    ...duplicates,
    ...(unit.ok ? [] : [unit.error]),
    ...(parameters.ok ? [] : parameters.error),
    ...(parameters.ok && full.rounding === "residual-to-host" && parameters.value.host === null
      ? [
          {
            area: "allocation",
            code: "missing-parameter",
            parameter: "host",
            scheme: scheme.id,
          } as const,
        ]
      : []),
  ];
  if (!unit.ok || !parameters.ok || issues.length > 0) return err(issues);
  const cost = costBeforeRounding(scheme, rule, members, parameters.value);
  if (!cost.ok) return cost;
  const quotas = quotasOf(cost.value, fractionOf(unit.value));
  if (!quotas) {
    const total = (exactDecimal(cost.value.total) ?? ZERO).toFixed();
    return err([{ area: "allocation", code: "total-not-in-units", total, unit: full.unit }]);
  }
  const issue = unroundable(full, quotas);
  if (issue) return err([issue]);
  return ok({
    request: full,
    parameters: parameters.value,
    unit: unit.value,
    cost: cost.value,
    quotas,
  });
}

function fillIn(request: AllocationRequest): Required<AllocationRequest> {
  return {
    scheme: request.scheme,
    members: request.members,
    parameters: withDefaults(request.scheme, request.parameters),
    rounding: request.rounding ?? defaultRounding(request.scheme),
    unit: (request.unit ?? "1").trim(),
    ties: request.ties ?? "order",
    regions: request.regions ?? "sum",
  };
}

/** Where each municipality number stands among the members, and the numbers that stand there twice. */
function findPlaces(members: readonly Member[]): {
  readonly places: ReadonlyMap<string, number>;
  readonly duplicates: readonly AllocationIssue[];
} {
  const places = new Map<string, number>();
  const duplicates: AllocationIssue[] = [];
  members.forEach(({ code: municipality }, member) => {
    const first = places.get(municipality);
    if (first === undefined) places.set(municipality, member);
    else
      duplicates.push({
        area: "allocation",
        code: "duplicate-member",
        member,
        first,
        municipality,
      });
  });
  return { places, duplicates };
}

const NEEDS_NO_CREDIT = new Set<RoundingRule>([
  "sainte-lague",
  "dhondt",
  "adams",
  "dean",
  "huntington-hill",
]);

/** A member that gets money back where the others pay, under rules that cannot round that. */
function unroundable(
  { rounding, regions, members }: Required<AllocationRequest>,
  { numerators }: Quotas
): AllocationIssue | null {
  if (regions !== "first" && !NEEDS_NO_CREDIT.has(rounding)) return null;
  const member = numerators.findIndex((numerator) => numerator < 0n);
  return member < 0
    ? null
    : { area: "allocation", code: "negative-part", member, name: members[member]!.name };
}

/** The exact parts in units, without the total's sign; null for a given total that is no whole number of units. */
function quotasOf({ parts, total, derived }: UnroundedCost, unit: Fraction): Quotas | null {
  const inUnits = ratio(total.numerator < 0n ? negate(total) : total, unit);
  if (inUnits.denominator !== 1n && !derived) return null;
  const { numerator, denominator } = ratio(parts.step, unit);
  const factor = total.numerator < 0n ? -numerator : numerator;
  return {
    numerators: factor === 1n ? parts.wholes : parts.wholes.map((whole) => whole * factor),
    denominator,
    units: roundHalfUp(inUnits),
  };
}
