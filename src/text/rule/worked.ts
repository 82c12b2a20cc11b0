import type { Figure, WorkedRow } from "../../engine";
import { capital } from "./capital";
import { isOne, type RuleSpeech } from "./known";
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
} from "./shape";
import { isSame, type ShownTerm } from "./shownTerms";
import { figureNoun } from "./figures";
import { factorOf } from "./limits";

/** What is said of one party's amount. */
export type Worked = {
  readonly row: WorkedRow;
  readonly n: RuleSpeech;
};

/** What a term is called where amounts stand beside it: «30 % likt», «3 kr per innbygger». */
export function tagOf({ worked: { term, place } }: ShownTerm, { n }: Worked): string {
  if (term.name !== undefined) return term.name;
  const amount = shapeOfAmount(term.amount);
  const words = n.words.worked;
  const byPlace = (whole: string) => (place === "" ? whole : n.words.terms.title(place));
  if (term.terms !== undefined) return byPlace(words.sharedAmount);
  if (amount.kind === "figures") return kronerTag(term.by, n) ?? byPlace(words.workedAmount);
  const by = onlyParty(term.who) === null ? keyTag(term.by, n) : null;
  const part = partTag(amount, n);
  return by === null ? words.ownPart(part) : `${part} ${by}`;
}

function partTag(
  amount: Exclude<AmountShape, { readonly kind: "figures" }>,
  n: RuleSpeech
): string {
  switch (amount.kind) {
    case "share":
      return n.part(amount.share);
    case "rest":
      return isOne(n.value(amount.rest))
        ? n.words.worked.rest
        : n.words.figures.partOf(n.part(amount.rest), n.words.worked.rest);
    case "money":
      return n.money(amount.money);
    case "total":
      return n.words.worked.sum;
  }
}

function kronerTag(figure: Figure, n: RuleSpeech): string | null {
  const { figures, worked } = n.words;
  const shape = shapeOf(figure);
  switch (shape.kind) {
    case "number":
      return worked.fixedAmount;
    case "population":
      return figures.per(n.money(1), worked.inhabitant);
    case "heading":
      return n.quoted(shape.heading);
    case "values":
      return worked.agreedAmount;
    case "made": {
      const rate = rateOf(shape.made);
      if (rate && isCounted(rate.of)) {
        return figures.per(n.money(rate.rate), unitTag(rate.of, n));
      }
      const on = shape.made.on ?? heldFigure(shape.made);
      return isCounted(on) ? worked.amountBy(figureNoun(on, n)) : null;
    }
  }
}

function unitTag(figure: Figure, n: RuleSpeech): string {
  const shape = shapeOf(figure);
  const words = n.words.worked;
  return shape.kind === "heading" ? words.unitIn(n.quoted(shape.heading)) : words.inhabitant;
}

function keyTag(figure: Figure, n: RuleSpeech): string {
  const { figures, worked } = n.words;
  const shape = shapeOf(figure);
  switch (shape.kind) {
    case "number":
      return figures.equally;
    case "population":
      return worked.byPopulation;
    case "heading":
      return figures.by(n.quoted(shape.heading));
    case "values":
      return worked.byAgreedShares;
    case "made":
      return worked.byWorkedFigure;
  }
}

/** How a leaf's part follows from its figures: «3 kr × 15 193 innbyggere»; null where that is no short sum. */
export function formulaOf({ worked }: ShownTerm, { row, n }: Worked): string | null {
  const { term, amount, figure, parties } = worked;
  if (term.terms === undefined && amount === null) return rateFormula(term.by, worked, { row, n });
  if (amount === null || figure === null || parties === 1) return null;
  const whole = n.kroner(amount);
  const isEqual =
    term.terms === undefined && shapeOf(term.by).kind === "number" && term.times === undefined;
  if (isEqual) return `${whole} / ${n.count(parties)}`;
  const [own, all] = [n.short(figure.own), n.short(figure.all)];
  if (own === null || all === null) return null;
  const unit = term.terms === undefined ? unitsOf(term.by, n) : "";
  return `${whole} × ${own} / ${all}${unit}`;
}

function rateFormula(by: Figure, { term }: ShownTerm["worked"], { row, n }: Worked): string | null {
  const shape = shapeOf(by);
  const rate = shape.kind === "made" && shape.made.round === undefined ? rateOf(shape.made) : null;
  if (!rate || term.times !== undefined || !isCounted(rate.of)) return null;
  const figure = row.figureOf(rate.of);
  const counted = figure && n.short(figure);
  if (counted === null) return null;
  return `${n.money(rate.rate)} × ${counted}${unitsOf(rate.of, n)}`;
}

/** The figure that a leaf's scale was read at: « (6 140)»; empty for any other. */
export function countedIn({ worked: { term } }: ShownTerm, { row, n }: Worked): string {
  if (term.terms !== undefined) return "";
  const shape = shapeOf(term.by);
  if (shape.kind !== "made" || scaleOf(shape.made) === null) return "";
  const on = shape.made.on ?? heldFigure(shape.made);
  const figure = isCounted(on) ? row.figureOf(on) : null;
  const short = figure && n.short(figure);
  return short ? ` (${short}${unitsOf(on, n)})` : "";
}

/** What stands after a count of inhabitants. */
const unitsOf = (figure: Figure, { words }: RuleSpeech): string =>
  shapeOf(figure).kind === "population" ? ` ${words.worked.inhabitants}` : "";

/** What limits, a factor and a rounding make of it. */
function changes(shown: ShownTerm, { n }: Worked): readonly string[] {
  const { worked } = shown;
  const { term, before, within, held, multiplied, part } = worked;
  const words = n.words.worked;
  const factor = term.terms === undefined ? null : factorOf(term, n);
  return [
    ...(isSame(before, within) ? [] : [words.changedBy[held ?? "others"](n.cents(shown.within))]),
    ...(isSame(within, multiplied) ? [] : [words.afterFactor(factor!, n.cents(shown.multiplied))]),
    ...(isSame(multiplied, part) ? [] : [words.afterFactor(words.rounded, n.cents(shown.part))]),
  ];
}

/** A party's amount, term by term: each term's figures, and what they make together. */
export function sentencesOf(shown: ShownTerm, of: Worked, isOnly = true): readonly string[] {
  const { n } = of;
  const words = n.words.worked;
  const { worked, inner } = shown;
  const { term, place } = worked;
  const changed = changes(shown, of);
  if (term.terms === undefined) {
    const formula = formulaOf(shown, of);
    const value = n.cents(shown.before);
    const counted = formula === null ? countedIn(shown, of) : "";
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
    return [...told, `${words.together(weights)}${title}. ${[value, ...changed].join("; ")}.`];
  }
  if (inner.length === 1 && changed.length === 0) return told;
  const makes = inner.length > 1 ? words.together : words.thisIs;
  const sum = `${makes(n.cents(shown.before))}${title}`;
  return [...told, `${[sum, ...changed].join("; ")}.`];
}
