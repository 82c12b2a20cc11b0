import type { WordsOf } from "../../../papers";
import type { attachment as paper } from "../../../papers/attachment/sheet";

/** What is said on the sheet, and in the pane of it. */
export const attachment: WordsOf<typeof paper> = {
  sheetName: "Attachment 1",
  title: (scheme) => `Attachment 1: Cost allocation – ${scheme}`,
  regions: "Municipal regions",
  pane: {
    title: "Attachment",
    help: "The papers for the councils and for accounting. Each becomes a sheet of its own; your figures do not change.",
    make: "Make attachment 1",
    asks: { form: "Form of the table" },
    options: {
      "two-blocks": "Two blocks side by side",
      "one-column": "One table with number and region",
    },
    intro: {
      title: "This sheet is attachment 1",
      text: "Print it, or paste it into the case paper. It does not follow when the population changes: make a new one then. Below you can see whether the table is unchanged.",
    },
  },
};
