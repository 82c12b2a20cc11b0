/** Who takes part in a term, or is held by one of its limits. */
export type WhoField = "who" | `${"min" | "max"}.${number}.who`;

/** A field of a term, as the page names it; of several limits with the line's number. */
export type DraftField =
  | "amount"
  | WhoField
  | `${WhoField}.${"heading" | "from" | "above" | "below"}`
  | "heading"
  | "number"
  | "values"
  | "bands"
  | "terms"
  | "times"
  | "min"
  | "max"
  | `${"min" | "max"}.${number}`
  | `value.${string}`;
