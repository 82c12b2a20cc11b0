import type { Fraction } from "../exact/fraction";
import { ok, type Result } from "../result";
import { only, totalOf } from "./column";
import type { Context } from "./context";
import { evaluateFigure } from "./figure";
import { isParameter } from "./number";
import type { RuleIssue } from "./ruleIssue";
import type { Amount } from "./term";

/** An amount in NOK that a term says itself; null where it says none, or a part of another. */
export function ownAmount(
  amount: Amount | undefined,
  parties: readonly number[],
  context: Context,
  path: string
): Result<Fraction | null, RuleIssue> {
  if (amount === undefined) return ok(null);
  if (typeof amount !== "object" || isParameter(amount)) return ok(context.number(amount));
  if (!("total" in amount)) return ok(null);
  const figures = evaluateFigure(amount.total, parties, context, `${path}.amount.total`);
  return figures.ok ? ok(totalOf(only(figures.value, parties))) : figures;
}
