import {
  err,
  ok,
  sum,
  withdraw,
  withoutMembers,
  ZERO,
  type Allocation,
  type AllocationIssue,
  type AllocationRequest,
  type ComparedRow,
  type Decimal,
  type Fraction,
  type Result,
  type Withdrawal,
} from "../../engine";
import { partyKey } from "../../council";
import type { CouncilIssue } from "../../council";
import { amountsOf, shareOut, type FinalAmount } from "../comparison/shareOut";

/** One party if some members step out, in NOK. */
export type ConsequenceRow = {
  /** Null for a party that is no municipality. */
  readonly code: string | null;
  readonly name: string;
  readonly region: string | null;
  readonly leaves: boolean;
  readonly before: Decimal;
  /** What it pays when the same sum is shared by those who are left. */
  readonly underBudget: Decimal;
  /** What it pays by the same rates; null for an agreement that shares a total. */
  readonly underRates: Decimal | null;
};

/** What everyone pays if some members step out, in the order of the allocation before. */
export type Consequence = {
  readonly rows: readonly ConsequenceRow[];
  readonly before: Allocation;
  /** What the rates make without the leavers; null for an agreement that shares a total. */
  readonly ratesMake: Decimal | null;
  /** What the leavers paid together. */
  readonly leaving: Decimal;
};

type Refusals = readonly (CouncilIssue | AllocationIssue)[];

/**
 * What everyone pays if these members do not adopt: when the same sum must be raised, and by the
 * agreement's rates where it has them. Nobody chosen, somebody who is no member, and all of them
 * together are refused; so are leavers without whom nothing can be shared.
 */
export function consequenceOf(
  request: AllocationRequest,
  leavers: readonly string[]
): Result<Consequence, Refusals> {
  const codes = request.members.map(({ code }) => code);
  const refused = wrongLeavers(codes, leavers);
  if (refused) return err([refused]);
  const withdrawal = withdraw(request, leavers);
  if (!withdrawal.ok) return withdrawal;
  const { before, after } = withdrawal.value;
  const byRates = !sharesTotal(request);
  const kept = byRates
    ? shareOut(withoutMembers(request, leavers), before.check.allocated)
    : ok(amountsOf(after));
  if (!kept.ok) return kept;
  const [underBudget, underRates] = [byParty(kept.value), byParty(amountsOf(after))];
  const rows = before.rows.map((row): ConsequenceRow => {
    const { code, name, region, amount } = row;
    const key = partyKey(row);
    return {
      code,
      name,
      region,
      leaves: code !== null && leavers.includes(code),
      before: amount,
      underBudget: underBudget.get(key) ?? ZERO,
      underRates: byRates ? (underRates.get(key) ?? ZERO) : null,
    };
  });
  return ok({
    rows,
    before,
    ratesMake: byRates ? after.check.allocated : null,
    leaving: sum(rows.flatMap((row) => (row.leaves ? [row.before] : []))),
  });
}

/** Whether the agreement is given a total, and not rates that make one. */
function sharesTotal({ scheme, parameters }: AllocationRequest): boolean {
  if (scheme.form === "written") return scheme.rule?.amount !== undefined;
  const total = scheme.parameters.find(({ name }) => name === "total");
  return total !== undefined && (parameters["total"] ?? total.default) !== undefined;
}

const byParty = (amounts: readonly FinalAmount[]): ReadonlyMap<string, Decimal> =>
  new Map(amounts.map(({ row, amount }) => [partyKey(row), amount]));

/** Why these members cannot step out; null where they can. */
export function wrongLeavers(
  members: readonly string[],
  leavers: readonly string[]
): CouncilIssue | null {
  if (leavers.length === 0) return { area: "council", code: "no-leavers" };
  const stranger = leavers.find((code) => !members.includes(code));
  if (stranger !== undefined)
    return { area: "council", code: "leaver-not-member", leaver: stranger };
  return new Set(leavers).size === members.length ? { area: "council", code: "all-leave" } : null;
}

/** What it means for the others if one member steps out alone. */
export type Sensitivity = {
  readonly code: string;
  readonly name: string;
  readonly region: string | null;
  /** What the member pays while it takes part, in NOK. */
  readonly amount: Decimal;
  /** What the others pay more together, in NOK: zero under rates that are the same for all. */
  readonly others: Decimal;
  /** That increase as a part of what the others paid; null where they paid nothing. */
  readonly relative: Fraction | null;
  /** Who has the largest increase in NOK, the first of several; null where nobody pays more. */
  readonly most: { readonly name: string; readonly change: Decimal } | null;
  /** Why it cannot step out, where the rest then have no allocation. */
  readonly refused: readonly AllocationIssue[] | null;
};

/**
 * Each member leaving alone, in the members' order. A member without whom nothing can be allocated
 * (the host, say) has `refused` and no figures.
 */
export function sensitivityOf(
  request: AllocationRequest
): Result<readonly Sensitivity[], readonly (CouncilIssue | AllocationIssue)[]> {
  if (request.members.length < 2) return err([{ area: "council", code: "all-leave" }]);
  const all = withdraw(request, []);
  if (!all.ok) return all;
  return ok(
    request.members.map(({ code, name, region }, index): Sensitivity => {
      const { amount } = all.value.before.rows[index]!;
      const without = withdraw(request, [code]);
      if (!without.ok) {
        const nothing = { others: amount.times(0), relative: null, most: null };
        return { code, name, region, amount, ...nothing, refused: without.error };
      }
      const { before, after, change } = withoutLeaver(without.value, code);
      return {
        code,
        name,
        region,
        amount,
        others: change,
        relative: before.isZero() ? null : ratioOf(change, before),
        most: largestIncrease(after),
        refused: null,
      };
    })
  );
}

function withoutLeaver({ comparison }: Withdrawal, leaver: string) {
  const left = comparison.rows.find(({ code }) => code === leaver);
  const paid = left?.before?.amount;
  const before = paid ? comparison.before.minus(paid) : comparison.before;
  return {
    before,
    change: comparison.after.minus(before),
    after: comparison.rows.filter(({ code }) => code !== leaver),
  };
}

function largestIncrease(rows: readonly ComparedRow[]): Sensitivity["most"] {
  let most: Sensitivity["most"] = null;
  for (const { name, change } of rows) {
    if (change.isPositive() && !change.isZero() && (most === null || change.gt(most.change))) {
      most = { name, change };
    }
  }
  return most;
}

function ratioOf(part: Decimal, whole: Decimal): Fraction {
  const scale = 10n ** BigInt(Math.max(part.decimalPlaces(), whole.decimalPlaces()));
  const scaled = (value: Decimal) => BigInt(value.times(scale.toString()).toFixed(0));
  const [numerator, denominator] = [scaled(part), scaled(whole)];
  return denominator < 0n
    ? { numerator: -numerator, denominator: -denominator }
    : { numerator, denominator };
}
