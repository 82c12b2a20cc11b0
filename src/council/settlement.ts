import {
  allocate,
  Decimal,
  err,
  ok,
  splitAmount,
  sum,
  ZERO,
  type AllocatedRow,
  type Allocation,
  type AllocationIssue,
  type AllocationRequest,
  type Fraction,
  type Result,
} from "../engine";
import { partyKey } from "./adoptedTable";
import type { CouncilIssue } from "./issues";

/** One party at the year's end, in NOK. */
export type SettledRow = {
  /** Null for a party that is no municipality. */
  readonly code: string | null;
  readonly name: string;
  readonly region: string | null;
  /** Its part of the budget; zero for a party that was not in it. */
  readonly budgeted: Decimal;
  /** What it has paid. */
  readonly paid: Decimal;
  /** Its part of the accounts; zero for a party that is no longer in them. */
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

/** What was paid by party, where it was not what the budget says; see `partyKey`. */
export type Payments = ReadonlyMap<string, Decimal>;

/** What the accounts show as the cost, from a decimal string in NOK; it may be below zero. */
export function readAccounts(text: string, unit: string): Result<Decimal, CouncilIssue> {
  const issue: CouncilIssue = { code: "accounts-not-valid", text, unit };
  if (!/^-?\d{1,15}(\.\d{1,2})?$/.test(text)) return err(issue);
  const accounts = new Decimal(text);
  return accounts.mod(unit).isZero() ? ok(accounts) : err(issue);
}

/**
 * What each party finally owes of the accounts, against what it has paid.
 *
 * An agreement with a total shares the accounts by its own key, between the members of `request`:
 * with changed population or membership, give those. One whose rates make the total shares them in
 * proportion to what the rates ask of each.
 *
 * @param accounts NOK, a whole number of units; negative when there is income to share.
 */
export function settle(
  budget: Allocation,
  request: AllocationRequest,
  accounts: Decimal,
  payments: Payments = new Map()
): Result<Settlement, readonly AllocationIssue[]> {
  const final = finalAmounts(request, accounts);
  if (!final.ok) return final;
  const before = new Map(budget.rows.map((row) => [partyKey(row), row]));
  const after = new Set(final.value.map(({ row }) => partyKey(row)));
  const gone = budget.rows.filter((row) => !after.has(partyKey(row)));
  const rows = [...final.value, ...gone.map((row) => ({ row, amount: ZERO }))].map(
    ({ row, amount }): SettledRow => {
      const budgeted = before.get(partyKey(row))?.amount ?? ZERO;
      const paid = payments.get(partyKey(row)) ?? budgeted;
      const { code, name, region } = row;
      return { code, name, region, budgeted, paid, final: amount, difference: amount.minus(paid) };
    }
  );
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

type FinalAmount = { readonly row: AllocatedRow; readonly amount: Decimal };

function finalAmounts(
  request: AllocationRequest,
  accounts: Decimal
): Result<readonly FinalAmount[], readonly AllocationIssue[]> {
  // A rule that rounds each row by itself would leave kroner nobody settles.
  const rounding =
    request.rounding === "half-up" || request.rounding === "half-even"
      ? "largest-remainder"
      : request.rounding;
  const exact: AllocationRequest = rounding === undefined ? request : { ...request, rounding };
  const hasTotal = exact.scheme.parameters.some(({ name }) => name === "total");
  const matches = exact.scheme.parameters.some(({ name }) => name === "matchingRatio");
  if (hasTotal && !matches && exact.parameters["matchingRatio"] === undefined) {
    const parameters = { ...exact.parameters, total: accounts.toFixed() };
    const allocated = allocate({ ...exact, parameters });
    return allocated.ok
      ? ok(allocated.value.rows.map((row) => ({ row, amount: row.amount })))
      : allocated;
  }
  const shared = allocate(exact);
  if (!shared.ok) return shared;
  const { rows, request: full } = shared.value;
  const weights = onOneDenominator(rows.map(({ share }) => share));
  const split = splitAmount(accounts, weights, "largest-remainder", full.unit);
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
