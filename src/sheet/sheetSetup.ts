import type { Rectangle } from "./address";

/** How a sheet of ours is printed: A4, one page wide. */
export type PageSetup = {
  readonly orientation: "portrait" | "landscape";
  readonly area: Rectangle;
  /** The zero-based row that is repeated on each page; null for none. */
  readonly titleRow: number | null;
  /** Plain text; the page number and the number of pages stand to the right of it. */
  readonly footer: string;
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

/** What a sheet of our own has besides cells. It goes with the sheet, so undo needs no image of it. */
export type SheetSetup = {
  readonly page: PageSetup;
  /** Areas with a thin line along their lower edge. */
  readonly ruled: readonly Rectangle[];
  readonly lists: readonly ChoiceList[];
  readonly tones: readonly ToneRule[];
};
