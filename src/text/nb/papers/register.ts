import type { WordsOf } from "../../../papers";
import type { register as paper } from "../../../papers/register/sheet";

/** What is said on the sheet, and in the pane of it. */
export const register: WordsOf<typeof paper> = {
  sheetName: "Vedtak",
  title: (scheme) => `Vedtaksregister – ${scheme}`,
  party: "Part",
  deadline: "Frist",
  decision: "Vedtak",
  date: "Vedtaksdato",
  caseNumber: "Saksnummer",
  notAdopted: "Mangler",
  decisions: {
    adopted: "Vedtatt",
    changed: "Vedtatt med endring",
    rejected: "Avvist",
    pending: "Venter",
  },
  decisionWords: {
    adopted: ["Vedtatt", "Adopted"],
    changed: ["Vedtatt med endring", "Adopted with changes"],
    rejected: ["Avvist", "Rejected"],
    pending: ["Venter", "Pending"],
  },
  onlyThese: "Velg Vedtatt, Vedtatt med endring, Avvist eller Venter.",
  inForce: "I kraft: alle parter har vedtatt avtalen uendret.",
  notInForce: "Ikke i kraft: ",
  ofParties: (parties) => ` av ${parties} parter har ikke vedtatt avtalen uendret.`,
  missing: "Mangler:",
  rule: "Avtalen gjelder først når alle parter har vedtatt den, med kostnadsfordelingen, uten endringer.",
  suggestion: "Listen over parter er et forslag: kilden navngir ikke alle. Rett den før bruk.",
  pane: {
    title: "Vedtaksregister",
    make: "Lag register",
    asks: { deadline: "Frist for svar" },
    options: {},
    intro: {
      title: "Dette arket er vedtaksregisteret",
      text: "Velg vedtak i listen på hver rad, og skriv dato og saksnummer. Øverst står det om avtalen er i kraft. Legg til eller slett rader om partene er andre.",
    },
  },
};
