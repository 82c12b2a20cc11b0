import type { WordsOf } from "../../../papers";
import type { settlement as paper } from "../../../papers/settlement/sheet";

/** What is said on the sheet, and in the pane of it. */
export const settlement: WordsOf<typeof paper> = {
  sheetName: "Avregning",
  title: "Avregning: budsjett mot regnskap",
  columns: {
    budgeted: "Budsjett",
    paid: "Innbetalt",
    final: "Andel av regnskapet",
    difference: "Differanse",
    outcome: "Oppgjør",
  },
  toPay: "Betaler",
  toGetBack: "Får tilbake",
  settled: "Gjort opp",
  accounts: "Regnskap",
  paidFrom: (source) => `Innbetalt er lest fra «${source}».`,
  paidAsBudgeted: "Innbetalt er satt lik budsjettet. Skriv over der noe annet er betalt.",
  paidNothing: "Har ikke betalt noe: ",
  rule: (byTotal) =>
    byTotal
      ? "Regnskapet er fordelt etter avtalens egen nøkkel, med de samme tallene som budsjettet."
      : "Satsene gir nøkkelen: regnskapet er fordelt i samme forhold som satsenes beløp.",
  pane: {
    title: "Avregning",
    help: "Budsjett og nøkkel er den låste versjonen på arket, eller resultatet som står der når ingenting er låst.",
    make: "Lag avregning",
    asks: { accounts: "Regnskap for året (kr)", paid: "Innbetalt" },
    options: {},
    intro: {
      title: "Dette arket er avregningen",
      text: "Skriv over i kolonnen «Innbetalt» der noe annet er betalt: differanse, sum og kontroll følger med.",
    },
  },
};
