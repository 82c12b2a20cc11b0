import type { Decimal } from "../engine";
import type { Account } from "./account";
import type { Rectangle } from "./address";
import type { ColumnRole } from "./columnRole";
import type { ReadingIssue } from "./readingIssue";
import type { CellValue } from "./snapshot";

export {
  NO_ACCOUNT,
  type Account,
  type AccountedColumn,
  type AccountedParties,
  type ColumnWhy,
  type LeftOut,
  type LeftOutWhy,
} from "./account";
export type { ColumnRole } from "./columnRole";
export type { ReadingIssue } from "./readingIssue";

/** One municipality, or a party of another kind, as it stands on the sheet, with the cells it was read from. */
export type ReadMember = {
  readonly code: string;
  readonly name: string;
  readonly region: string | null;
  readonly population: Decimal;
  /** Inhabitants in the years whose average is the basis, the oldest first; absent where it is not. */
  readonly populations?: readonly Decimal[];
  /** Where groups or other figures than the population are asked for. */
  readonly group?: string | null;
  readonly figures?: ReadonlyMap<string, Decimal>;
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
  /** Where the figures stand that an agreement asks for beside the population, by heading. */
  readonly figures?: Readonly<Record<string, number>>;
  /** Where the groups stand that an agreement asks for. */
  readonly group?: number;
};

/** Where the regions come from. */
export type RegionSource = "column" | "headings" | "number" | "none";

/** The headings over what a table says of its parties; null where it has no such column. */
export type PartyHeadings = {
  readonly id: string | null;
  readonly name: string;
  readonly region: string | null;
  /** Over what counts as their population. */
  readonly population: string | null;
};

/** The population table of a sheet. Members are in the sheet's order. */
export type Reading = {
  /** The table is one of parties of any kind. */
  readonly ofParties?: boolean;
  /** Of a table of parties of any kind; absent of municipalities. */
  readonly headings?: PartyHeadings;
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
  /** The table is one of parties of any kind; municipalities among them are parties. */
  readonly parties?: boolean;
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
