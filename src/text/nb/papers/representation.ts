import type { WordsOf } from "../../../papers";
import type { representation as paper } from "../../../papers/representation/sheet";

/** What is said on the sheet, and in the pane of it. */
export const representation: WordsOf<typeof paper> = {
  sheetName: "Vedlegg 2",
  title: (scheme) => `Vedlegg 2: Kommuneregioner – ${scheme}`,
  otherCounty: "Ukjent fylke",
  pane: {
    make: "Lag vedlegg 2 (regioner)",
    asks: {},
    options: {},
    intro: {
      title: "Dette arket er vedlegg 2",
      text: "Kommune og region, fylke for fylke. Det følger ikke med når regionene endres: lag da et nytt.",
    },
  },
};
