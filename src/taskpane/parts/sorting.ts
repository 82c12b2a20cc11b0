/** By which column a table is sorted; null keeps the sheet's order. */
export type Sort<K extends string> = { readonly key: K; readonly descending: boolean } | null;

/** The sort that a press on a column heading leads to: its own direction, the other, none. Names begin with A, figures with the largest. */
export function nextSort<K extends string>(sort: Sort<K>, key: K): Sort<K> {
  const descendingFirst = key !== "name";
  if (sort?.key !== key) return { key, descending: descendingFirst };
  return sort.descending === descendingFirst ? { key, descending: !descendingFirst } : null;
}

/** The column's direction as ARIA names it. */
export function sortOf<K extends string>(sort: Sort<K>, key: K): "ascending" | "descending" | null {
  if (sort?.key !== key) return null;
  return sort.descending ? "descending" : "ascending";
}
