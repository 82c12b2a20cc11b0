import {
  allocate,
  compareAllocations,
  err,
  ok,
  ZERO,
  type Allocation,
  type AllocationIssue,
  type ComparedRow,
  type Decimal,
  type Result,
} from "../../engine";

/** One party from one year to the next: its change is what population and members make of it and what amounts and rates do, in NOK. */
export type YearChange = ComparedRow & {
  readonly byPopulation: Decimal;
  readonly byAmounts: Decimal;
};

/**
 * What each party pays more or less than the year before, and why. First this year's members with
 * their population share last year's amounts by last year's rules: what that changes is the
 * population's part, with that of who joined or left. The rest is that of amounts, rates and rules.
 */
export function yearChanges(
  before: Allocation,
  after: Allocation
): Result<readonly YearChange[], readonly AllocationIssue[]> {
  const { members, scheme } = after.request;
  const between = allocate({ ...before.request, scheme, members });
  if (!between.ok) return err(between.error);
  const amounts = new Map(between.value.rows.map((row) => [keyOf(row), row.amount]));
  return ok(
    compareAllocations(before, after).rows.map((row) => {
      const byPopulation = (amounts.get(keyOf(row)) ?? ZERO).minus(row.before?.amount ?? ZERO);
      return { ...row, byPopulation, byAmounts: row.change.minus(byPopulation) };
    })
  );
}

const keyOf = ({ code, name }: Pick<ComparedRow, "code" | "name">): string =>
  code === null ? `party ${name}` : `member ${code}`;
