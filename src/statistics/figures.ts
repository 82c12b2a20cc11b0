/**
 * What the table has for one municipality on 1 January of one year. A figure that is not there is
 * never a zero: the marker says why (`.` does not exist, `..` missing, `:` confidential, `0` not yet
 * counted), or is null where none stands.
 */
export type Figure =
  | { readonly kind: "known"; readonly inhabitants: number }
  | { readonly kind: "missing"; readonly marker: string | null };

/** Populations by {@link figureKey}. */
export type Figures = ReadonlyMap<string, Figure>;

export function figureKey(code: string, year: number): string {
  return `${code} ${year}`;
}

/** Figures, and when Statistics Norway last changed the table they come from. */
export type Answer = {
  readonly figures: Figures;
  /** An ISO time; null when the answer does not say. */
  readonly updated: string | null;
};
