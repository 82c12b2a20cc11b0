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
import type { WorkedWords } from "../../nb/rule/worked";
import { figureNoun } from "./figures";
import { factorOf } from "./limits";
import { allOf } from "./parties";

/** What is said of one party's amount. */
export type Worked = {
  readonly row: WorkedRow;
  readonly n: RuleNumbers;
};

/** What a term is called where amounts stand beside it: “30% equally”, “NOK 3 per inhabitant”. */
function tagOf({ worked: { term, place } }: ShownTerm, { n }: Worked): string {
  if (term.name !== undefined) return term.name;
  const amount = shapeOfAmount(term.amount);
  const byPlace = (whole: string) => (place === "" ? whole : `term ${place}`);
  if (term.terms !== undefined) return byPlace("shared amount");
  if (amount.kind === "figures") return kronerTag(term.by, n) ?? byPlace("worked amount");
  const by = onlyParty(term.who) === null ? keyTag(term.by, n) : null;
  const part = partTag(amount, n);
  return by === null ? `own part, ${part}` : `${part} ${by}`;
}

function partTag(
  amount: Exclude<AmountShape, { readonly kind: "figures" }>,
  n: RuleNumbers
): string {
  switch (amount.kind) {
    case "share":
      return n.part(amount.share);
    case "rest":
      return isOne(n.value(amount.rest)) ? "the rest" : `${n.part(amount.rest)} of the rest`;
    case "money":
      return n.money(amount.money);
    case "total":
      return "the sum";
  }
}

function kronerTag(figure: Figure, n: RuleNumbers): string | null {
  const shape = shapeOf(figure);
  switch (shape.kind) {
    case "number":
      return "fixed amount";
    case "population":
      return `${n.money(1)} per inhabitant`;
    case "heading":
      return n.quoted(shape.heading);
    case "values":
      return "agreed amount";
    case "made": {
      const rate = rateOf(shape.made);
      if (rate && isCounted(rate.of)) return `${n.money(rate.rate)} per ${unitTag(rate.of, n)}`;
      const on = shape.made.on ?? heldFigure(shape.made);
      return isCounted(on) ? `amount by ${figureNoun(on, n)}` : null;
    }
  }
}

function unitTag(figure: Figure, n: RuleNumbers): string {
  const shape = shapeOf(figure);
  return shape.kind === "heading" ? `unit in ${n.quoted(shape.heading)}` : "inhabitant";
}

function keyTag(figure: Figure, n: RuleNumbers): string {
  const shape = shapeOf(figure);
  switch (shape.kind) {
    case "number":
      return "equally";
    case "population":
      return "by population";
    case "heading":
      return `by ${n.quoted(shape.heading)}`;
    case "values":
      return "by agreed shares";
    case "made":
      return "by a worked figure";
  }
}

/** How a leaf's part follows from its figures: “NOK 3 × 15,193 inhabitants”; null where that is no short sum. */
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

/** The figure that was read off a scale: “ (6,140)”. */
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
  shapeOf(figure).kind === "population" ? " inhabitants" : "";

/** What limits, a factor and a rounding make of it. */
function changes(shown: ShownTerm, { n }: Worked): readonly string[] {
  const { worked } = shown;
  const { term, before, within, held, multiplied, part } = worked;
  const limit =
    held === "cap"
      ? "the cap makes it"
      : held === "floor"
        ? "the least amount makes it"
        : "the limits of others make it";
  const factor = term.terms === undefined ? null : factorOf(term, n);
  return [
    ...(isSame(before, within) ? [] : [`${limit} ${n.cents(shown.within)}`]),
    ...(isSame(within, multiplied) ? [] : [`${factor} it is ${n.cents(shown.multiplied)}`]),
    ...(isSame(multiplied, part) ? [] : [`rounded it is ${n.cents(shown.part)}`]),
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
    return [...told, `Together ${weights}${title}. ${[value, ...changed].join("; ")}.`];
  }
  if (inner.length === 1 && changed.length === 0) return told;
  const sum = `${inner.length > 1 ? "Together" : "This is"} ${n.cents(shown.before)}${title}`;
  return [...told, `${[sum, ...changed].join("; ")}.`];
}

/** How amounts are rounded, as a case paper says it. */
const ROUNDED: Readonly<Record<RoundingRule, string>> = {
  "largest-remainder":
    "All are first rounded down, and what is then left goes to those with the largest remainders, so that the sum is true.",
  "half-up": "Each amount is rounded by itself, so the sum may differ a little from the total.",
  "half-even":
    "Each amount is rounded by itself, halves to the even number, so the sum may differ a little from the total.",
  "residual-to-largest":
    "Each amount is rounded by itself, and whoever pays most takes the difference, so that the sum is true.",
  "residual-to-host":
    "Each amount is rounded by itself, and the host takes the difference, so that the sum is true.",
  "residual-to-first":
    "Each amount is rounded by itself, and the first of the table takes the difference, so that the sum is true.",
  "residual-to-last":
    "Each amount is rounded by itself, and the last of the table takes the difference, so that the sum is true.",
  cascade: "The running sum down the table is rounded, so that the sum is true.",
  "sainte-lague": "The rounding follows the method of Sainte-Laguë, so that the sum is true.",
  dhondt: "The rounding follows the method of D’Hondt, so that the sum is true.",
  adams: "The rounding follows the method of Adams, so that the sum is true.",
  dean: "The rounding follows the method of Dean, so that the sum is true.",
  "huntington-hill":
    "The rounding follows the method of Huntington and Hill, so that the sum is true.",
};

export const worked: WorkedWords = {
  sentencesOf: (shown, of) => sentencesOf(shown, of),
  tagOf: (shown, of) => tagOf(shown, of),
  formulaOf: (shown, of) => formulaOf(shown, of),
  countedIn: ({ worked: { term } }, of) => (term.terms === undefined ? countedIn(term.by, of) : ""),
  held: { cap: "the cap", floor: "the least amount", others: "the limits of others" },
  factorOf: ({ worked: { term } }, { n }) => factorOf(term, n),
  rounded: "rounded",
  example: (name: string) => `Example: ${name}.`,
  amountIs: (name: string, amount: string, isRounded: boolean) =>
    isRounded ? `Rounded, ${name} pays ${amount}.` : `${name} pays ${amount}.`,
  rounding: (unit: string, rule: RoundingRule) =>
    `The amounts are rounded to ${unit}. ${ROUNDED[rule]}`,
  wholeKroner: "whole kroner",
  wholeUnits: (unit: string) => `whole ${unit}`,
  matching: (name: string, ratio: string, amount: string, n: RuleNumbers) =>
    `${name} adds ${ratio} for each krone that ${allOf(n)} pay, ${amount} in all.`,
};
