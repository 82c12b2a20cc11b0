import { pane } from "./pane";

/** The words of the task pane over a table of parties of any kind: they are called parties, and pay or get. */
export const paneOfParties: typeof pane = {
  ...pane,
  members: (n, one) => (one ? "1 part" : `${n} parter`),
  agreement: {
    ...pane.agreement,
    tieRules: { ...pane.agreement.tieRules, code: "Den med lavest nummer" },
    regionRules: {
      sum: "Delsummen er summen av partene",
      first: "Fordel på regionene først, så på partene",
    },
    membersTitle: "Parter som er med",
    membersHelp: "Ta bort haken for å se hva de andre får uten parten. Arket endres ikke.",
    findMember: "Finn part",
    noMemberFound: (text) => `Ingen part heter noe med «${text}».`,
  },
  allocation: {
    ...pane.allocation,
    membersTitle: "Parter",
    search: "Søk etter part eller region",
    noMatch: "Ingen part passer med søket.",
    columns: { ...pane.allocation.columns, name: "Part" },
  },
  own: {
    ...pane.own,
    title: "Min part",
    choose: "Velg min part",
    change: "Bytt min part",
    mark: "min part",
    marked: (name) => `${name}, min part`,
    pays: (name, amount) => `Beløpet for ${name} er ${amount}.`,
  },
  comparison: {
    ...pane.comparison,
    columns: { ...pane.comparison.columns, name: "Part" },
    members: "Parter, før og etter",
    summary: (more, less, same) =>
      `${[
        ...(more > 0 ? [`mer for ${more}`] : []),
        ...(less > 0 ? [`mindre for ${less}`] : []),
        ...(same > 0 ? [`det samme for ${same}`] : []),
      ].join(", ")}.`,
  },
  whatIf: {
    ...pane.whatIf,
    open: "Prøv andre tall eller parter",
    members: "Parter som er med",
    untried: "Endre et tall eller ta ut en part, så vises før og etter her.",
  },
  result: { ...pane.result, unfold: "Vis partene", byMember: "Vis part for part" },
};
