import type { Decimal } from "../engine";
import type { Rectangle } from "./address";
import type { CellValue } from "./snapshot";

/** What a column of the population table holds. */
export type ColumnRole =
  | "code"
  | "name"
  | "code-and-name"
  | "population"
  | "region"
  /** The date or year of the row's figure, where each municipality has several rows. */
  | "date"
  | "ignore";

/** One municipality as it stands on the sheet, with the cells it was read from. */
export type ReadMember = {
  readonly code: string;
  readonly name: string;
  readonly region: string | null;
  readonly population: Decimal;
  /** Inhabitants in the years whose average is the basis, the oldest first; absent where it is not. */
  readonly populations?: readonly Decimal[];
  /** Zero-based row and column of each cell; a missing one is null. */
  readonly row: number;
  readonly populationColumn: number;
  readonly codeColumn: number | null;
  readonly nameColumn: number | null;
  /** The cell that says the region; null where the region comes from a heading row or from the number. */
  readonly regionColumn: number | null;
};

/** A column that could be the population, for the user to choose from. */
export type PopulationColumn = {
  readonly column: number;
  /** The header's text, or null without a header. */
  readonly label: string | null;
  /** The date or year the header or a title names, as `2024-01-01` or `2024`; null when unknown. */
  readonly date: string | null;
};

/** The populations of one year by municipality number; who has no figure that year is not in it. */
export type YearOfFigures = {
  readonly year: number;
  readonly populations: ReadonlyMap<string, Decimal>;
};

/** A year whose figures the sheet has for its members. */
export type YearOnSheet = YearOfFigures & {
  /** How many columns right of the population in use its figures stand; null where they stand in other rows. */
  readonly offset: number | null;
};

/** A year whose figures somebody means to put in; `offset` as that of a {@link YearOnSheet}. */
export type PreparedYear = { readonly year: number; readonly offset: number };

/** Years whose average can be the basis. */
export const AVERAGED_YEARS = 3;

/** A rectangle of rows with one meaning per column; two of them side by side make one table. */
export type TableBlock = {
  readonly area: Rectangle;
  /** The last column beside it without a gap: what else the table holds, such as an earlier year. */
  readonly right: number;
  /** Zero-based header row, or null. */
  readonly headerRow: number | null;
  /** What stands in that row over the population; absent where a formula does, or nothing. */
  readonly heading?: CellValue;
  /** Zero-based sheet column → role. */
  readonly roles: Readonly<Record<number, ColumnRole>>;
};

/** Where the regions come from. */
export type RegionSource = "column" | "headings" | "number" | "none";

/** Why a column of figures is read as it is. */
export type ColumnWhy =
  /** The user has said what it holds. */
  | "given"
  /** It says which municipality a row is about, its region or its date. */
  | "names-municipalities"
  | "region"
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
};

/** The account of a sheet without a table. */
export const NO_ACCOUNT: Account = {
  municipalities: { found: 0, used: 0, sums: 0, otherDates: 0, repeated: 0, leftOut: [] },
  columns: [],
};

/** The population table of a sheet. Members are in the sheet's order. */
export type Reading = {
  readonly members: readonly ReadMember[];
  readonly blocks: readonly TableBlock[];
  readonly regionSource: RegionSource;
  /** The agreement whose regions are used by number; null where the sheet says them or there are none. */
  readonly regionSet: string | null;
  /** The population column in use first. */
  readonly populationColumns: readonly PopulationColumn[];
  /** Population date in use, as `2024-01-01` or `2024`; null when the sheet does not say. */
  readonly populationDate: string | null;
  /** The years side by side, or in rows of their own; the oldest first, the one in use among them. */
  readonly years: readonly YearOnSheet[];
  /** Columns whose heading names a year and that are still empty; the oldest first. */
  readonly prepared: readonly PreparedYear[];
  /** The years whose average is the basis, the oldest first; null where it is the population in use. */
  readonly average: readonly number[] | null;
  /** The sum row of the sheet, if one was recognised and left out. */
  readonly sumRow: {
    readonly row: number;
    readonly column: number;
    readonly value: Decimal;
  } | null;
  readonly hiddenMembers: number;
  readonly account: Account;
  /** The day it was read, as `2026-11-28`: it decides which dates have come. */
  readonly readOn: string;
  /** Errors block the allocation; warnings stand beside it. */
  readonly issues: readonly ReadingIssue[];
};

/** What a paper says about the population it was made of. */
export type PopulationBasis = Pick<Reading, "populationDate" | "average"> & {
  /** What the line under the figures says of where they are from; null or absent where there is none. */
  readonly source?: string | null;
};

/** What the user has corrected on this sheet; remembered in the workbook. */
export type ReadingCorrections = {
  /** Zero-based sheet column → role. */
  readonly roles?: Readonly<Record<number, ColumnRole>>;
  readonly populationColumn?: number;
  readonly populationDate?: string;
  /** The average of the last {@link AVERAGED_YEARS} years is the basis. */
  readonly average?: boolean;
  /** Only these cells, for example the user's selection. */
  readonly within?: Rectangle;
};

export type ReadingOutcome =
  | { readonly kind: "empty" }
  | {
      readonly kind: "no-table";
      readonly issues: readonly ReadingIssue[];
      readonly account: Account;
    }
  | { readonly kind: "table"; readonly reading: Reading };

type At = {
  /** The cell, for example `C7`. */
  readonly cell: string;
  readonly severity: "error" | "warning";
};

/** In how many rows, the first of them in `cell`, where it is said once of many. */
type InRows = { readonly rows?: number };

/** What is wrong or doubtful on the sheet. Data only: the words live in src/text. */
export type ReadingIssue =
  /** The result was written by another rule for floors and caps under rates; what it was, and would be, in NOK. */
  | {
      readonly code: "limits-rule-changed";
      readonly before: string;
      readonly after: string;
      /** Whose amounts would change. */
      readonly members: number;
      readonly cell: null;
      readonly severity: "warning";
    }
  | ({ readonly code: "no-population-table" } & { readonly cell: null; readonly severity: "error" })
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
  | ({ readonly code: "municipality-left-out"; readonly names: readonly string[] } & At)
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
  /** A second table about the same municipalities, which begins in `cell`, is not read. */
  | ({ readonly code: "other-table"; readonly rows: number } & At)
  /** An average is wanted of more years than the sheet has. */
  | ({ readonly code: "too-few-years"; readonly years: number; readonly needed: number } & At)
  /** A member without a whole figure in one of the years that are averaged. */
  | ({ readonly code: "year-missing"; readonly name: string; readonly year: number } & At)
  | ({ readonly code: "mixed-dates"; readonly dates: readonly string[] } & At)
  /** Rows without inhabitants whose municipality did not exist at the date; they are left out. */
  | ({ readonly code: "rows-not-in-force"; readonly rows: number; readonly date: string } & At)
  | {
      readonly code: "member-missing";
      readonly municipality: string;
      readonly name: string;
      readonly cell: null;
      readonly severity: "warning";
    }
  | ({
      readonly code: "member-not-in-set";
      readonly municipality: string;
      readonly name: string;
    } & At)
  | ({ readonly code: "too-many-rows"; readonly rows: number; readonly most: number } & At);
