import type { Fraction } from "../exact/fraction";
import { ok, type Result } from "../result";
import { constantColumn, only, product, scaled, sumOfColumns, type Column } from "./column";
import type { Context } from "./context";
import { evaluateFactor } from "./figure";
import type { RuleIssue } from "./ruleIssue";
import { takesPart } from "./takesPart";
import type { Limit, LimitFor } from "./term";

/** A limit in NOK of each party that has one. */
export type Bound = {
  readonly limits: Column;
  /** In the table's order. */
  readonly parties: readonly number[];
};

/** What limits look at: the term's whole, and each party's own part of it, both before limits. */
export type Unlimited = { readonly size: Fraction; readonly parts: Column };

/** What a limit of the tree comes to for these parties; null where there is none. */
export function evaluateBound(
  limit: Limit | undefined,
  parties: readonly number[],
  of: Unlimited,
  context: Context,
  path: string
): Result<Bound | null, RuleIssue> {
  if (limit === undefined) return ok(null);
  if (isList(limit)) return firstThatFits(limit, parties, of, context, path);
  if (typeof limit === "object" && "share" in limit) {
    const shares = evaluateFactor(limit.share, parties, context, `${path}.share`);
    return shares.ok ? ok({ limits: scaled(shares.value, of.size), parties }) : shares;
  }
  if (typeof limit === "object" && "own" in limit) {
    const factors = evaluateFactor(limit.own, parties, context, `${path}.own`);
    return factors.ok ? ok({ limits: product(factors.value, of.parts), parties }) : factors;
  }
  if (typeof limit !== "object") {
    return ok({ limits: constantColumn(context.length, context.number(limit)), parties });
  }
  const figures = evaluateFactor(limit, parties, context, path);
  return figures.ok ? ok({ limits: figures.value, parties }) : figures;
}

const isList = (limit: Limit): limit is readonly LimitFor[] => Array.isArray(limit);

function firstThatFits(
  list: readonly LimitFor[],
  parties: readonly number[],
  of: Unlimited,
  context: Context,
  path: string
): Result<Bound, RuleIssue> {
  const columns: Column[] = [];
  const bound: number[] = [];
  let left = parties;
  for (const [i, { who, is }] of list.entries()) {
    const those = takesPart(who, left, context, `${path}.${i}.who`);
    if (!those.ok) return those;
    const limits = evaluateBound(is, those.value, of, context, `${path}.${i}.is`);
    if (!limits.ok) return limits;
    if (limits.value) {
      columns.push(only(limits.value.limits, limits.value.parties));
      bound.push(...limits.value.parties);
    }
    const taken = new Set(those.value);
    left = left.filter((party) => !taken.has(party));
  }
  return ok({
    limits: sumOfColumns(columns, context.length),
    parties: bound.sort((a, b) => a - b),
  });
}
