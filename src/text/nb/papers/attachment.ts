import type { WordsOf } from "../../../papers";
import type { attachment as paper } from "../../../papers/attachment/sheet";

/** What is said on the sheet, and in the pane of it. */
export const attachment: WordsOf<typeof paper> = {
  sheetName: "Vedlegg 1",
  title: (scheme) => `Vedlegg 1: Kostnadsfordeling – ${scheme}`,
  regions: "Kommuneregioner",
  pane: {
    title: "Vedlegg",
    help: "Papirene til kommunestyrene og til økonomi. Hvert av dem blir et nytt ark; tallene dine endres ikke.",
    make: "Lag vedlegg 1",
    asks: { form: "Tabellens form" },
    options: {
      "two-blocks": "To spalter side om side",
      "one-column": "Én tabell med nummer og region",
    },
    intro: {
      title: "Dette arket er vedlegg 1",
      text: "Skriv det ut, eller lim det inn i saken. Det følger ikke med når folketallet endres: lag da et nytt. Under kan du se om tabellen er uendret.",
    },
  },
};
