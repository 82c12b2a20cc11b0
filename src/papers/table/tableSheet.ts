import type { Decimal } from "../../engine";
import type { PlannedCell } from "../../sheet/plan";
import type { LaidTable, Tabular } from "./laidTable";
import type { PaperSheet } from "./paperSheet";

/** A sheet that is one table, as its columns describe it; {@link layOutTable} gives each cell its place. */
export type TableSheet<Row> = Tabular<Row> &
  Pick<PaperSheet, "part" | "sheetName" | "footer"> & {
    readonly title: string;
    /** What is to be known about the table, a line each. */
    readonly intro: readonly string[];
    /** The id of the column in which sums, groups and checks are named. */
    readonly labelled: string;
    /** Names the row of sums; without it there is none. */
    readonly sum?: string;
    readonly groups?: Groups<Row>;
    readonly check?: Check;
    /** What stands between the intro and the headings. */
    readonly above?: {
      /** So many rows, the empty ones included; the columns are made wide enough for the last `fitted`. */
      readonly rows: number;
      readonly fitted: number;
      readonly cells: (table: LaidTable<Row>, top: number) => readonly PlannedCell[];
    };
    /** What stands under everything else: `top` is the row after the groups and an empty one. */
    readonly below?: (table: LaidTable<Row>, top: number) => readonly PlannedCell[];
    readonly orientation?: PaperSheet["orientation"];
  };

/** Subtotals below the table; none where all rows are of one group. */
export type Groups<Row> = {
  /** A line over the headings. */
  readonly title?: string;
  /** Over the groups' names. */
  readonly heading: string;
  /** The group of a row, null for the rows without one; undefined leaves the row out. */
  readonly of: (row: Row) => string | null | undefined;
  /** Names the group of the rows without one. */
  readonly none: string;
  /** The id of a column that holds each row's group: the subtotals then go by what stands in it. */
  readonly by?: string;
};

/** What columns should come to; the difference from what they do is Excel's own formula. */
export type Check = {
  readonly heading?: string;
  readonly label: string;
  readonly difference: string;
  /** By column: NOK, or that the column's own formula stands there too. */
  readonly totals: Readonly<Record<string, Decimal | "derived">>;
  /** NOK; differences are rounded to its decimals, or to those of the total. */
  readonly unit: string;
  /** With what a total is compared: the cell in the sum row, or the rows themselves. */
  readonly against: "sum" | "rows";
};
