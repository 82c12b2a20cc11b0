import type { RoundingRule } from "../../engine";

type RuleWords = {
  readonly label: string;
  /** What it is called where one line holds more than it. @default label */
  readonly short?: string;
  /** What it does. */
  readonly help: string;
  /** The same where the agreement's table was published so. */
  readonly asPublished?: string;
  /** How a table that was made by it is said to be rounded. */
  readonly how: string;
};

export const roundingRules: Readonly<Record<RoundingRule, RuleWords>> = {
  "largest-remainder": {
    label: "Summen skal stemme (største rest)",
    short: "Summen skal stemme",
    help: "Alle rundes ned, og kronene som er igjen, går til dem med størst rest.",
    how: "avrundet så summen stemmer (største rest)",
  },
  "half-up": {
    label: "Hver rad for seg, som Excel",
    help: "Halve rundes opp. Summen kan avvike litt.",
    asPublished:
      "Halve rundes opp, slik tabellen for 2025 er publisert. Summen kan avvike med noen kroner.",
    how: "hver rad avrundet for seg",
  },
  "half-even": {
    label: "Hver rad for seg, halve til partall",
    help: "Summen kan avvike litt.",
    how: "hver rad avrundet for seg, halve til partall",
  },
  "residual-to-largest": {
    label: "Resten på den største",
    help: "Hver rad rundes av, og resten legges på kommunen med størst beløp.",
    how: "avrundet med differansen på den største",
  },
  "residual-to-host": {
    label: "Resten på vertskommunen",
    help: "Hver rad rundes av, og resten legges på vertskommunen.",
    how: "avrundet med differansen på vertskommunen",
  },
  "residual-to-first": {
    label: "Resten på den første",
    help: "Hver rad rundes av, og resten legges på den første raden.",
    how: "avrundet med differansen på den første",
  },
  "residual-to-last": {
    label: "Resten på den siste",
    help: "Hver rad rundes av, og resten legges på den siste raden.",
    how: "avrundet med differansen på den siste",
  },
  cascade: {
    label: "Løpende sum",
    help: "Den løpende summen rundes av nedover i rekkefølge, så ingen delsum er mer enn en halv enhet unna.",
    how: "avrundet rad for rad så løpende sum stemmer",
  },
  "sainte-lague": {
    label: "Sainte-Laguë",
    help: "Delingstall 1, 3, 5 … Behandler store og små likt.",
    how: "avrundet etter Sainte-Laguë",
  },
  dhondt: {
    label: "D’Hondt",
    help: "Delingstall 1, 2, 3 … Gir de største litt mer.",
    how: "avrundet etter d’Hondt",
  },
  adams: {
    label: "Adams",
    help: "Runder opp. Gir de minste litt mer.",
    how: "avrundet etter Adams",
  },
  dean: {
    label: "Dean",
    help: "Runder av ved det harmoniske gjennomsnittet.",
    how: "avrundet etter Dean",
  },
  "huntington-hill": {
    label: "Huntington–Hill",
    help: "Runder av ved det geometriske gjennomsnittet.",
    how: "avrundet etter Huntington–Hill",
  },
};
