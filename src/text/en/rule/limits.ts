import type { Figure, FigureForm, Fraction, Limit, RuleNumber, Term } from "../../../engine";
import { inWords } from "../../listNames";
import { isOne, type RuleNumbers } from "../../rule/known";
import type { ToldTerm } from "../../rule/toldTerms";
import {
  asFigure,
  divisorOf,
  monthsOf,
  rateOf,
  shapeOf,
  shapeOfFreed,
  shapeOfLimit,
} from "../../rule/shape";
import { figureNoun, fixed, kronerEach } from "./figures";
import { among } from "./parties";

/** “at least NOK 5,000 and at most NOK 150,000”; null where there are no limits. */
export function limitsOf(told: ToldTerm, n: RuleNumbers): string | null {
  const { min, max } = told.term;
  const of = sizeOf(told);
  const limits = [
    ...(min === undefined ? [] : [`at least ${limit(min, of, n)}`]),
    ...(max === undefined ? [] : [`at most ${limit(max, of, n)}`]),
  ];
  return limits.length === 0 ? null : limits.join(" and ");
}

/** What the limits of a term that are shares of it are shares of. */
function sizeOf({ term, place }: ToldTerm): string {
  if (place !== "") return "what the term comes to";
  return term.amount === undefined ? "the sum" : "the amount";
}

function limit(value: Limit, of: string, n: RuleNumbers): string {
  const shape = shapeOfLimit(value);
  switch (shape.kind) {
    case "share":
      return partOf(shape.share, of, n);
    case "own":
      return partOf(shape.own, "what it would pay without the limit", n);
    case "figure":
      return amountOf(shape.figure, n);
    case "list": {
      const told = shape.list.map(({ who, is }) => {
        const others = shape.list.length === 1 ? "all" : "the others";
        return `${limit(is, of, n)} for ${who === undefined ? others : among(who, n)}`;
      });
      return inWords(told, "en");
    }
  }
}

/** A column of amounts is said as such, and a part of it as a per cent. */
function amountOf(figure: Figure, n: RuleNumbers): string {
  const shape = shapeOf(figure);
  const rate = shape.kind === "made" && shape.made.round === undefined ? rateOf(shape.made) : null;
  const factor = rate && n.value(rate.rate);
  return rate && shapeOf(rate.of).kind === "heading" && factor && isSmall(factor)
    ? `${n.part(rate.rate)} of ${kronerEach(rate.of, n)}`
    : kronerEach(figure, n);
}

/** Above two, a factor is what a unit costs. */
const isSmall = ({ numerator, denominator }: Fraction): boolean => numerator <= 2n * denominator;

function partOf(part: RuleNumber | FigureForm, of: string, n: RuleNumbers): string {
  const shape = shapeOf(asFigure(part));
  return shape.kind === "number"
    ? `${n.part(shape.number)} of ${of}`
    : `${of} times ${figureNoun(asFigure(part), n)}`;
}

/** Who pays what the limits change; null where there are none. */
export function freedBy(term: Term, n: RuleNumbers): string | null {
  const { min, max } = term;
  if (min === undefined && max === undefined) return null;
  const mode = shapeOfFreed(term);
  const changes = min === undefined ? "What the cap takes away" : "What the limits change";
  if (typeof mode === "object") return `${changes} is shared together with ${n.quoted(mode.name)}.`;
  if (mode === "others") {
    if (max === undefined) {
      return "What the least amount adds is taken off the others in proportion.";
    }
    return `${changes} is shared among the others in proportion.`;
  }
  if (max === undefined) return "What the least amount adds makes the sum larger.";
  return min === undefined
    ? `${changes} is not shared among the others, so the sum is lower.`
    : `${changes} is not shared among the others, so the sum changes by it.`;
}

/** “times 1.25”; null where it changes nothing. */
export function factorOf({ times }: Term, n: RuleNumbers): string | null {
  if (times === undefined) return null;
  const months = monthsOf(times);
  switch (months?.kind) {
    case "number":
      return `for ${n.plain(months.number)} of the year’s twelve months`;
    case "values":
      return `for as many of the year’s twelve months as each takes part: ${fixed(months.values, n.plain, n)}`;
    case "heading":
      return `for as many of the year’s twelve months as the column ${n.quoted(months.heading)} says`;
    default:
  }
  const figure = asFigure(times);
  const shape = shapeOf(figure);
  const divisor = shape.kind === "number" ? divisorOf(shape.number) : null;
  if (divisor !== null) return `divided by ${n.plain(divisor)}`;
  return shape.kind === "number" && isOne(n.value(shape.number))
    ? null
    : `multiplied by ${figureNoun(figure, n)}`;
}
