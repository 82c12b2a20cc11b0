import type { WordsOf } from "../../../papers";
import type { settlement as paper } from "../../../papers/settlement/sheet";

/** What is said on the sheet, and in the pane of it. */
export const settlement: WordsOf<typeof paper> = {
  sheetName: "Settlement",
  title: "Settlement: budget against accounts",
  columns: {
    budgeted: "Budget",
    paid: "Paid",
    final: "Share of the accounts",
    difference: "Difference",
    outcome: "Outcome",
  },
  toPay: "Pays",
  toGetBack: "Gets back",
  settled: "Settled",
  accounts: "Accounts",
  paidFrom: (source) => `Payments are read from “${source}”.`,
  paidAsBudgeted: "Paid is set to the budget. Type over it where something else was paid.",
  paidNothing: "Has paid nothing: ",
  rule: (byTotal) =>
    byTotal
      ? "The accounts are shared by the agreement's own key, with the same figures as the budget."
      : "The rates give the key: the accounts are shared in proportion to what the rates ask.",
  pane: {
    title: "Settlement",
    help: "Budget and key are the version locked on the sheet, or the result that stands there when nothing is locked.",
    make: "Make the settlement",
    asks: { accounts: "The year's accounts (NOK)", paid: "Paid" },
    options: {},
    intro: {
      title: "This sheet is the settlement",
      text: "Type over the column “Paid” where something else was paid: difference, sum and check follow.",
    },
  },
};
