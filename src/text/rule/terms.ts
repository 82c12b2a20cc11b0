import type { Term } from "../../engine";
import { isOne, type RuleSpeech } from "./known";
import { areWeights, isEqualLimit, isGrossUp, onlyParty, shapeOf, shapeOfAmount } from "./shape";
import type { ToldTerm } from "./toldTerms";
import { capital } from "./capital";
import { dividedBy, kronerEach, roundedTo, totalOf } from "./figures";
import { factorOf, freedBy, limitsOf } from "./limits";
import { eachOf, those } from "./parties";

/** How much a term divides: «30 % av beløpet»; null where its figures are kroner. */
export function amountOf({ term, within }: ToldTerm, n: RuleSpeech): string | null {
  const words = n.words.terms;
  const shape = shapeOfAmount(term.amount);
  switch (shape.kind) {
    case "figures":
      return null;
    case "money":
      return n.money(shape.money);
    case "share":
      return n.words.figures.partOf(n.part(shape.share), wholeOf(within, n));
    case "rest": {
      const rest = within?.place ? words.restOf(wholeOf(within, n)) : words.rest;
      return isOne(n.value(shape.rest)) ? rest : n.words.figures.partOf(n.part(shape.rest), rest);
    }
    case "total":
      return totalOf(shape.total, n);
  }
}

/** What shares are parts of. */
function wholeOf(sum: ToldTerm | null, n: RuleSpeech): string {
  const words = n.words.terms;
  if (!sum?.place) return sum?.term.amount === undefined ? words.wholeCost : words.amount;
  const { name } = sum.term;
  return name === undefined ? words.amountOfTerm(sum.place) : n.quoted(name);
}

/** What each pays of a term without an amount. */
function kronerOf({ term, inner }: ToldTerm, n: RuleSpeech): string {
  if (term.terms === undefined) return kronerEach(term.by, n);
  if (inner.length > 0) return `${n.words.figures.sumOf} ${n.words.terms.terms(inner.length)}`;
  return term.terms
    .map(({ name, by }) => `${kronerEach(by!, n)}${name === undefined ? "" : ` (${name})`}`)
    .join(` ${n.words.figures.plus} `);
}

/** By what a term is divided: «etter folketall». */
function byOf(told: ToldTerm, n: RuleSpeech): string {
  const { term } = told;
  if (term.terms === undefined) return dividedBy(term.by, n);
  if (areWeights(term)) return n.words.terms.inProportionTo(kronerOf(told, n));
  return n.words.terms.asFollows;
}

/** The factor of the figures that an amount is divided by. */
function weighed(term: Term, n: RuleSpeech): string {
  const factor = term.terms ? null : factorOf(term, n);
  return factor === null ? "" : `, ${factor}`;
}

/** The sentences that say one term, without those of the terms in it. */
export function sentencesOf(told: ToldTerm, n: RuleSpeech): readonly string[] {
  const { term, inner } = told;
  const size = amountOf(told, n);
  const says = size === null ? pays(told, n) : divides(told, size, n);
  const makes =
    inner.length > 0 && isGrossUp(term)
      ? n.words.terms.makeTogether(capital(those(told, n)), wholeOf(told, n))
      : null;
  return [says, makes, freedBy(term, n)].filter((each) => each !== null);
}

/** Null where the terms in it say all there is to say. */
function pays(told: ToldTerm, n: RuleSpeech): string | null {
  const { term, inner } = told;
  const held = limitsOf(told, n);
  const words = n.words.terms;
  const limited = held === null ? null : words.but(held);
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
  return `${words.pays(capital(eachOf(told, n)), [kronerOf(told, n), ...after].join(", "))}.`;
}

/** The factor; of a sum that one sentence says, it holds for all of it. */
function allTimes({ term, inner }: ToldTerm, n: RuleSpeech): string | null {
  const factor = factorOf(term, n);
  const isOfSeveral = term.terms !== undefined && inner.length === 0;
  return factor !== null && isOfSeveral ? n.words.terms.allOfIt(factor) : factor;
}

function divides(told: ToldTerm, size: string, n: RuleSpeech): string {
  const { term } = told;
  const words = n.words.terms;
  const held = limitsOf(told, n);
  const only = term.terms === undefined ? onlyParty(term.who) : null;
  const factor = term.terms ? factorOf(term, n) : null;
  // The same for all, or of the only one who pays: then it belongs to the sentence of the amount.
  const isInIt = only !== null || isEqualLimit(term);
  const limit =
    held === null || !isInIt ? "" : `, ${words.but(only === null ? words.onEach(held) : held)}`;
  const after = [
    ...(held === null || isInIt ? [] : [words.eachPays(held)]),
    ...(factor === null ? [] : [words.eachThenPays(factor)]),
    ...(term.round ? [roundedTo(term.round, n)] : []),
  ];
  const isEqual = term.terms === undefined && shapeOf(term.by).kind === "number";
  const where = term.who === undefined && !isEqual ? "" : ` ${words.between(those(told, n))}`;
  const by = byOf(told, n);
  const shared =
    isEqual || by === words.asFollows ? `${by}${where}` : `${where.trimStart()} ${by}`.trimStart();
  const main =
    only === null
      ? `${(isEqual ? words.isSharedEqually : words.isShared)(size, shared)}${weighed(term, n)}`
      : words.pays(n.party(only), size);
  const said = capital([`${main}${limit}`, ...after].join("; "));
  return `${said}${said.endsWith(` ${words.asFollows}`) ? ":" : "."}`;
}

/** By what an amount is divided; what each pays of a term without one. */
export const sharedBy = (told: ToldTerm, n: RuleSpeech): string =>
  told.term.amount === undefined ? kronerOf(told, n) : byOf(told, n);

/** Those among whom an amount is divided; each who pays of a term without one. */
export const whoOf = (told: ToldTerm, n: RuleSpeech): string =>
  told.term.amount === undefined ? eachOf(told, n) : those(told, n);
