import type { Term } from "../../engine";
import { kroner } from "../kroner";
import type { Language } from "../language";
import { capital } from "./capital";
import { areWeights, heldOf, rateOf, shapeOf } from "./shape";
import { isSame, type ShownTerm } from "./shownTerms";
import { factorOf } from "./limits";
import { countedIn, formulaOf, tagOf, type Worked } from "./worked";

/** A part of an amount as it is called, and what it comes to in the parts of a krone that are shown. */
export type AmountTerm = { readonly label: string; readonly amount: bigint };

/** A party's amount by its terms, as it is told in one language. */
export type ToldAmount = {
  readonly shown: ShownTerm;
  /** Of a krone, in what is shown. */
  readonly decimals: number;
  readonly of: Worked;
};

/** The only term of a sum of one, where nothing more is done to it; else the term itself. */
export function onlyTerm(shown: ShownTerm): ShownTerm {
  const [only, other] = shown.inner;
  const isOnly = only && !other && !isUndivided(shown) && !isHeld(shown) && !isMadeWhole(shown);
  return isOnly ? onlyTerm(only) : shown;
}

/** Whether an amount is one term alone that nothing was done to. */
export const isOneTerm = ({ shown }: ToldAmount): boolean =>
  isUndivided(shown) && !isHeld(shown) && !isMadeWhole(shown);

/** The terms that make an exact amount, with what they come to before the one rounding. */
export function sumSentence(told: ToldAmount, language: Language): string {
  const sum = kroner[language](told.of.n.column(told.shown.part, told.decimals));
  return `${capital(inTerms(told))} = ${sum}.`;
}

/** An amount by its terms, or how its only one follows from its figures. */
const inTerms = (told: ToldAmount): string =>
  isOneTerm(told) ? leafLabel(told) : termsInLine(told);

/**
 * An amount by its terms, which add up to it.
 *
 * @example
 * "30 % likt 12 000,00 + 70 % etter folketall 48 311,42 − taket 250,00"
 */
function termsInLine(told: ToldAmount): string {
  const { of, decimals } = told;
  const sum = partsOf(told)
    .map(({ label, amount, inner }, place) => {
      const isLess = amount < 0n;
      const sign = place === 0 ? (isLess ? "−" : "") : isLess ? " − " : " + ";
      const figure = of.n.column(isLess ? -amount : amount, decimals);
      return `${sign}${label} ${figure}${inner === null ? "" : ` (${inner})`}`;
    })
    .join("");
  return [sum, ...changesOfWhole(told).map(({ label }) => label)].join(", ");
}

/** The terms of an amount, a line each, and what is done to their sum afterwards. */
export type AmountInTerms = {
  /** They add up to `sum`. */
  readonly terms: readonly AmountTerm[];
  readonly sum: bigint;
  /** A factor and a rounding of the whole, with what each makes of it; mostly none. */
  readonly after: readonly AmountTerm[];
};

export const amountInTerms = (told: ToldAmount): AmountInTerms => ({
  terms: linesOf(told),
  sum: told.shown.within,
  after: changesOfWhole(told).map(({ label, amount }) => ({ label: capital(label), amount })),
});

/** A leaf, or terms that an amount is only divided by. */
const isUndivided = ({ worked: { term }, inner }: ShownTerm): boolean =>
  inner.length === 0 || areWeights(term);

const isHeld = ({ worked: { before, within } }: ShownTerm): boolean => !isSame(before, within);

/** Whether something is done to what a term's parts come to, so that they alone do not say it. */
const isMadeWhole = ({ worked: { within, part } }: ShownTerm): boolean => !isSame(within, part);

const innerOf = (told: ToldAmount): readonly ToldAmount[] =>
  told.shown.inner.map((shown) => ({ ...told, shown }));

const labelOf = ({ shown, of }: ToldAmount): string => tagOf(shown, of);

/** A part of a line; `inner` are the terms in it, where it is told as a whole. */
type Part = AmountTerm & { readonly inner: string | null };

function partsOf(told: ToldAmount): readonly Part[] {
  const { shown } = told;
  const own = isUndivided(shown)
    ? [{ label: labelOf(told), amount: shown.before, inner: null }]
    : innerOf(told).flatMap((each) => (saysAll(each.shown) ? partsOf(each) : [asWhole(each)]));
  return [...own, ...limitOf(told).map((limit) => ({ ...limit, inner: null }))];
}

/** Whether the parts of a term inside another say all of it. */
const saysAll = (shown: ShownTerm): boolean =>
  !isMadeWhole(shown) &&
  (isUndivided(shown) || (shown.worked.term.name === undefined && !isHeld(shown)));

const asWhole = (told: ToldAmount): Part => ({
  label: labelOf(told),
  amount: told.shown.part,
  inner: termsInLine(told),
});

function linesOf(told: ToldAmount): readonly AmountTerm[] {
  const { shown } = told;
  const isLeaf = isUndivided(shown);
  const own = isLeaf
    ? [{ label: leafLabel(told), amount: shown.before }]
    : innerOf(told).flatMap((each) =>
        isMadeWhole(each.shown)
          ? [{ label: `${capital(labelOf(each))} (${termsInLine(each)})`, amount: each.shown.part }]
          : linesOf(each)
      );
  const of = isLeaf || shown.worked.term.name === undefined ? "" : ` (${labelOf(told)})`;
  return [
    ...own,
    ...limitOf(told).map(({ label, amount }) => ({ label: `${capital(label)}${of}`, amount })),
  ];
}

/** A leaf with how it follows from its figures: «FoU: 6,02 kr × 6 140 innbyggere». */
function leafLabel({ shown, of }: ToldAmount): string {
  const { term, amount } = shown.worked;
  const formula = formulaOf(shown, of);
  const tag = capital(tagOf(shown, of));
  if (formula === null) return `${tag}${countedIn(shown, of)}`;
  const isSaid = amount === null && term.name === undefined && isOfPeople(term);
  return isSaid ? formula : `${tag}: ${formula}`;
}

/** So much for each inhabitant: the formula says that itself. */
function isOfPeople({ by }: Term): boolean {
  const shape = by === undefined ? null : shapeOf(by);
  const rate = shape?.kind === "made" ? rateOf(shape.made) : null;
  return rate !== null && shapeOf(heldOf(rate.of).of).kind === "population";
}

/** What its limits took or added; none where they changed nothing. */
function limitOf({ shown, of }: ToldAmount): readonly AmountTerm[] {
  const { before, within, worked } = shown;
  return isHeld(shown)
    ? [{ label: of.n.words.worked.held[worked.held ?? "others"], amount: within - before }]
    : [];
}

/** A factor and a rounding of what a term comes to, with what each makes of it. */
function changesOfWhole({ shown, of: { n } }: ToldAmount): readonly AmountTerm[] {
  const { term, within, multiplied, part } = shown.worked;
  const factor = isSame(within, multiplied) ? null : factorOf(term, n);
  return [
    ...(factor === null ? [] : [{ label: factor, amount: shown.multiplied }]),
    ...(isSame(multiplied, part) ? [] : [{ label: n.words.worked.rounded, amount: shown.part }]),
  ];
}
