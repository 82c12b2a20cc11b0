const COUNTS = ["", "ett", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti"];

/** The words for terms: what each divides, within which limits, and how the sentence about it is made. */
export const termWords = {
  terms: (count: number) => `${COUNTS[count] ?? String(count)} ledd`,
  /** What a term without a name is called, by its place. */
  title: (place: string) => `ledd ${place}`,
  wholeCost: "hele kostnaden",
  amount: "beløpet",
  amountOfTerm: (place: string) => `beløpet i ledd ${place}`,
  rest: "resten",
  restOf: (whole: string) => `resten av ${whole}`,
  inProportionTo: (kroner: string) => `i samme forhold som ${kroner}`,
  /** That the terms which follow say how it is divided. */
  asFollows: "slik",
  makeTogether: (parties: string, whole: string) => `${parties} dekker til sammen ${whole}.`,
  pays: (party: string, what: string) => `${party} betaler ${what}`,
  but: (limits: string) => `men ${limits}`,
  onEach: (limits: string) => `${limits} på hver`,
  eachPays: (limits: string) => `hver betaler ${limits}`,
  eachThenPays: (factor: string) => `hver betaler så dette ${factor}`,
  allOfIt: (factor: string) => `alt ${factor}`,
  between: (parties: string) => `mellom ${parties}`,
  isShared: (amount: string, how: string) => `${amount} fordeles ${how}`,
  isSharedEqually: (amount: string, how: string) => `${amount} deles ${how}`,

  /** What limits that are shares are shares of. */
  ofTerm: "det leddet utgjør",
  ofSum: "summen",
  ofAmount: "beløpet",
  withoutLimit: "det den ville betalt uten grensen",
  limitFor: (limit: string, parties: string) => `${limit} for ${parties}`,
  everybody: "alle",
  othersThanThose: "de andre",
  /** What becomes of what the limits change. */
  freed: {
    byCap: "Det som faller bort på grunn av taket",
    byLimits: "Det grensene endrer",
    with: (what: string, term: string) => `${what}, fordeles sammen med ${term}.`,
    addedFromOthers: "Det minstebeløpet legger til, trekkes fra hos de andre i samme forhold.",
    toOthers: (what: string) => `${what}, fordeles på de andre i samme forhold.`,
    added: "Det minstebeløpet legger til, øker summen.",
    lost: (what: string) => `${what}, fordeles ikke på de andre, så summen blir lavere.`,
    changing: (what: string) => `${what}, fordeles ikke på de andre, så summen endres tilsvarende.`,
  },

  /** In place of those above where the amounts are paid out. */
  paidOut: {
    pays: (party: string, what: string) => `${party} får ${what}`,
    eachPays: (limits: string) => `hver får ${limits}`,
    eachThenPays: (factor: string) => `hver får så dette ${factor}`,
    withoutLimit: "det den ville fått uten grensen",
  },

  months: (count: string) => `for ${count} av årets tolv måneder`,
  monthsOfEach: (values: string) => `for så mange av årets tolv måneder som hver er med: ${values}`,
  monthsInColumn: (heading: string) =>
    `for så mange av årets tolv måneder som det står i kolonnen ${heading}`,
};

export type TermWords = typeof termWords;
