import {
  adoptedAllocation,
  partyKey,
  paymentsInCells,
  readAccounts,
  settle,
  type CouncilLabels,
  type PaidCells,
  type Payments,
  type Settlement,
} from "../council";
import { err, ok, type Allocation, type Result } from "../engine";
import { layOutSettlement, type PaperSheet } from "../papers";
import type { CouncilRefusal } from "./councilRefusal";
import { populationBasisIn, type SheetRead } from "./sheetRead";

/** What a settlement is made of besides the agreement. */
type Year = {
  /** What the year cost, as it was typed. */
  readonly accounts: string;
  /** Cells with what was paid; null where it was what the budget says. */
  readonly paid: PaidCells | null;
};

/**
 * The settlement of the year. Its budget is the version of this agreement that was locked last, or
 * the allocation as it is now.
 */
export function settlementSheet(
  read: SheetRead,
  now: Allocation,
  { accounts, paid }: Year,
  labels: CouncilLabels
): Result<PaperSheet, CouncilRefusal> {
  const { request } = now;
  const cost = readAccounts(accounts, request.unit);
  if (!cost.ok) return cost;
  const { adopted } = read.memory;
  const locked = adopted.filter(({ table }) => table.scheme === request.scheme.id).at(-1);
  const budget = (locked && adoptedAllocation(locked, request.scheme)) ?? now;
  const payments = paid && paymentsInCells(paid, [...budget.rows, ...newRows(now, budget)]);
  if (payments && !payments.ok) return payments;
  const settled = settle(budget, request, cost.value, payments?.value ?? null);
  if (!settled.ok) return err(settled.error[0]!);
  return ok(
    layOutSettlement({
      settlement: settled.value,
      scheme: request.scheme,
      byTotal: request.scheme.parameters.some(({ name }) => name === "total"),
      basis: populationBasisIn(read),
      paid:
        paid && payments
          ? { source: paid.source, nothing: withoutPayment(settled.value, payments.value) }
          : null,
      labels,
    })
  );
}

/** Parties that have joined since the budget. */
function newRows(now: Allocation, budget: Allocation): Allocation["rows"] {
  const known = new Set(budget.rows.map(partyKey));
  return now.rows.filter((row) => !known.has(partyKey(row)));
}

function withoutPayment({ rows }: Settlement, payments: Payments): readonly string[] {
  return rows.filter((row) => !payments.has(partyKey(row))).map(({ name }) => name);
}
