import type { AllocatedRow, Allocation } from "./allocation";
import { ZERO, type Decimal } from "./exact/decimal";
import { fractionOf, ratio, type Fraction } from "./exact/fraction";

/** One party in two allocations; null where it is not in that one. */
export type ComparedRow = {
  /** Null for a party that is no municipality; it is then known by its name. */
  readonly code: string | null;
  readonly name: string;
  readonly region: string | null;
  readonly status: "stayed" | "joined" | "left";
  readonly before: AllocatedRow | null;
  readonly after: AllocatedRow | null;
  /** After − before in NOK; an absent party pays nothing. */
  readonly change: Decimal;
  /** The change as a part of the amount before; null where that was zero. */
  readonly relativeChange: Fraction | null;
  /** NOK per inhabitant; null without inhabitants. */
  readonly perInhabitantBefore: Fraction | null;
  readonly perInhabitantAfter: Fraction | null;
};

export type Comparison = {
  /** The parties of the later allocation in its order, then those that left in the earlier one's. */
  readonly rows: readonly ComparedRow[];
  readonly before: Decimal;
  readonly after: Decimal;
  /** After − before of what was allocated, in NOK. */
  readonly change: Decimal;
  readonly relativeChange: Fraction | null;
};

/** What changes from one allocation to another: amounts, parts, per inhabitant, who joined and who left. */
export function compareAllocations(before: Allocation, after: Allocation): Comparison {
  const earlier = new Map(before.rows.map((row) => [identity(row), row]));
  const later = new Set(after.rows.map(identity));
  const rows = [
    ...after.rows.map((row) => compareRows(earlier.get(identity(row)) ?? null, row)),
    ...before.rows.flatMap((row) => (later.has(identity(row)) ? [] : [compareRows(row, null)])),
  ];
  const [from, to] = [before.check.allocated, after.check.allocated];
  return { rows, before: from, after: to, ...changeOf(from, to) };
}

/** Municipality numbers and the names of other parties cannot be mistaken for each other. */
function identity({ code, name }: AllocatedRow): string {
  return code === null ? `party:${name}` : `municipality:${code}`;
}

function compareRows(before: AllocatedRow | null, after: AllocatedRow | null): ComparedRow {
  const { code, name, region } = (after ?? before)!;
  const status = before === null ? "joined" : after === null ? "left" : "stayed";
  return {
    code,
    name,
    region,
    status,
    before,
    after,
    ...changeOf(before?.amount ?? ZERO, after?.amount ?? ZERO),
    perInhabitantBefore: before && perInhabitant(before),
    perInhabitantAfter: after && perInhabitant(after),
  };
}

function changeOf(before: Decimal, after: Decimal): Pick<Comparison, "change" | "relativeChange"> {
  const change = after.minus(before);
  return {
    change,
    relativeChange: before.isZero() ? null : ratio(fractionOf(change), fractionOf(before)),
  };
}

/** The rounded amount per inhabitant, in NOK; null without inhabitants. */
export function perInhabitant({ amount, population }: AllocatedRow): Fraction | null {
  return population === null || population.isZero()
    ? null
    : ratio(fractionOf(amount), fractionOf(population));
}
