import type { RoundingRule } from "../../../engine";

/** How amounts are rounded, as a case paper says it. */
const ROUNDING: Readonly<Record<RoundingRule, string>> = {
  "largest-remainder":
    "Alle rundes først ned. Det som da gjenstår, går til dem som har størst rest, slik at summen stemmer.",
  "half-up": "Hvert beløp rundes av for seg, så summen kan avvike litt fra totalen.",
  "half-even":
    "Hvert beløp rundes av for seg, halve til nærmeste partall, så summen kan avvike litt fra totalen.",
  "residual-to-largest":
    "Hvert beløp rundes av for seg, og differansen legges på det største beløpet, slik at summen stemmer.",
  "residual-to-host":
    "Hvert beløp rundes av for seg, og differansen legges på verten, slik at summen stemmer.",
  "residual-to-first":
    "Hvert beløp rundes av for seg, og differansen legges på den første i tabellen, slik at summen stemmer.",
  "residual-to-last":
    "Hvert beløp rundes av for seg, og differansen legges på den siste i tabellen, slik at summen stemmer.",
  cascade: "Den løpende summen nedover i tabellen rundes av, slik at summen stemmer.",
  "sainte-lague": "Avrundingen følger Sainte-Laguës metode, slik at summen stemmer.",
  dhondt: "Avrundingen følger d’Hondts metode, slik at summen stemmer.",
  adams: "Avrundingen følger Adams’ metode, slik at summen stemmer.",
  dean: "Avrundingen følger Deans metode, slik at summen stemmer.",
  "huntington-hill": "Avrundingen følger Huntington og Hills metode, slik at summen stemmer.",
};

/** The words for one party's amount, as it follows from the terms. */
export const workedWords = {
  /** What terms without a name are called where amounts stand beside them. */
  sharedAmount: "fordelt beløp",
  workedAmount: "beregnet beløp",
  ownPart: (part: string) => `egen del, ${part}`,
  rest: "resten",
  sum: "summen",
  fixedAmount: "fast beløp",
  agreedAmount: "avtalt beløp",
  amountBy: (figure: string) => `beløp etter ${figure}`,
  inhabitant: "innbygger",
  inhabitants: "innbyggere",
  unitIn: (heading: string) => `enhet i ${heading}`,
  byPopulation: "etter folketall",
  byAgreedShares: "etter avtalte andeler",
  byWorkedFigure: "etter beregnet tall",

  /** What a limit has changed, by who is held: the party, or others. */
  held: { cap: "taket", floor: "minstebeløpet", others: "grensene for andre" },
  changedBy: {
    cap: (amount: string) => `taket gjør det til ${amount}`,
    floor: (amount: string) => `minstebeløpet gjør det til ${amount}`,
    others: (amount: string) => `grensene for andre gjør det til ${amount}`,
  },
  afterFactor: (factor: string, amount: string) => `${factor} blir det ${amount}`,
  rounded: "avrundet",
  together: (amount: string) => `Til sammen ${amount}`,
  thisIs: (amount: string) => `Dette er ${amount}`,

  example: (name: string) => `Eksempel: ${name}.`,
  amountIs: (name: string, amount: string, isRounded: boolean) =>
    isRounded
      ? `Avrundet blir beløpet for ${name} ${amount}.`
      : `Beløpet for ${name} blir ${amount}.`,
  rounding: (unit: string, rule: RoundingRule) =>
    `Beløpene avrundes til ${unit}. ${ROUNDING[rule]}`,
  wholeUnits: (unit: string) => `hele ${unit}`,
  matching: (name: string, ratio: string, amount: string, parties: string) =>
    `${name} betaler i tillegg ${ratio} for hver krone ${parties} betaler, til sammen ${amount}.`,
};

export type WorkedWords = typeof workedWords;
