import { negate, ratio, subtract, type Fraction } from "../exact/fraction";
import { ok, type Result } from "../result";
import { evaluateBound } from "./bound";
import { only, product, scaled, sumOfColumns, totalOf, zeros, type Column } from "./column";
import { combineTerms, isName } from "./combineTerms";
import { refuse, type Context } from "./context";
import { evaluateFactor, evaluateFigure } from "./figure";
import { clampParts, levelParts, type Unheld } from "./holdWithin";
import { isParameter } from "./number";
import { mergeHeld, type Outcome } from "./outcome";
import { ownAmount } from "./ownAmount";
import { roundColumn } from "./rounding";
import type { RuleIssue } from "./ruleIssue";
import { takesPart } from "./takesPart";
import type { Leaf, Sum, Term } from "./term";

const NOTHING: Fraction = { numerator: 0n, denominator: 1n };

/**
 * A term, finished: who takes part, the figures, the division, the limits, the factor, the rounding.
 *
 * @param given The amount, where the enclosing term makes it; null where the term says it itself.
 */
export function evaluateTermOf(
  term: Term,
  candidates: readonly number[],
  given: Fraction | null,
  context: Context,
  path: string
): Result<Outcome, RuleIssue> {
  const parties = takesPart(term.who, candidates, context, `${path}.who`);
  if (!parties.ok) return parties;
  const amount = given ? ok(given) : ownAmount(term.amount, parties.value, context, path);
  if (!amount.ok) return amount;
  return term.terms
    ? evaluateSum(term, parties.value, amount.value, context, path)
    : evaluateLeaf(term, parties.value, amount.value, context, path);
}

/** The amount that a term says itself, summed over those who take part in it. */
function amountOf(
  term: Term,
  candidates: readonly number[],
  context: Context,
  path: string
): Result<Fraction | null, RuleIssue> {
  const parties = takesPart(term.who, candidates, context, `${path}.who`);
  return parties.ok ? ownAmount(term.amount, parties.value, context, path) : parties;
}

function evaluateLeaf(
  term: Leaf,
  parties: readonly number[],
  amount: Fraction | null,
  context: Context,
  path: string
): Result<Outcome, RuleIssue> {
  const by = evaluateFigure(term.by, parties, context, `${path}.by`);
  if (!by.ok) return by;
  const factored = multiplied(by.value, term, parties, context, path);
  if (!factored.ok) return factored;
  const figures = only(factored.value, parties);
  const divided = amount ? divide(amount, figures, path) : ok(figures);
  if (!divided.ok) return divided;
  const unheld = { parts: divided.value, figures: amount && figures, parties };
  const limited = limit(term, unheld, amount !== null, context, path);
  if (!limited.ok) return limited;
  const { parts: within, freed, held, before } = limited.value;
  const parts = rounded(within, term, context);
  context.trace?.(path, {
    parties,
    amount,
    figures,
    before,
    within,
    held,
    multiplied: within,
    parts,
  });
  return ok({ parts, freed, held, terms: [] });
}

function divide(amount: Fraction, figures: Column, path: string): Result<Column, RuleIssue> {
  const whole = totalOf(figures);
  if (whole.numerator !== 0n) return ok(scaled(figures, ratio(amount, whole)));
  return amount.numerator === 0n
    ? ok(zeros(figures.wholes.length))
    : refuse("rule-nothing-to-divide-by", `${path}.by`);
}

