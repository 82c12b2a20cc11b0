import type { Figure, FigureForm, Fraction, Limit, RuleNumber, Term } from "../../engine";
import { isOne, type RuleSpeech } from "./known";
import type { ToldTerm } from "./toldTerms";
import {
  asFigure,
  divisorOf,
  monthsOf,
  rateOf,
  shapeOf,
  shapeOfFreed,
  shapeOfLimit,
} from "./shape";
import { figureNoun, fixed, kronerEach } from "./figures";
import { among } from "./parties";

/** «minst 5 000 kr og høyst 150 000 kr»; null where there are no limits. */
export function limitsOf(told: ToldTerm, n: RuleSpeech): string | null {
  const { min, max } = told.term;
  const of = sizeOf(told, n);
  const words = n.words.figures;
  const limits = [
    ...(min === undefined ? [] : [`${words.atLeast} ${limit(min, of, n)}`]),
    ...(max === undefined ? [] : [`${words.atMost} ${limit(max, of, n)}`]),
  ];
  return limits.length === 0 ? null : limits.join(` ${words.and} `);
}

/** What the limits of a term that are shares of it are shares of. */
function sizeOf({ term, place }: ToldTerm, { words: { terms } }: RuleSpeech): string {
  if (place !== "") return terms.ofTerm;
  return term.amount === undefined ? terms.ofSum : terms.ofAmount;
}

function limit(value: Limit, of: string, n: RuleSpeech): string {
  const shape = shapeOfLimit(value);
  const words = n.words.terms;
  switch (shape.kind) {
    case "share":
      return partOf(shape.share, of, n);
    case "own":
      return partOf(shape.own, words.withoutLimit, n);
    case "figure":
      return amountOf(shape.figure, n);
    case "list": {
      const told = shape.list.map(({ who, is }) => {
        const others = shape.list.length === 1 ? words.everybody : words.othersThanThose;
        return words.limitFor(limit(is, of, n), who === undefined ? others : among(who, n));
      });
      return n.list(told);
    }
  }
}

/** A column of amounts is said as such, and a part of it as a per cent. */
function amountOf(figure: Figure, n: RuleSpeech): string {
  const shape = shapeOf(figure);
  const rate = shape.kind === "made" && shape.made.round === undefined ? rateOf(shape.made) : null;
  const factor = rate && n.value(rate.rate);
  return rate && shapeOf(rate.of).kind === "heading" && factor && isSmall(factor)
    ? n.words.figures.partOf(n.part(rate.rate), kronerEach(rate.of, n))
    : kronerEach(figure, n);
}

/** Above two, a factor is what a unit costs. */
const isSmall = ({ numerator, denominator }: Fraction): boolean => numerator <= 2n * denominator;

function partOf(part: RuleNumber | FigureForm, of: string, n: RuleSpeech): string {
  const shape = shapeOf(asFigure(part));
  return shape.kind === "number"
    ? n.words.figures.partOf(n.part(shape.number), of)
    : `${of} ${n.words.figures.times} ${figureNoun(asFigure(part), n)}`;
}

/** Who pays what the limits change; null where there are none. */
export function freedBy(term: Term, n: RuleSpeech): string | null {
  const { min, max } = term;
  if (min === undefined && max === undefined) return null;
  const mode = shapeOfFreed(term);
  const { freed } = n.words.terms;
  const changes = min === undefined ? freed.byCap : freed.byLimits;
  if (typeof mode === "object") return freed.with(changes, n.quoted(mode.name));
  if (mode === "others") return max === undefined ? freed.addedFromOthers : freed.toOthers(changes);
  if (max === undefined) return freed.added;
  return min === undefined ? freed.lost(changes) : freed.changing(changes);
}

/** «ganget med 1,25»; null where it changes nothing. */
export function factorOf({ times }: Term, n: RuleSpeech): string | null {
  if (times === undefined) return null;
  const months = monthsOf(times);
  const words = n.words.terms;
  switch (months?.kind) {
    case "number":
      return words.months(n.plain(months.number));
    case "values":
      return words.monthsOfEach(fixed(months.values, n.plain, n));
    case "heading":
      return words.monthsInColumn(n.quoted(months.heading));
    default:
  }
  const figure = asFigure(times);
  const shape = shapeOf(figure);
  const divisor = shape.kind === "number" ? divisorOf(shape.number) : null;
  if (divisor !== null) return `${n.words.figures.dividedBy} ${n.plain(divisor)}`;
  return shape.kind === "number" && isOne(n.value(shape.number))
    ? null
    : `${n.words.figures.multipliedBy} ${figureNoun(figure, n)}`;
}
