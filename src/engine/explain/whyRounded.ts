import type { AllocationRequest } from "../allocation";
import type { DecidedTie, RoundingReason } from "../apportion/roundingReason";
import type { Decimal } from "../exact/decimal";
import type { Member } from "../member";
import type { TieRule } from "../rules";
import type { Place } from "./standing";

type AllocationRules = Pick<Required<AllocationRequest>, "ties" | "members">;

/** What the rule made of one member's exact part. `inMoney` turns units into NOK with the total's sign. */
export function whyRounded(
  at: Place,
  { ties, members }: AllocationRules,
  inMoney: (units: bigint) => Decimal
): RoundingReason {
  const { standing, place } = at;
  const { numerators, denominator } = standing.quotas;
  if (numerators[place] === standing.parts[place]! * denominator) return { kind: "whole" };
  return standing.reason(place, { tie: tieOf(at, ties, members), inMoney });
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
