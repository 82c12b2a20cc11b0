import type { paneOfParties as Norwegian } from "../nb/paneOfParties";
import { pane } from "./pane";

export const paneOfParties: typeof Norwegian = {
  ...pane,
  members: (n, one) => (one ? "1 party" : `${n} parties`),
  agreement: {
    ...pane.agreement,
    tieRules: { ...pane.agreement.tieRules, code: "The lowest number" },
    regionRules: {
      sum: "A subtotal is the sum of its parties",
      first: "Share among regions first, then among parties",
    },
    membersTitle: "Parties taking part",
    membersHelp: "Untick one to see what the others get without it. The sheet is not changed.",
    findMember: "Find party",
    noMemberFound: (text) => `No party has “${text}” in its name.`,
  },
  allocation: {
    ...pane.allocation,
    membersTitle: "Parties",
    search: "Search party or region",
    noMatch: "No party matches the search.",
    columns: { ...pane.allocation.columns, name: "Party" },
  },
  own: {
    ...pane.own,
    title: "My party",
    choose: "Choose my party",
    change: "Change my party",
    mark: "my party",
    marked: (name) => `${name}, my party`,
    pays: (name, amount) => `The amount for ${name} is ${amount}.`,
  },
  comparison: {
    ...pane.comparison,
    columns: { ...pane.comparison.columns, name: "Party" },
    members: "Parties, before and after",
    summary: (more, less, same) =>
      `${[
        ...(more > 0 ? [`more for ${more}`] : []),
        ...(less > 0 ? [`less for ${less}`] : []),
        ...(same > 0 ? [`the same for ${same}`] : []),
      ].join(", ")}.`,
  },
  whatIf: {
    ...pane.whatIf,
    open: "Try other figures or parties",
    members: "Parties taking part",
    untried: "Change a figure or take a party out to see before and after here.",
  },
  result: { ...pane.result, unfold: "Show the parties", byMember: "Show party by party" },
};
