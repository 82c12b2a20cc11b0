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
import type { RuleWords } from "../../nb/rule/terms";
import { dividedBy, kronerEach, roundedTo, totalOf } from "./figures";
import { factorOf, freedBy, limitsOf } from "./limits";
import { eachOf, those } from "./parties";

const COUNTS = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const termsOf = (count: number): string =>
  `${COUNTS[count] ?? String(count)} term${count === 1 ? "" : "s"}`;

/** How much a term divides: “30% of the amount”; null where its figures are kroner. */
function amountOf({ term, within }: ToldTerm, n: RuleNumbers): string | null {
  const shape = shapeOfAmount(term.amount);
  switch (shape.kind) {
    case "figures":
      return null;
    case "money":
      return n.money(shape.money);
    case "share":
      return `${n.part(shape.share)} of ${wholeOf(within, n)}`;
    case "rest": {
      const rest = within?.place ? `the rest of ${wholeOf(within, n)}` : "the rest";
      return isOne(n.value(shape.rest)) ? rest : `${n.part(shape.rest)} of ${rest}`;
    }
    case "total":
      return totalOf(shape.total, n);
  }
}

/** What shares are parts of. */
function wholeOf(sum: ToldTerm | null, n: RuleNumbers): string {
  if (!sum?.place) return sum?.term.amount === undefined ? "the whole cost" : "the amount";
  return sum.term.name === undefined ? `the amount of term ${sum.place}` : n.quoted(sum.term.name);
}

/** What each pays of a term without an amount. */
function kronerOf({ term, inner }: ToldTerm, n: RuleNumbers): string {
  if (term.terms === undefined) return kronerEach(term.by, n);
  if (inner.length > 0) return `the sum of ${termsOf(inner.length)}`;
  return term.terms
    .map(({ name, by }) => `${kronerEach(by!, n)}${name === undefined ? "" : ` (${name})`}`)
    .join(" plus ");
}

/** By what a term is divided: “by population”. */
function byOf(told: ToldTerm, n: RuleNumbers): string {
  const { term } = told;
  if (term.terms === undefined) return dividedBy(term.by, n);
  if (areWeights(term)) return `in proportion to ${kronerOf(told, n)}`;
  return ASIDE;
}

/** That the terms in it say how it is divided. */
const ASIDE = "as follows";

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
      ? `${capital(those(told, n))} together pay ${wholeOf(told, n)}.`
      : null;
  return [says, makes, freedBy(term, n)].filter((each) => each !== null);
}

/** Null where the terms in it say all there is to say. */
function pays(told: ToldTerm, n: RuleNumbers): string | null {
  const { term, inner } = told;
  const held = limitsOf(told, n);
  const limited = held === null ? null : `but ${held}`;
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
  return `${capital(eachOf(told, n))} pays ${[kronerOf(told, n), ...after].join(", ")}.`;
}

/** The factor; of a sum that one sentence says, it holds for all of it. */
function allTimes({ term, inner }: ToldTerm, n: RuleNumbers): string | null {
  const factor = factorOf(term, n);
  const isOfSeveral = term.terms !== undefined && inner.length === 0;
  return factor !== null && isOfSeveral ? `all of it ${factor}` : factor;
}

function divides(told: ToldTerm, size: string, n: RuleNumbers): string {
  const { term } = told;
  const held = limitsOf(told, n);
  const only = term.terms === undefined ? onlyParty(term.who) : null;
  const factor = term.terms ? factorOf(term, n) : null;
  // The same for all, or of the only one who pays: then it belongs to the sentence of the amount.
  const isInIt = only !== null || isEqualLimit(term);
  const limit = held === null || !isInIt ? "" : `, but ${held}${only === null ? " each" : ""}`;
  const after = [
    ...(held === null || isInIt ? [] : [`each pays ${held}`]),
    ...(factor === null ? [] : [`each then pays this ${factor}`]),
    ...(term.round ? [roundedTo(term.round, n)] : []),
  ];
  const isEqual = term.terms === undefined && shapeOf(term.by).kind === "number";
  const where = term.who === undefined && !isEqual ? "" : ` among ${those(told, n)}`;
  const by = byOf(told, n);
  const shared =
    isEqual || by === ASIDE ? `${by}${where}` : `${where.trimStart()} ${by}`.trimStart();
  const main =
    only === null
      ? `${size} is shared ${shared}${weighed(term, n)}`
      : `${n.party(only)} pays ${size}`;
  const said = capital([`${main}${limit}`, ...after].join("; "));
  return `${said}${said.endsWith(` ${ASIDE}`) ? ":" : "."}`;
}

/** What a term without a name is called, by its place. */
const titleOf = (place: string): string => `term ${place}`;

/** What a rule is in English: the words of a term, and of the parts of it. */
export const rule: RuleWords = {
  sentencesOf,
  amountOf,
  byOf: (told: ToldTerm, n: RuleNumbers) =>
    told.term.amount === undefined ? kronerOf(told, n) : byOf(told, n),
  whoOf: (told: ToldTerm, n: RuleNumbers) =>
    told.term.amount === undefined ? eachOf(told, n) : those(told, n),
  limitsOf,
  titleOf,
};
