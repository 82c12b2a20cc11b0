import { sharePercentages, type AllocatedRow, type Allocation, type Decimal } from "../../engine";
import type { Language } from "../../text";
import type { Sort } from "../parts/sorting";
import { PERCENT_DECIMALS } from "../allocation/toAllocationView";

/** One row of the table of members; `index` is the row's place in the allocation. */
export type MemberRow = {
  readonly index: number;
  readonly row: AllocatedRow;
  readonly percentage: Decimal;
};

export type SortKey = "name" | "share" | "amount" | "perInhabitant";

/** The rows in the sheet's order. */
export function toMemberRows(allocation: Allocation): readonly MemberRow[] {
  const percentages = sharePercentages(allocation, PERCENT_DECIMALS);
  return allocation.rows.flatMap((row, index) => {
    const percentage = percentages[index];
    return percentage === undefined ? [] : [{ index, row, percentage }];
  });
}

/** Amount per inhabitant; null for a party without inhabitants. */
export function perInhabitant({ amount, population }: AllocatedRow): Decimal | null {
  return population === null || population.isZero() ? null : amount.div(population);
}

/** The rows whose number, name or region holds `search`, sorted; equal rows keep the sheet's order. */
export function arrangeRows(
  rows: readonly MemberRow[],
  search: string,
  sort: Sort<SortKey>,
  language: Language
): readonly MemberRow[] {
  const needle = search.trim().toLocaleLowerCase(language);
  const found = rows.filter(({ row: { code, name, region } }) =>
    `${code ?? ""} ${name} ${region ?? ""}`.toLocaleLowerCase(language).includes(needle)
  );
  if (sort === null) return found;
  const compare = comparison(sort.key, language);
  const direction = sort.descending ? -1 : 1;
  return found.toSorted((a, b) => direction * compare(a, b) || a.index - b.index);
}

function comparison(key: SortKey, language: Language): (a: MemberRow, b: MemberRow) => number {
  switch (key) {
    case "name": {
      const { compare } = new Intl.Collator(language);
      return (a, b) => compare(a.row.name, b.row.name);
    }
    case "share":
      return (a, b) => a.percentage.cmp(b.percentage) || a.row.amount.cmp(b.row.amount);
    case "amount":
      return (a, b) => a.row.amount.cmp(b.row.amount);
    case "perInhabitant":
      return comparePerInhabitant;
  }
}

/** Compares amount ÷ population without dividing; a party without inhabitants comes first. */
function comparePerInhabitant({ row: a }: MemberRow, { row: b }: MemberRow): number {
  const has = (row: AllocatedRow) => row.population !== null && !row.population.isZero();
  if (!has(a) || !has(b)) return Number(has(a)) - Number(has(b));
  return a.amount.times(b.population ?? 0).cmp(b.amount.times(a.population ?? 0));
}
