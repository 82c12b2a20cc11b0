/** A table as it came, read: figures as decimal strings with the decimals that are printed. */
export type PrintedTable = {
  readonly rows: readonly PrintedMember[];
  /** The sum row's figures. */
  readonly sums: PrintedSums;
  readonly subtotals: readonly PrintedSubtotal[];
  /** Lines with figures that could not be read. */
  readonly unreadable: readonly UnreadableLine[];
  /** The heading of the column that was taken for the population; null where there is none. */
  readonly populationHeading: string | null;
  /** Headings of the columns of other figures, in the order of each row's `others`; null where there is none. */
  readonly otherHeadings: readonly (string | null)[];
  /** The date whose official populations the table gives, as an ISO date; null where none fits. */
  readonly date: string | null;
  /** Whether a heading says that amounts are in thousands of kroner. */
  readonly isInThousands: boolean;
  /** How many columns of money there are. */
  readonly amountColumns: number;
};

export type PrintedSums = {
  readonly population: string | null;
  readonly share: string | null;
  readonly amount: string | null;
};

export type PlaceOnSheet = { readonly row: number; readonly column: number };

export type PrintedMember = {
  /** Municipality number; text, four digits. */
  readonly code: string;
  /** The official name, or the printed one where it cannot be this number's. */
  readonly name: string;
  readonly printedName: string;
  readonly nameKind: "same" | "mended" | "other-municipality" | "unlike";
  /** What else stands beside the name, such as a region; null where nothing does. */
  readonly region: string | null;
  readonly population: string | null;
  readonly share: string | null;
  readonly amount: string | null;
  readonly others: readonly string[];
  /** Printed texts in which letters were read as digits, with what they were read as. */
  readonly mendedFigures: readonly { readonly printed: string; readonly value: string }[];
  /** Where the record begins, and where each figure stands. */
  readonly place: PlaceOnSheet;
  readonly places: Readonly<Record<"population" | "share" | "amount", PlaceOnSheet | null>>;
};

/** A line between or under the members whose figures are the sum of some of them. */
export type PrintedSubtotal = PrintedSums & {
  readonly label: string;
  /** Indexes into the rows. */
  readonly rows: readonly number[];
  readonly place: PlaceOnSheet;
};

export type UnreadableLine = { readonly text: string; readonly place: PlaceOnSheet };
