import type { Decimal } from "../engine";
import type { Rectangle } from "./address";

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
  /** Zero-based sheet column → role. */
  readonly roles: Readonly<Record<number, ColumnRole>>;
};

/** Where the regions come from. */
export type RegionSource = "column" | "headings" | "number" | "none";

/** The population table of a sheet. Members are in the sheet's order. */
export type Reading = {
  readonly members: readonly ReadMember[];
  readonly blocks: readonly TableBlock[];
  readonly regionSource: RegionSource;
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
  | { readonly kind: "no-table"; readonly issues: readonly ReadingIssue[] }
  | { readonly kind: "table"; readonly reading: Reading };

type At = {
  /** The cell, for example `C7`. */
  readonly cell: string;
  readonly severity: "error" | "warning";
};

/** What is wrong or doubtful on the sheet. Data only: the words live in src/text. */
export type ReadingIssue =
  | ({ readonly code: "no-population-table" } & { readonly cell: null; readonly severity: "error" })
  /** `101,30544`, a line with number and population, was taken for a decimal number. */
  | ({ readonly code: "lines-read-as-decimals"; readonly value: string } & At)
  /** Municipalities were found, the first of them in `cell`, but no column with their population. */
  | ({ readonly code: "no-population-column"; readonly municipalities: number } & At)
  | ({ readonly code: "population-not-a-number"; readonly text: string } & At)
  | ({ readonly code: "population-missing"; readonly name: string } & At)
  | ({ readonly code: "population-negative"; readonly value: string } & At)
  | ({ readonly code: "population-not-whole"; readonly value: string } & At)
  /** `214.565` where the column holds thousands: a separator was taken for a decimal sign. */
  | ({ readonly code: "population-in-thousands"; readonly value: string } & At)
  | ({ readonly code: "cell-has-error"; readonly error: string } & At)
  | ({
      readonly code: "duplicate-code";
      readonly municipality: string;
      readonly firstCell: string;
    } & At)
  | ({ readonly code: "unknown-code"; readonly text: string } & At)
  | ({ readonly code: "code-missing"; readonly name: string } & At)
  | ({ readonly code: "code-from-name"; readonly name: string; readonly municipality: string } & At)
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
