import type { ColumnRole } from "./columnRole";

/** Why a column of figures is read as it is. */
export type ColumnWhy =
  /** The user has said what it holds. */
  | "given"
  /** It says which municipality a row is about, its region or its date. */
  | "names-municipalities"
  | "region"
  /** It says counties, or nothing; the regions are those of the municipalities' numbers. */
  | "no-regions"
  | "row-dates"
  /** A word for population stands over it. */
  | "population-word"
  /** A date or year stands over it. */
  | "date"
  /** Its figures are near the official ones. */
  | "nearness"
  /** A word for something else stands over it, or it holds a part of the population. */
  | "another-word"
  | "part"
  /** Its figures are no whole counts, or run 1, 2, 3. */
  | "no-counts"
  /** Its figures are far from the official ones. */
  | "unlike"
  /** Another column is newer, or more surely the population. */
  | "older"
  | "less-sure"
  /** Its date has not come. */
  | "not-come"
  /** Numbers that are contradicted by the names beside them. */
  | "other-numbers";

/** A column that was looked at, with the cell of its heading or its first one. */
export type AccountedColumn = {
  readonly cell: string;
  readonly heading: string | null;
  /** Null for a column that is passed over. */
  readonly role: ColumnRole | null;
  readonly why: ColumnWhy;
};

/** Why a municipality with a figure beside it is not among the members. */
export type LeftOutWhy =
  /** It stands outside the table that is read. */
  | "outside"
  /** It stands in another table about mostly the same municipalities. */
  | "other-table"
  /** It did not exist at the date, and has no inhabitants. */
  | "not-in-force"
  /** Its row has a fault that the issues name. */
  | "faulty"
  /** It is a part of another row. */
  | "part";

/** A municipality, or a party, with a figure beside it that is not among the members. */
export type LeftOut = {
  readonly cell: string;
  readonly code: string | null;
  readonly name: string;
  readonly why: LeftOutWhy;
};

/** What became of everything on the sheet that looks like municipalities and their figures. */
export type Account = {
  readonly municipalities: {
    /** Cells that name a municipality, or a sum, with a figure in their row; the sum of those below. */
    readonly found: number;
    readonly used: number;
    readonly sums: number;
    /** Rows of another date than the one in use. */
    readonly otherDates: number;
    /** Further figures of a municipality that is among the members. */
    readonly repeated: number;
    readonly leftOut: readonly LeftOut[];
  };
  readonly columns: readonly AccountedColumn[];
  /** A table of parties of another kind, read or offered; absent where there is none. */
  readonly parties?: AccountedParties;
};

export type AccountedParties = {
  /** Whether it is only offered, or read as one. */
  readonly what: "parties-found" | "parties-read";
  /** The cell of its first heading. */
  readonly cell: string;
  readonly found: number;
  /** Rows that are sums of others, and no parties; absent where there are none. */
  readonly sums?: number;
  /** What the columns are headed that name the parties and group them; absent where there is none. */
  readonly name?: string;
  readonly id?: string;
  readonly group?: string;
  /** The headings of its figures. */
  readonly figures: readonly string[];
};

/** The account of a sheet without a table. */
export const NO_ACCOUNT: Account = {
  municipalities: { found: 0, used: 0, sums: 0, otherDates: 0, repeated: 0, leftOut: [] },
  columns: [],
};
