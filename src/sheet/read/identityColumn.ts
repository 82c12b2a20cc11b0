/** A column whose cells say which municipality a row is about. */
export type IdentityColumn = {
  readonly column: number;
  readonly role: "code" | "name" | "code-and-name";
  /** Row → the municipality its cell names, for rows where it is a known one. */
  readonly known: ReadonlyMap<number, string>;
  /** Whether a heading says that these are municipality numbers. */
  readonly isHeadedNumber: boolean;
  /** Whether a heading calls them municipalities or numbers, or something else; null without one. */
  readonly heading: "name" | "code" | "other" | null;
};

type Comparison = { readonly shared: number; readonly same: number };

/** In how many rows both name a municipality, and in how many the same. */
export function compare(a: IdentityColumn, b: IdentityColumn): Comparison {
  let shared = 0;
  let same = 0;
  for (const [row, name] of a.known) {
    const other = b.known.get(row);
    if (other === undefined) continue;
    shared += 1;
    if (other === name) same += 1;
  }
  return { shared, same };
}

/** Whether two columns name the same municipalities in the rows they share. */
export function sayTheSame(a: IdentityColumn, b: IdentityColumn): boolean {
  const { shared, same } = compare(a, b);
  return shared > 0 && same * 2 >= shared;
}

/** Whether two columns share no row, or name others in most of the rows they share, if they do not touch. */
export function areApart(a: IdentityColumn, b: IdentityColumn): boolean {
  const { shared, same } = compare(a, b);
  const isBeside = Math.abs(a.column - b.column) === 1;
  if (shared === 0) return !isBeside || (a.known.size > 1 && b.known.size > 1);
  return !isBeside && same * 2 < shared;
}
