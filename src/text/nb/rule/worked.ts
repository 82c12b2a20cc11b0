import type { Figure, RoundingRule, WorkedRow } from "../../../engine";
import { capital } from "../../rule/capital";
import { isOne, type RuleNumbers } from "../../rule/known";
import {
  areWeights,
  type AmountShape,
  heldFigure,
  isCounted,
  onlyParty,
  rateOf,
  scaleOf,
  shapeOf,
  shapeOfAmount,
} from "../../rule/shape";
import { isSame, type ShownTerm } from "../../rule/shownTerms";
import { figureNoun } from "./figures";
import { factorOf } from "./limits";
import { allOf } from "./parties";

/** What is said of one party's amount. */
export type Worked = {
  readonly row: WorkedRow;
  readonly n: RuleNumbers;
};

/** What a term is called where amounts stand beside it: «30 % likt», «3 kr per innbygger». */
function tagOf({ worked: { term, place } }: ShownTerm, { n }: Worked): string {
  if (term.name !== undefined) return term.name;
  const amount = shapeOfAmount(term.amount);
  const byPlace = (whole: string) => (place === "" ? whole : `ledd ${place}`);
  if (term.terms !== undefined) return byPlace("fordelt beløp");
  if (amount.kind === "figures") return kronerTag(term.by, n) ?? byPlace("beregnet beløp");
  const by = onlyParty(term.who) === null ? keyTag(term.by, n) : null;
  const part = partTag(amount, n);
  return by === null ? `egen del, ${part}` : `${part} ${by}`;
}

function partTag(
  amount: Exclude<AmountShape, { readonly kind: "figures" }>,
  n: RuleNumbers
): string {
  switch (amount.kind) {
    case "share":
      return n.part(amount.share);
    case "rest":
      return isOne(n.value(amount.rest)) ? "resten" : `${n.part(amount.rest)} av resten`;
    case "money":
      return n.money(amount.money);
    case "total":
      return "summen";
  }
}

function kronerTag(figure: Figure, n: RuleNumbers): string | null {
  const shape = shapeOf(figure);
  switch (shape.kind) {
    case "number":
      return "fast beløp";
    case "population":
      return `${n.money(1)} per innbygger`;
    case "heading":
      return n.quoted(shape.heading);
    case "values":
      return "avtalt beløp";
    case "made": {
      const rate = rateOf(shape.made);
      if (rate && isCounted(rate.of)) return `${n.money(rate.rate)} per ${unitTag(rate.of, n)}`;
      const on = shape.made.on ?? heldFigure(shape.made);
      return isCounted(on) ? `beløp etter ${figureNoun(on, n)}` : null;
    }
  }
}

function unitTag(figure: Figure, n: RuleNumbers): string {
  const shape = shapeOf(figure);
  return shape.kind === "heading" ? `enhet i ${n.quoted(shape.heading)}` : "innbygger";
}

function keyTag(figure: Figure, n: RuleNumbers): string {
  const shape = shapeOf(figure);
  switch (shape.kind) {
    case "number":
      return "likt";
    case "population":
      return "etter folketall";
    case "heading":
      return `etter ${n.quoted(shape.heading)}`;
    case "values":
      return "etter avtalte andeler";
    case "made":
      return "etter beregnet tall";
  }
}

/** How a leaf's part follows from its figures: «3 kr × 15 193 innbyggere»; null where that is no short sum. */
function formulaOf({ worked }: ShownTerm, { row, n }: Worked): string | null {
  const { term, amount, figure, parties } = worked;
  if (term.terms === undefined && amount === null) return rateFormula(term.by, worked, { row, n });
  if (amount === null || figure === null || parties === 1) return null;
  const whole = n.kroner(amount);
  const isEqual =
    term.terms === undefined && shapeOf(term.by).kind === "number" && term.times === undefined;
  if (isEqual) return `${whole} / ${n.count(parties)}`;
  const [own, all] = [n.short(figure.own), n.short(figure.all)];
  if (own === null || all === null) return null;
  const unit = term.terms === undefined ? unitsOf(term.by) : "";
  return `${whole} × ${own} / ${all}${unit}`;
}

function rateFormula(by: Figure, { term }: ShownTerm["worked"], { row, n }: Worked): string | null {
  const shape = shapeOf(by);
  const rate = shape.kind === "made" && shape.made.round === undefined ? rateOf(shape.made) : null;
  if (!rate || term.times !== undefined || !isCounted(rate.of)) return null;
  const figure = row.figureOf(rate.of);
  const counted = figure && n.short(figure);
  if (counted === null) return null;
  return `${n.money(rate.rate)} × ${counted}${unitsOf(rate.of)}`;
}

/** The figure that was read off a scale: « (6 140)». */
function countedIn(by: Figure, { row, n }: Worked): string {
  const shape = shapeOf(by);
  if (shape.kind !== "made" || scaleOf(shape.made) === null) return "";
  const on = shape.made.on ?? heldFigure(shape.made);
  const figure = isCounted(on) ? row.figureOf(on) : null;
  const short = figure && n.short(figure);
  return short ? ` (${short}${unitsOf(on)})` : "";
}

