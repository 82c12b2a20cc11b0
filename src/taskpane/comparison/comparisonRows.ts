import { ZERO, type ComparedRow, type Decimal } from "../../engine";
import type { Language } from "../../text";
import type { Sort } from "../parts/sorting";

export type ComparisonKey = "name" | "before" | "after" | "change";

/** The rows whose number, name or region holds `search`, sorted; equal rows keep their order. */
export function arrangeComparison(
  rows: readonly ComparedRow[],
  search: string,
  sort: Sort<ComparisonKey>,
  language: Language
): readonly ComparedRow[] {
  const needle = search.trim().toLocaleLowerCase(language);
  const found = rows.filter(({ code, name, region }) =>
    `${code ?? ""} ${name} ${region ?? ""}`.toLocaleLowerCase(language).includes(needle)
  );
  if (sort === null) return found;
  const direction = sort.descending ? -1 : 1;
  if (sort.key === "name") {
    const { compare } = new Intl.Collator(language);
    return found.toSorted((a, b) => direction * compare(a.name, b.name));
  }
  const { key } = sort;
  return found.toSorted((a, b) => direction * figure(a, key).cmp(figure(b, key)));
}

function figure(row: ComparedRow, key: Exclude<ComparisonKey, "name">): Decimal {
  return key === "change" ? row.change : (row[key]?.amount ?? ZERO);
}
