import type { AllocationRequest } from "../allocation";
import { sumOf } from "../apportion/quotas";
import type { Decimal } from "../exact/decimal";
import { floorQuotient } from "../exact/floorDivision";
import { roundHalfUp } from "../exact/fraction";
import type { Member } from "../member";
import { assertNever } from "../result";
import type { TieRule } from "../rules";
import type { DecidedTie, RoundingReason } from "./explanation";
import type { Place } from "./standing";

type AllocationRules = Pick<Required<AllocationRequest>, "rounding" | "ties" | "members">;

/** What the rule made of one member's exact part. `inMoney` turns units into NOK with the total's sign. */
export function roundingReason(
  at: Place,
  { rounding: rule, ties, members }: AllocationRules,
  inMoney: (units: bigint) => Decimal
): RoundingReason {
  const { standing, place } = at;
  const { numerators, denominator } = standing.quotas;
  const numerator = numerators[place]!;
  const part = standing.parts[place]!;
  if (numerator === part * denominator) return { kind: "whole" };
  const tie = tieOf(at, ties, members);
  switch (rule) {
    case "largest-remainder": {
      const { ranks, places } = standing.ranking();
      const got = part > floorQuotient(numerator, denominator);
      const claimants = standing.parts.length;
      return { kind: "remainder", got, rank: ranks[place]!, claimants, places, tie };
    }
    case "half-up":
    case "half-even":
      return nearestReason(at);
    case "residual-to-largest":
    case "residual-to-host":
    case "residual-to-first":
    case "residual-to-last": {
      const rounded = roundHalfUp({ numerator, denominator });
      if (rounded === part) return nearestReason(at);
      return {
        kind: "residual",
        rounded: inMoney(rounded),
        residual: inMoney(part - rounded),
        tie,
      };
    }
    case "cascade": {
      const before = sumOf(standing.parts.slice(0, place));
      return { kind: "running-sum", before: inMoney(before), after: inMoney(before + part) };
    }
    case "sainte-lague":
    case "dhondt":
    case "adams":
    case "dean":
    case "huntington-hill":
      return { kind: "divisor", tie };
    default:
      return assertNever(rule);
  }
}

function nearestReason({ standing, place }: Place): RoundingReason {
  const { numerators, denominator } = standing.quotas;
  const numerator = numerators[place]!;
  return {
    kind: "nearest",
    up: standing.parts[place]! * denominator > numerator,
    half: 2n * (numerator % denominator) === denominator,
  };
}

/** The tie that was decided, for those who were in it; as rows of the allocation. */
function tieOf(
  { standing, place }: Place,
  decidedBy: TieRule,
  members: readonly Member[]
): DecidedTie | null {
  const tie = standing.tie();
  if (!tie?.members.includes(place)) return null;
  const rows = tie.members.map((i) => standing.members[i]!);
  return { rows, names: rows.map((row) => members[row]!.name), units: tie.units, decidedBy };
}