/** What stands after a count of inhabitants. */
const unitsOf = (figure: Figure): string =>
  shapeOf(figure).kind === "population" ? " innbyggere" : "";

/** What limits, a factor and a rounding make of it. */
function changes(shown: ShownTerm, { n }: Worked): readonly string[] {
  const { worked } = shown;
  const { term, before, within, held, multiplied, part } = worked;
  const limit =
    held === "cap"
      ? "taket gjør det til"
      : held === "floor"
        ? "minstebeløpet gjør det til"
        : "grensene for andre gjør det til";
  const factor = term.terms === undefined ? null : factorOf(term, n);
  return [
    ...(isSame(before, within) ? [] : [`${limit} ${n.cents(shown.within)}`]),
    ...(isSame(within, multiplied) ? [] : [`${factor} blir det ${n.cents(shown.multiplied)}`]),
    ...(isSame(multiplied, part) ? [] : [`avrundet blir det ${n.cents(shown.part)}`]),
  ];
}

/** A party's amount, term by term: each term's figures, and what they make together. */
function sentencesOf(shown: ShownTerm, of: Worked, isOnly = true): readonly string[] {
  const { n } = of;
  const { worked, inner } = shown;
  const { term, place } = worked;
  const changed = changes(shown, of);
  if (term.terms === undefined) {
    const formula = formulaOf(shown, of);
    const value = n.cents(shown.before);
    const counted = formula === null ? countedIn(term.by, of) : "";
    const result = formula === null ? value : `${formula} = ${value}`;
    // Of a rule of one term the sentence before says what it is.
    const tag = place === "" && formula !== null ? "" : `${capital(tagOf(shown, of))}${counted}: `;
    return [`${tag}${[result, ...changed].join("; ")}.`];
  }
  const told = inner.flatMap((each) => sentencesOf(each, of, inner.length === 1));
  const title = isOnly && term.name === undefined ? "" : ` (${tagOf(shown, of)})`;
  if (areWeights(term)) {
    const weights = n.cents(inner.reduce((sum, each) => sum + each.part, 0n));
    const formula = formulaOf(shown, of);
    const value =
      formula === null ? n.cents(shown.before) : `${formula} = ${n.cents(shown.before)}`;
    return [...told, `Til sammen ${weights}${title}. ${[value, ...changed].join("; ")}.`];
  }
  if (inner.length === 1 && changed.length === 0) return told;
  const sum = `${inner.length > 1 ? "Til sammen" : "Dette er"} ${n.cents(shown.before)}${title}`;
  return [...told, `${[sum, ...changed].join("; ")}.`];
}

/** How amounts are rounded, as a case paper says it. */
const ROUNDED: Readonly<Record<RoundingRule, string>> = {
  "largest-remainder":
    "Alle rundes først ned. Det som da gjenstår, går til dem som har størst rest, slik at summen stemmer.",
  "half-up": "Hvert beløp rundes av for seg, så summen kan avvike litt fra totalen.",
  "half-even":
    "Hvert beløp rundes av for seg, halve til nærmeste partall, så summen kan avvike litt fra totalen.",
  "residual-to-largest":
    "Hvert beløp rundes av for seg, og differansen legges på den som betaler mest, slik at summen stemmer.",
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

export const worked = {
  sentencesOf: (shown: ShownTerm, of: Worked) => sentencesOf(shown, of),
  tagOf: (shown: ShownTerm, of: Worked): string => tagOf(shown, of),
  formulaOf: (shown: ShownTerm, of: Worked): string | null => formulaOf(shown, of),
  /** The figure that a leaf’s scale was read at: « (6 140)»; empty for any other. */
  countedIn: ({ worked: { term } }: ShownTerm, of: Worked): string =>
    term.terms === undefined ? countedIn(term.by, of) : "",
  /** What a limit has changed, by who is held: the party, or others. */
  held: { cap: "taket", floor: "minstebeløpet", others: "grensene for andre" },
  factorOf: ({ worked: { term } }: ShownTerm, { n }: Worked): string | null => factorOf(term, n),
  rounded: "avrundet",
  example: (name: string) => `Eksempel: ${name}.`,
  amountIs: (name: string, amount: string, isRounded: boolean) =>
    isRounded
      ? `Avrundet blir beløpet for ${name} ${amount}.`
      : `Beløpet for ${name} blir ${amount}.`,
  rounding: (unit: string, rule: RoundingRule) => `Beløpene avrundes til ${unit}. ${ROUNDED[rule]}`,
  wholeKroner: "hele kroner",
  wholeUnits: (unit: string) => `hele ${unit}`,
  matching: (name: string, ratio: string, amount: string, n: RuleNumbers) =>
    `${name} betaler i tillegg ${ratio} for hver krone ${allOf(n)} betaler, til sammen ${amount}.`,
};

export type WorkedWords = typeof worked;
