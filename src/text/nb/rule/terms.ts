import type { Term } from "../../../engine";
import { isOne, type RuleNumbers } from "../../rule/known";
import {
  areWeights,
  isEqualLimit,
  isGrossUp,
  onlyParty,
  shapeOf,
  shapeOfAmount,
} from "../../rule/shape";
import type { ToldTerm } from "../../rule/toldTerms";
import { capital } from "../../rule/capital";
import { dividedBy, kronerEach, roundedTo, totalOf } from "./figures";
import { factorOf, freedBy, limitsOf } from "./limits";
import { eachOf, those } from "./parties";

const COUNTS = ["", "ett", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti"];
const termsOf = (count: number): string => `${COUNTS[count] ?? String(count)} ledd`;

/** How much a term divides: «30 % av beløpet»; null where its figures are kroner. */
function amountOf({ term, within }: ToldTerm, n: RuleNumbers): string | null {
  const shape = shapeOfAmount(term.amount);
  switch (shape.kind) {
    case "figures":
      return null;
    case "money":
      return n.money(shape.money);
    case "share":
      return `${n.part(shape.share)} av ${wholeOf(within, n)}`;
    case "rest": {
      const rest = within?.place ? `resten av ${wholeOf(within, n)}` : "resten";
      return isOne(n.value(shape.rest)) ? rest : `${n.part(shape.rest)} av ${rest}`;
    }
    case "total":
      return totalOf(shape.total, n);
  }
}

/** What shares are parts of. */
function wholeOf(sum: ToldTerm | null, n: RuleNumbers): string {
  if (!sum?.place) return sum?.term.amount === undefined ? "hele kostnaden" : "beløpet";
  return sum.term.name === undefined ? `beløpet i ledd ${sum.place}` : n.quoted(sum.term.name);
}

/** What each pays of a term without an amount. */
function kronerOf({ term, inner }: ToldTerm, n: RuleNumbers): string {
  if (term.terms === undefined) return kronerEach(term.by, n);
  if (inner.length > 0) return `summen av ${termsOf(inner.length)}`;
  return term.terms
    .map(({ name, by }) => `${kronerEach(by!, n)}${name === undefined ? "" : ` (${name})`}`)
    .join(" pluss ");
}

/** By what a term is divided: «etter folketall». */
function byOf(told: ToldTerm, n: RuleNumbers): string {
  const { term } = told;
  if (term.terms === undefined) return dividedBy(term.by, n);
  if (areWeights(term)) return `i samme forhold som ${kronerOf(told, n)}`;
  return ASIDE;
}

/** That the terms in it say how it is divided. */
const ASIDE = "slik";

/** The factor of the figures that an amount is divided by. */
function weighed(term: Term, n: RuleNumbers): string {
  const factor = term.terms ? null : factorOf(term, n);
  return factor === null ? "" : `, ${factor}`;
}

/** The sentences that say one term, without those of the terms in it. */
function sentencesOf(told: ToldTerm, n: RuleNumbers): readonly string[] {
  const { term, inner } = told;
  const size = amountOf(told, n);
  const says = size === null ? pays(told, n) : divides(told, size, n);
  const makes =
    inner.length > 0 && isGrossUp(term)
      ? `${capital(those(told, n))} dekker til sammen ${wholeOf(told, n)}.`
      : null;
  return [says, makes, freedBy(term, n)].filter((each) => each !== null);
}

/** Null where the terms in it say all there is to say. */
function pays(told: ToldTerm, n: RuleNumbers): string | null {
  const { term, inner } = told;
  const held = limitsOf(told, n);
  const limited = held === null ? null : `men ${held}`;
  const times = allTimes(told, n);
  // Of a sum the limits come before the factor, of a leaf after it.
  const order = term.terms ? [limited, times] : [times, limited];
  const rounded = term.round ? roundedTo(term.round, n) : null;
  const after = [...order, rounded].filter((each) => each !== null);
  const isBare =
    inner.length > 0 && after.length === 0 && term.who === undefined && term.name === undefined;
  const speakForThemselves =
    inner.length === 1 || isGrossUp(term) || inner.every((each) => each.term.who !== undefined);
  if (isBare && speakForThemselves) return null;
  return `${capital(eachOf(told, n))} betaler ${[kronerOf(told, n), ...after].join(", ")}.`;
}

/** The factor; of a sum that one sentence says, it holds for all of it. */
function allTimes({ term, inner }: ToldTerm, n: RuleNumbers): string | null {
  const factor = factorOf(term, n);
  const isOfSeveral = term.terms !== undefined && inner.length === 0;
  return factor !== null && isOfSeveral ? `alt ${factor}` : factor;
}

function divides(told: ToldTerm, size: string, n: RuleNumbers): string {
  const { term } = told;
  const held = limitsOf(told, n);
  const only = term.terms === undefined ? onlyParty(term.who) : null;
  const factor = term.terms ? factorOf(term, n) : null;
  // The same for all, or of the only one who pays: then it belongs to the sentence of the amount.
  const isInIt = only !== null || isEqualLimit(term);
  const limit = held === null || !isInIt ? "" : `, men ${held}${only === null ? " på hver" : ""}`;
  const after = [
    ...(held === null || isInIt ? [] : [`hver betaler ${held}`]),
    ...(factor === null ? [] : [`hver betaler så dette ${factor}`]),
    ...(term.round ? [roundedTo(term.round, n)] : []),
  ];
  const isEqual = term.terms === undefined && shapeOf(term.by).kind === "number";
  const where = term.who === undefined && !isEqual ? "" : ` mellom ${those(told, n)}`;
  const by = byOf(told, n);
  const shared =
    isEqual || by === ASIDE ? `${by}${where}` : `${where.trimStart()} ${by}`.trimStart();
  const main =
    only === null
      ? `${size} ${isEqual ? "deles" : "fordeles"} ${shared}${weighed(term, n)}`
      : `${n.party(only)} betaler ${size}`;
  const said = capital([`${main}${limit}`, ...after].join("; "));
  return `${said}${said.endsWith(` ${ASIDE}`) ? ":" : "."}`;
}

/** What a term without a name is called, by its place. */
const titleOf = (place: string): string => `ledd ${place}`;

/** What a rule is in Norwegian: the words of a term, and of the parts of it. */
export const rule = {
  sentencesOf,
  amountOf,
  byOf: (told: ToldTerm, n: RuleNumbers) =>
    told.term.amount === undefined ? kronerOf(told, n) : byOf(told, n),
  whoOf: (told: ToldTerm, n: RuleNumbers) =>
    told.term.amount === undefined ? eachOf(told, n) : those(told, n),
  limitsOf,
  titleOf,
};

export type RuleWords = typeof rule;
