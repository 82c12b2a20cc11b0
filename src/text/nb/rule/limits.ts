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

/** «minst 5 000 kr og høyst 150 000 kr»; null where there are no limits. */
export function limitsOf(told: ToldTerm, n: RuleNumbers): string | null {
  const { min, max } = told.term;
  const of = sizeOf(told);
  const limits = [
    ...(min === undefined ? [] : [`minst ${limit(min, of, n)}`]),
    ...(max === undefined ? [] : [`høyst ${limit(max, of, n)}`]),
  ];
  return limits.length === 0 ? null : limits.join(" og ");
}

/** What the limits of a term that are shares of it are shares of. */
function sizeOf({ term, place }: ToldTerm): string {
  if (place !== "") return "det leddet utgjør";
  return term.amount === undefined ? "summen" : "beløpet";
}

function limit(value: Limit, of: string, n: RuleNumbers): string {
  const shape = shapeOfLimit(value);
  switch (shape.kind) {
    case "share":
      return partOf(shape.share, of, n);
    case "own":
      return partOf(shape.own, "det den ville betalt uten grensen", n);
    case "figure":
      return amountOf(shape.figure, n);
    case "list": {
      const told = shape.list.map(({ who, is }) => {
        const others = shape.list.length === 1 ? "alle" : "de andre";
        return `${limit(is, of, n)} for ${who === undefined ? others : among(who, n)}`;
      });
      return inWords(told, "nb");
    }
  }
}

/** A column of amounts is said as such, and a part of it as a per cent. */
function amountOf(figure: Figure, n: RuleNumbers): string {
  const shape = shapeOf(figure);
  const rate = shape.kind === "made" && shape.made.round === undefined ? rateOf(shape.made) : null;
  const factor = rate && n.value(rate.rate);
  return rate && shapeOf(rate.of).kind === "heading" && factor && isSmall(factor)
    ? `${n.part(rate.rate)} av ${kronerEach(rate.of, n)}`
    : kronerEach(figure, n);
}

/** Above two, a factor is what a unit costs. */
const isSmall = ({ numerator, denominator }: Fraction): boolean => numerator <= 2n * denominator;

function partOf(part: RuleNumber | FigureForm, of: string, n: RuleNumbers): string {
  const shape = shapeOf(asFigure(part));
  return shape.kind === "number"
    ? `${n.part(shape.number)} av ${of}`
    : `${of} ganger ${figureNoun(asFigure(part), n)}`;
}

/** Who pays what the limits change; null where there are none. */
export function freedBy(term: Term, n: RuleNumbers): string | null {
  const { min, max } = term;
  if (min === undefined && max === undefined) return null;
  const mode = shapeOfFreed(term);
  const changes =
    min === undefined ? "Det som faller bort på grunn av taket" : "Det grensene endrer";
  if (typeof mode === "object") return `${changes}, fordeles sammen med ${n.quoted(mode.name)}.`;
  if (mode === "others") {
    if (max === undefined) {
      return "Det minstebeløpet legger til, trekkes fra hos de andre i samme forhold.";
    }
    return `${changes}, fordeles på de andre i samme forhold.`;
  }
  if (max === undefined) return "Det minstebeløpet legger til, øker summen.";
  return min === undefined
    ? `${changes}, fordeles ikke på de andre, så summen blir lavere.`
    : `${changes}, fordeles ikke på de andre, så summen endres tilsvarende.`;
}

/** «ganget med 1,25»; null where it changes nothing. */
export function factorOf({ times }: Term, n: RuleNumbers): string | null {
  if (times === undefined) return null;
  const months = monthsOf(times);
  switch (months?.kind) {
    case "number":
      return `for ${n.plain(months.number)} av årets tolv måneder`;
    case "values":
      return `for så mange av årets tolv måneder som hver er med: ${fixed(months.values, n.plain, n)}`;
    case "heading":
      return `for så mange av årets tolv måneder som det står i kolonnen ${n.quoted(months.heading)}`;
    default:
  }
  const figure = asFigure(times);
  const shape = shapeOf(figure);
  const divisor = shape.kind === "number" ? divisorOf(shape.number) : null;
  if (divisor !== null) return `delt på ${n.plain(divisor)}`;
  return shape.kind === "number" && isOne(n.value(shape.number))
    ? null
    : `ganget med ${figureNoun(figure, n)}`;
}
