import type { WordsOf } from "../../../papers";
import type { representation as paper } from "../../../papers/representation/sheet";

/** What is said on the sheet, and in the pane of it. */
export const representation: WordsOf<typeof paper> = {
  sheetName: "Attachment 2",
  title: (scheme) => `Attachment 2: Municipal regions – ${scheme}`,
  otherCounty: "Unknown county",
  pane: {
    make: "Make attachment 2 (regions)",
    asks: {},
    options: {},
    intro: {
      title: "This sheet is attachment 2",
      text: "Municipality and region, county by county. It does not follow when the regions change: make a new one then.",
    },
  },
};
