import type { Decimal } from "../../engine";

/**
 * What a cell of a row holds: text or a figure; null for nothing. Empty text in a column with a
 * format is a cell that already shows what is typed into it in that format.
 */
export type Holds = string | number | Decimal | null;

/** The address of another column's cell in the same row, for example `E12`. */
export type At = (column: string) => string;

type AnyColumn = {
  /** Names the column within its table. */
  readonly id: string;
  readonly heading: string;
  /** Excel's invariant number format; figures and their heading stand at the right edge. */
  readonly format?: string;
  /** Where the column stands in its cells, where the format does not say it: `indented` keeps text off the figures to its left. */
  readonly side?: "right" | "indented";
  /**
   * Whether the sum row and the rows of groups add the column up. Where this is not said, a derived
   * column has its own formula there and any other is blank; `false` leaves both blank.
   */
  readonly summed?: boolean;
  /** For the screen alone: not printed. */
  readonly unprinted?: boolean;
};

/** A column whose cells hold what is known of each row. */
type GivenColumn<Row> = AnyColumn & {
  readonly of: (row: Row) => Holds;
  readonly derived?: undefined;
};

/** A column that Excel works out from others: the same formula, without its `=`, in every row. */
type DerivedColumn = AnyColumn & {
  readonly derived: (at: At) => string;
  readonly of?: undefined;
};

export type Column<Row> = GivenColumn<Row> | DerivedColumn;
