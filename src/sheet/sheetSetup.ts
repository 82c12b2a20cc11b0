import type { Rectangle } from "./address";

/** How a sheet of the add-in is printed: A4, one page wide. */
export type PageSetup = {
  readonly orientation: "portrait" | "landscape";
  readonly area: Rectangle;
  /** The zero-based row that is repeated on each page; null for none. */
  readonly titleRow: number | null;
  /** Plain text; the page number and the number of pages stand to the right of it. */
  readonly footer: string;
  /** The day the sheet was made, in words, at the top of each page. */
  readonly date?: string;
};

/** What may be chosen in some cells; anything else is refused by Excel. */
export type ChoiceList = {
  readonly area: Rectangle;
  readonly values: readonly string[];
  /** Shown when something else is typed. */
  readonly refusal: string;
};

export type Tone = "good" | "neutral" | "bad";

/** Colours cells while they hold exactly this text. */
export type ToneRule = { readonly area: Rectangle; readonly text: string; readonly tone: Tone };

/** A row of column headings: filled, and so many lines high as its words need. */
export type HeadingRow = { readonly area: Rectangle; readonly lines: number };

/**
 * What a sheet of our own has besides cells. It goes with the sheet, so undo needs no image of it.
 * What may be absent was not there in workbooks of older versions.
 */
export type SheetSetup = {
  readonly page: PageSetup;
  /** Areas with a thin line along their lower edge. */
  readonly ruled: readonly Rectangle[];
  readonly headings?: readonly HeadingRow[];
  /** Widths of the columns from A on, in letters as Excel counts them. */
  readonly widths?: readonly number[];
  /** So many rows at the top stay in view. */
  readonly frozenRows?: number;
  readonly lists: readonly ChoiceList[];
  readonly tones: readonly ToneRule[];
};
