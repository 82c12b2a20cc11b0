type At = {
  readonly area: "reading";
  /** The cell, for example `C7`. */
  readonly cell: string;
  readonly severity: "error" | "warning";
};

/** An error in a cell, for example `C7`, to be completed with its code and figures. */
export const errorAt = (cell: string) =>
  ({ area: "reading", cell, severity: "error" }) as const satisfies At;

/** A warning about a cell, to be completed with its code and figures. */
export const warningAt = (cell: string) =>
  ({ area: "reading", cell, severity: "warning" }) as const satisfies At;

/** It is about no cell, but about something that is missing. */
type Nowhere = { readonly area: "reading"; readonly cell: null };

/** In how many rows, the first of them in `cell`, where it is said once of many. */
type InRows = { readonly rows?: number };

/** What is wrong or doubtful on the sheet. Data only: the words live in src/text. */
export type ReadingIssue =
  /** The result was written by another rule for floors and caps under rates; what it was, and would be, in NOK. */
  | (Nowhere & {
      readonly code: "limits-rule-changed";
      readonly before: string;
      readonly after: string;
      /** Whose amounts would change. */
      readonly members: number;
      readonly severity: "warning";
    })
  | (Nowhere & { readonly code: "no-population-table"; readonly severity: "error" })
  /** A table of other parties than municipalities, which begins in `cell`; it is offered as one. */
  | ({ readonly code: "parties-found"; readonly parties: number } & At)
  | (Nowhere & { readonly code: "parties-not-found"; readonly severity: "error" })
  /** A party with neither a name nor an id in a row with figures. */
  | ({ readonly code: "party-unnamed" } & At)
  /** A row called a sum whose figures do not add up the parties above it. */
  | ({ readonly code: "party-called-sum"; readonly name: string } & At)
  /** No heading says which column of figures is the one to share by. */
  | ({
      readonly code: "party-figure-unsaid";
      readonly headings: readonly string[];
      /** Zero-based columns of the sheet, in the same order. */
      readonly columns: readonly number[];
    } & At)
  /** Parties of whom no group is said, the first of them by its name, though others have one. */
  | ({ readonly code: "party-without-group"; readonly name: string; readonly parties: number } & At)
  /** Parties in a group that no term of the rule speaks of, so that they pay nothing; the first of them by its name. */
  | ({
      readonly code: "party-group-unknown";
      readonly name: string;
      readonly group: string;
      /** Those the rule speaks of. */
      readonly groups: readonly string[];
      readonly parties: number;
    } & At)
  /** Text in a column of figures that is asked for. */
  | ({ readonly code: "figure-unreadable"; readonly text: string } & At)
  /** Two columns stand under the heading of the figure that is asked for. */
  | ({ readonly code: "heading-twice"; readonly heading: string; readonly otherCell: string } & At)
  /** The heading of the figure that is asked for stands over the parties' own numbers or names. */
  | ({ readonly code: "heading-of-names"; readonly heading: string } & At)
  /** `101,30544`, a line with number and population, was taken for a decimal number. */
  | ({ readonly code: "lines-read-as-decimals"; readonly value: string } & At)
  /** Only its figures, or a date that has not come, say that this column is the population. */
  | ({
      readonly code: "population-unsure";
      readonly label: string;
      /** Null where the rows are dated. */
      readonly column: number | null;
      readonly reason: "heading" | "not-come";
    } & At)
  /** The user has chosen figures whose date has not come. */
  | ({ readonly code: "population-not-come"; readonly date: string } & At)
  /** Words over the column may make it something else than the population. */
  | ({ readonly code: "population-qualified"; readonly label: string } & At)
  /** Another column has as good a claim to be the population. */
  | ({
      readonly code: "population-tie";
      readonly label: string;
      readonly otherCell: string;
      readonly otherLabel: string;
    } & At)
  /** There are figures of parts of the population only, side by side or in rows. */
  | ({
      readonly code: "population-in-parts";
      readonly municipalities: number;
      readonly parts: readonly string[];
    } & At)
  /** Each municipality stands in several rows, told apart by a column or by nothing. */
  | ({
      readonly code: "several-rows-each";
      readonly municipalities: number;
      readonly by: string | null;
    } & At)
  /** The thousands stand in one cell, the rest of the figure in the next. */
  | ({ readonly code: "population-split"; readonly value: string; readonly rest: string } & At)
  /** Most figures are the official ones times the same factor. */
  | ({
      readonly code: "population-off-by-factor";
      readonly rows: number;
      readonly factor: string;
    } & At)
  /** Most figures are official ones of other municipalities in the table. */
  | ({ readonly code: "sorted-apart"; readonly rows: number } & At)
  /** The numbers of municipalities stand beside each other's names. */
  | ({ readonly code: "numbers-exchanged"; readonly names: readonly string[] } & At)
  /** The figures of a few municipalities are each other's. */
  | ({ readonly code: "populations-exchanged"; readonly names: readonly string[] } & At)
  /** Most figures are far from the official ones; the first of them stands in the cell. */
  | ({
      readonly code: "populations-unlike-official";
      readonly rows: number;
      readonly of: number;
      readonly name: string;
      readonly population: string;
      readonly official: string;
      readonly officialDate: string;
    } & At)
  /** Municipalities with a figure beside them that are in no table that is read. */
  | ({
      readonly code: "municipality-left-out";
      readonly names: readonly string[];
      /** The heading that they stand under below the table, which is none of the table's. */
      readonly under?: string;
    } & At)
  /** Municipalities that stand under the table's end, or outside its Excel table, and were taken in. */
  | ({ readonly code: "municipality-taken-in"; readonly names: readonly string[] } & At)
  /** A party with a figure that is no municipality, such as a county. */
  | ({ readonly code: "party-no-municipality"; readonly name: string } & At)
  /** Rows under headings for number and population, from `cell` on, whose numbers name no municipality. */
  | ({ readonly code: "numbers-unknown"; readonly rows: number; readonly text: string } & At)
  /** Rows under headings for municipality and population whose names are of no municipality. */
  | ({ readonly code: "names-unknown"; readonly rows: number; readonly text: string } & At)
  /** The municipalities stand side by side, with their population below them. */
  | ({ readonly code: "table-transposed"; readonly municipalities: number } & At)
  /** Municipality and population stand in one cell, in so many rows. */
  | ({ readonly code: "lines-in-one-cell"; readonly rows: number; readonly text: string } & At)
  /** Municipalities were found, the first of them in `cell`, but no column with their population. */
  | ({ readonly code: "no-population-column"; readonly municipalities: number } & At)
  | ({ readonly code: "population-not-a-number"; readonly text: string } & InRows & At)
  | ({ readonly code: "population-missing"; readonly name: string } & InRows & At)
  | ({ readonly code: "population-negative"; readonly value: string } & At)
  /** More digits than a cell keeps. */
  | ({ readonly code: "population-too-large"; readonly value: string } & At)
  | ({ readonly code: "population-not-whole"; readonly value: string } & InRows & At)
  /** `214.565` where the column holds thousands: a separator was taken for a decimal sign, in so many rows. */
  | ({
      readonly code: "population-in-thousands";
      readonly value: string;
      readonly rows: number;
    } & At)
  | ({ readonly code: "cell-has-error"; readonly error: string } & At)
  | ({
      readonly code: "duplicate-code";
      readonly municipality: string;
      readonly firstCell: string;
    } & At)
  | ({ readonly code: "unknown-code"; readonly text: string } & At)
  | ({ readonly code: "code-missing"; readonly name: string } & InRows & At)
  | ({
      readonly code: "code-from-name";
      readonly name: string;
      readonly municipality: string;
    } & InRows &
      At)
  | ({
      readonly code: "ambiguous-name";
      readonly name: string;
      readonly candidates: readonly string[];
    } & At)
  | ({
      readonly code: "outdated-code";
      readonly municipality: string;
      readonly successors: readonly string[];
      readonly date: string;
    } & At)
  | ({
      readonly code: "not-yet-valid-code";
      readonly municipality: string;
      readonly validFrom: string;
      readonly date: string;
    } & At)
  | ({
      readonly code: "name-mismatch";
      readonly municipality: string;
      readonly name: string;
      readonly official: string;
    } & At)
  | ({
      readonly code: "population-unlike-official";
      readonly municipality: string;
      readonly name: string;
      readonly population: string;
      readonly official: string;
      readonly officialDate: string;
    } & At)
  | ({ readonly code: "sum-row-differs"; readonly written: string; readonly computed: string } & At)
  /** Counties stand under a heading for regions; the regions were taken by number. */
  | ({ readonly code: "counties-for-regions"; readonly heading: string } & At)
  /** A second table about the same municipalities, which begins in `cell`, is not read. */
  | ({ readonly code: "other-table"; readonly rows: number } & At)
  /** An average is wanted of more years than the sheet has. */
  | ({ readonly code: "too-few-years"; readonly years: number; readonly needed: number } & At)
  /** A member without a whole figure in one of the years that are averaged. */
  | ({ readonly code: "year-missing"; readonly name: string; readonly year: number } & At)
  | ({ readonly code: "mixed-dates"; readonly dates: readonly string[] } & At)
  /** Rows without inhabitants whose municipality did not exist at the date; they are left out. */
  | ({ readonly code: "rows-not-in-force"; readonly rows: number; readonly date: string } & At)
  | (Nowhere & {
      readonly code: "member-missing";
      readonly municipality: string;
      readonly name: string;
      readonly severity: "warning";
    })
  | ({
      readonly code: "member-not-in-set";
      readonly municipality: string;
      readonly name: string;
    } & At)
  | ({ readonly code: "too-many-rows"; readonly rows: number; readonly most: number } & At);

/** Nothing on the sheet is a table of population. */
export const NO_POPULATION_TABLE = {
  area: "reading",
  code: "no-population-table",
  cell: null,
  severity: "error",
} as const satisfies ReadingIssue;
