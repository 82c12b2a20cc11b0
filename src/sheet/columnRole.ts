/** What a column of the population table holds. */
export type ColumnRole =
  | "code"
  | "name"
  | "code-and-name"
  | "population"
  | "region"
  /** The date or year of the row's figure, where each municipality has several rows. */
  | "date"
  /** Of other parties: what groups them, and figures that an agreement may name. */
  | "group"
  | "figure"
  | "ignore";
