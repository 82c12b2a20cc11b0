import {
  Decimal,
  err,
  ok,
  sum,
  ZERO,
  type Allocation,
  type AllocationIssue,
  type Result,
} from "../../engine";
import { partyKey } from "../../council";
import type { CouncilIssue } from "../../council";
import type { Payments } from "./payments";
import { shareOut } from "../comparison/shareOut";

/** One party at the year's end, in NOK. */
export type SettledRow = {
  /** Null for a party that is no municipality. */
  readonly code: string | null;
  readonly name: string;
  readonly region: string | null;
  /** Its part of the budget. */
  readonly budgeted: Decimal;
  /** What it has paid. */
  readonly paid: Decimal;
  /** Its part of the accounts. */
  readonly final: Decimal;
  /** final − paid: above zero to pay, below zero to get back. */
  readonly difference: Decimal;
};

/** Budget against accounts. The differences add up to accounts − paid exactly. */
export type Settlement = {
  readonly rows: readonly SettledRow[];
  readonly unit: string;
  readonly budgeted: Decimal;
  readonly paid: Decimal;
  readonly final: Decimal;
  readonly difference: Decimal;
};

/** What the accounts show as the cost, from a decimal string in NOK; it may be below zero. */
export function readAccounts(text: string, unit: string): Result<Decimal, CouncilIssue> {
  const issue: CouncilIssue = { area: "council", code: "accounts-not-valid", text, unit };
  if (!/^-?\d{1,15}(\.\d{1,2})?$/.test(text)) return err(issue);
  const accounts = new Decimal(text);
  return accounts.mod(unit).isZero() ? ok(accounts) : err(issue);
}

/**
 * What each party finally owes of the accounts, against what it has paid.
 *
 * An agreement with a total shares the accounts by its own key, between the members of the budget.
 * One whose rates make the total shares them in proportion to what the rates ask of each.
 *
 * @param accounts NOK, a whole number of units; negative when there is income to share.
 * @param payments What was paid; a party that is not in them has paid nothing. Null where everybody
 *   paid what the budget says.
 */
export function settle(
  budget: Allocation,
  accounts: Decimal,
  payments: Payments | null = null
): Result<Settlement, readonly AllocationIssue[]> {
  const final = shareOut(budget.request, accounts);
  if (!final.ok) return final;
  const amounts = new Map(budget.rows.map((row) => [partyKey(row), row.amount]));
  const rows = final.value.map(({ row, amount }): SettledRow => {
    const budgeted = amounts.get(partyKey(row)) ?? ZERO;
    const paid = payments === null ? budgeted : (payments.get(partyKey(row)) ?? ZERO);
    const { code, name, region } = row;
    return { code, name, region, budgeted, paid, final: amount, difference: amount.minus(paid) };
  });
  const total = (part: "budgeted" | "paid" | "final" | "difference") =>
    sum(rows.map((row) => row[part]));
  return ok({
    rows,
    unit: budget.request.unit,
    budgeted: total("budgeted"),
    paid: total("paid"),
    final: total("final"),
    difference: total("difference"),
  });
}
