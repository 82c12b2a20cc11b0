import {
  allocate,
  byAverage,
  Decimal,
  sum,
  underOldLimits,
  type Allocation,
  type Member,
  type Scheme,
} from "../engine";
import { partyKey, type AdoptedRow, type AdoptedTable } from "./adoptedTable";
import { codeOf, type Fingerprint } from "./fingerprint";

/** Characters of a note; it is printed in one cell, with other words. */
export const LONGEST_NOTE = 1000;

/** An allocation as it was locked when it was adopted; it never changes afterwards. */
export type AdoptedVersion = {
  /** When it was locked, as `2025-01-31`. */
  readonly date: string;
  /** What the user wrote to it, for example the case number; may be empty. */
  readonly note: string;
  /** `2024-01-01` or `2024`; null where the sheet did not say. */
  readonly populationDate: string | null;
  readonly sha256: string;
  readonly table: AdoptedTable;
};

export function fingerprintIn({ sha256 }: Pick<AdoptedVersion, "sha256">): Fingerprint {
  return { sha256, code: codeOf(sha256) };
}

/**
 * The allocation that was adopted, with the amounts as they were adopted whatever a later version
 * of the engine would make of them; null where its agreement can no longer be shared by.
 *
 * @param scheme The one whose id the version has.
 */
export function adoptedAllocation({ table }: AdoptedVersion, scheme: Scheme): Allocation | null {
  const members = table.rows.flatMap(memberOf);
  const { parameters, rounding, unit, ties, regions } = table;
  const adopted = table.rule
    ? { ...scheme, rule: table.rule.tree, measure: table.rule.counts }
    : scheme;
  const counting = countingAs(adopted, members);
  const request = { scheme: counting, members, parameters, rounding, unit, ties, regions };
  const allocated = allocate(request);
  if (!allocated.ok) return null;
  const amounts = new Map(table.rows.map((row) => [partyKey(row), new Decimal(row.amount)]));
  const isAdopted = ({ rows }: Allocation): boolean =>
    rows.every((row) => amounts.get(partyKey(row))?.eq(row.amount) ?? false);
  // What was adopted by the old rule for floors and caps is explained by it.
  const old = isAdopted(allocated.value) ? null : underOldLimits(request);
  const worked = old && isAdopted(old) ? old : allocated.value;
  const rows = worked.rows.map((row) => ({
    ...row,
    amount: amounts.get(partyKey(row)) ?? row.amount,
  }));
  const total = new Decimal(table.total);
  const handedOut = sum(rows.map(({ amount }) => amount));
  const difference = total.minus(handedOut);
  return {
    ...worked,
    rows,
    check: { total, allocated: handedOut, difference, ok: difference.isZero() },
  };
}

function memberOf({ code, population, ...row }: AdoptedRow): Member[] {
  if (code === null || population === null) return [];
  const { name, region, group, populations, figures } = row;
  const counted = new Decimal(population);
  return [
    {
      ...{ code, name, region, population: counted },
      ...(group === undefined ? {} : { group }),
      ...(figures ? { figures: numbersOf({ ...figures, population }) } : {}),
      ...(populations ? { populations: populations.map((each) => new Decimal(each)) } : {}),
    },
  ];
}

const numbersOf = (figures: Readonly<Record<string, string>>): ReadonlyMap<string, Decimal> =>
  new Map(Object.entries(figures).map(([heading, figure]) => [heading, new Decimal(figure)]));

/** The scheme counting what was adopted: an average only where one was. */
function countingAs({ measure, ...scheme }: Scheme, members: readonly Member[]): Scheme {
  if (members.some(({ populations }) => populations)) return byAverage(scheme);
  return measure === undefined || measure === "average-population"
    ? scheme
    : { ...scheme, measure };
}
