import type { WordsOf } from "../../../papers";
import type { register as paper } from "../../../papers/register/sheet";

/** What is said on the sheet, and in the pane of it. */
export const register: WordsOf<typeof paper> = {
  sheetName: "Adoption",
  title: (scheme) => `Adoption register – ${scheme}`,
  party: "Party",
  deadline: "Deadline",
  decision: "Decision",
  date: "Date",
  caseNumber: "Case number",
  notAdopted: "Missing",
  decisions: {
    adopted: "Adopted",
    changed: "Adopted with changes",
    rejected: "Rejected",
    pending: "Pending",
  },
  decisionWords: {
    adopted: ["Adopted", "Vedtatt"],
    changed: ["Adopted with changes", "Vedtatt med endring"],
    rejected: ["Rejected", "Avvist"],
    pending: ["Pending", "Venter"],
  },
  onlyThese: "Choose Adopted, Adopted with changes, Rejected or Pending.",
  inForce: "In force: every party has adopted the agreement unchanged.",
  notInForce: "Not in force: ",
  ofParties: (parties) => ` of ${parties} parties have not adopted the agreement unchanged.`,
  missing: "Missing:",
  rule: "The agreement holds only when every party has adopted it, with its cost allocation, unchanged.",
  suggestion:
    "The list of parties is a suggestion: the source does not name them all. Correct it before use.",
  pane: {
    title: "Adoption register",
    make: "Make a register",
    asks: { deadline: "Deadline for replies" },
    options: {},
    intro: {
      title: "This sheet is the adoption register",
      text: "Choose a decision from the list in each row, and type date and case number. The top says whether the agreement is in force. Add or delete rows where the parties are others.",
    },
  },
};