function evaluateSum(
  term: Sum,
  parties: readonly number[],
  amount: Fraction | null,
  context: Context,
  path: string
): Result<Outcome, RuleIssue> {
  const combined = combineTerms({
    terms: term.terms,
    amount,
    context,
    path,
    finish: (each, given, at) => evaluateTermOf(each, parties, given, context, at),
    amountOf: (each, at) => amountOf(each, parties, context, at),
  });
  if (!combined.ok) return combined;
  const unheld = {
    parts: sumOfColumns(combined.value.terms, context.length),
    figures: null,
    parties,
  };
  const limited = limit(term, unheld, term.amount !== undefined, context, path);
  if (!limited.ok) return limited;
  const { before, parts: within, held } = limited.value;
  const factored = multiplied(within, term, parties, context, path);
  if (!factored.ok) return factored;
  const unfactored = multiplied(before, term, parties, context, path);
  const terms = everyMultiplied(combined.value.terms, term, parties, context, path);
  if (!unfactored.ok) return unfactored;
  if (!terms.ok) return terms;
  const parts = rounded(factored.value, term, context);
  context.trace?.(path, {
    parties,
    amount,
    figures: null,
    before,
    within,
    held,
    multiplied: factored.value,
    parts,
  });
  return ok({
    parts,
    freed: limited.value.hands
      ? subtract(totalOf(unfactored.value), totalOf(factored.value))
      : NOTHING,
    held: mergeHeld(combined.value.held, held),
    terms: terms.value,
  });
}

function everyMultiplied(
  terms: readonly Column[],
  term: Sum,
  parties: readonly number[],
  context: Context,
  path: string
): Result<readonly Column[], RuleIssue> {
  if (term.times === undefined) return ok(terms);
  const columns: Column[] = [];
  for (const column of terms) {
    const factored = multiplied(column, term, parties, context, path);
    if (!factored.ok) return factored;
    columns.push(factored.value);
  }
  return ok(columns);
}

function multiplied(
  column: Column,
  { times }: Term,
  parties: readonly number[],
  context: Context,
  path: string
): Result<Column, RuleIssue> {
  if (times === undefined) return ok(column);
  if (typeof times !== "object" || isParameter(times)) {
    return ok(scaled(column, context.number(times)));
  }
  const factors = evaluateFactor(times, parties, context, `${path}.times`);
  return factors.ok ? ok(product(column, factors.value)) : factors;
}

const rounded = (column: Column, { round }: Term, context: Context): Column =>
  round ? roundColumn(column, round, context) : column;

type Limited = Omit<Outcome, "terms"> & {
  /** The parts before the limits. */
  readonly before: Column;
  /** Whether what is freed goes to a sibling. */
  readonly hands: boolean;
};

/** Holds a term's parts within its limits, and says what that freed for a sibling. */
function limit(
  term: Term,
  unheld: Unheld,
  hasAmount: boolean,
  context: Context,
  path: string
): Result<Limited, RuleIssue> {
  const before = unheld.parts;
  if (term.min === undefined && term.max === undefined) {
    return ok({ before, parts: before, freed: NOTHING, held: null, hands: false });
  }
  const mode = term.freed ?? (hasAmount ? "others" : "nobody");
  const sum = totalOf(before);
  const isMirrored = sum.numerator < 0n && (hasAmount || mode === "others");
  const image = isMirrored ? { ...unheld, parts: mirrored(before) } : unheld;
  const size = isMirrored ? negate(sum) : sum;
  const of = { size, parts: image.parts };
  const floor = evaluateBound(term.min, unheld.parties, of, context, `${path}.min`);
  if (!floor.ok) return floor;
  const cap = evaluateBound(term.max, unheld.parties, of, context, `${path}.max`);
  if (!cap.ok) return cap;
  const hold = mode === "others" ? levelParts : clampParts;
  const kept = hold(image, { floor: floor.value, cap: cap.value }, context, path);
  if (!kept.ok) return kept;
  const parts = isMirrored ? mirrored(kept.value.parts) : kept.value.parts;
  const hands = isName(mode);
  return ok({
    before,
    parts,
    freed: hands ? subtract(sum, totalOf(parts)) : NOTHING,
    held: kept.value.held,
    hands,
  });
}

const mirrored = ({ wholes, step }: Column): Column => ({
  wholes: wholes.map((whole) => -whole),
  step,
});
