import { add, compare, multiply, ratio, subtract, type Fraction } from "../exact/fraction";
import { ok, type Err, type Result } from "../result";
import { scaled, sumOfColumns, totalOf, type Column } from "./column";
import { refuse, type Context } from "./context";
import type { Held } from "./level";
import { mergeHeld, type Outcome } from "./outcome";
import type { RuleIssue } from "./ruleIssue";
import { plain } from "./scale";
import type { RuleNumber, Term } from "./term";

/** The terms of a sum, finished, in their order. */
export type Combined = {
  readonly terms: readonly Column[];
  readonly held: readonly Held[] | null;
};

/** A sum that is put together among those who take part in it. */
export type Combining = {
  readonly terms: readonly Term[];
  /** What the terms make together; null where they make the amount. */
  readonly amount: Fraction | null;
  readonly context: Context;
  readonly path: string;
  /** Finishes a term, with the amount that the sum makes for it or the one it says itself (null). */
  readonly finish: (term: Term, given: Fraction | null, path: string) => Result<Outcome, RuleIssue>;
  /** The amount in NOK that a term says itself. */
  readonly amountOf: (term: Term, path: string) => Result<Fraction | null, RuleIssue>;
};

type Refusal = Err<RuleIssue> | null;

const NOTHING: Fraction = { numerator: 0n, denominator: 1n };
const ONE: Fraction = { numerator: 1n, denominator: 1n };

/**
 * The terms of a sum: kroner and amounts of their own first, then shares of the whole, then shares
 * of the rest. A term to which others hand what their limits free is divided after them.
 */
export function combineTerms(sum: Combining): Result<Combined, RuleIssue> {
  const { terms, amount, context, path } = sum;
  const areWeights = amount !== null && terms.every((term) => term.amount === undefined);
  if (!areWeights) return new Combination(sum).make();
  const combined = new Combination({ ...sum, amount: null }).make();
  if (!combined.ok) return combined;
  const whole = totalOf(sumOfColumns(combined.value.terms, context.length));
  if (whole.numerator === 0n) return refuse("rule-nothing-to-divide-by", `${path}.terms`);
  const factor = ratio(amount, whole);
  return ok({ ...combined.value, terms: combined.value.terms.map((term) => scaled(term, factor)) });
}

/** Puts one sum together, step by step. */
class Combination {
  readonly #sum: Combining;
  readonly #outcomes: (Outcome | undefined)[];
  /** What has been freed for a sibling, by its name. */
  readonly #freed = new Map<string, Fraction>();
  /** What the terms divided so far pay, what they hand on included. */
  #used = NOTHING;

  constructor(sum: Combining) {
    this.#sum = sum;
    this.#outcomes = sum.terms.map(() => undefined);
  }

  make(): Result<Combined, RuleIssue> {
    const { terms } = this.#sum;
    const names = new Set(terms.flatMap(({ freed }) => (isName(freed) ? [freed] : [])));
    const receivers = placesOf(terms, ({ name }) => name !== undefined && names.has(name));
    const own = placesOf(terms, (term) => kindOf(term) === "own");
    const givers = placesOf(terms, ({ freed }) => isName(freed));
    // Where all that is freed is known before the shares are, so is what they leave.
    const early = givers.every((i) => own.includes(i));
    const refusal =
      this.#divideOwn(own.filter((i) => !receivers.includes(i))) ??
      (early ? this.#divideReceivers(receivers) : this.#countOn(receivers)) ??
      this.#divideShares(placesOf(terms, (term) => kindOf(term) === "share")) ??
      this.#divideRests(placesOf(terms, (term) => kindOf(term) === "rest")) ??
      (early ? null : this.#divideReceivers(receivers)) ??
      this.#checkSum();
    if (refusal) return refusal;
    const outcomes = this.#outcomes.map((outcome) => outcome!);
    return ok({
      terms: outcomes.map(({ parts }) => parts),
      held: outcomes.reduce<readonly Held[] | null>((all, { held }) => mergeHeld(all, held), null),
    });
  }

  #divideOwn(own: readonly number[]): Refusal {
    for (const i of own) {
      const paid = this.#divide(i, null);
      if (!paid.ok) return paid;
      this.#used = add(this.#used, paid.value);
    }
    return null;
  }

  /** Divides a term: what it pays and hands on. */
  #divide(i: number, given: Fraction | null): Result<Fraction, RuleIssue> {
    const term = this.#sum.terms[i]!;
    const outcome = this.#sum.finish(term, given, this.#pathOf(i));
    if (!outcome.ok) return outcome;
    const { parts, freed } = outcome.value;
    this.#outcomes[i] = outcome.value;
    if (isName(term.freed)) {
      this.#freed.set(term.freed, add(this.#freed.get(term.freed) ?? NOTHING, freed));
    }
    return ok(add(totalOf(parts), freed));
  }

  /** A receiver divides its own amount and what was freed for it; what was freed is used already. */
  #divideReceivers(receivers: readonly number[]): Refusal {
    for (const i of receivers) {
      const own = this.#sum.amountOf(this.#sum.terms[i]!, this.#pathOf(i));
      if (!own.ok) return own;
      const freed = this.#freed.get(this.#sum.terms[i]!.name!) ?? NOTHING;
      const paid = this.#divide(i, add(own.value ?? NOTHING, freed));
      if (!paid.ok) return paid;
      this.#used = add(this.#used, subtract(paid.value, freed));
    }
    return null;
  }

  /** Counts the receivers' own amounts before it is known what is freed for them. */
  #countOn(receivers: readonly number[]): Refusal {
    for (const i of receivers) {
      const own = this.#sum.amountOf(this.#sum.terms[i]!, this.#pathOf(i));
      if (!own.ok) return own;
      this.#used = add(this.#used, own.value ?? NOTHING);
    }
    return null;
  }

  #divideShares(places: readonly number[]): Refusal {
    if (places.length === 0) return null;
    const { amount, path } = this.#sum;
    const shares = places.map((i) => this.#partOf(i));
    const together = shares.reduce(add, NOTHING);
    if (!amount && compare(together, ONE) >= 0) {
      return refuse("rule-shares-too-large", `${path}.terms`, plain(together));
    }
    const whole = amount ?? ratio(this.#used, subtract(ONE, together));
    for (const [place, i] of places.entries()) {
      const paid = this.#divide(i, multiply(whole, shares[place]!));
      if (!paid.ok) return paid;
      this.#used = add(this.#used, paid.value);
    }
    return null;
  }

  #divideRests(places: readonly number[]): Refusal {
    if (places.length === 0) return null;
    const { path } = this.#sum;
    const amount = this.#sum.amount;
    if (!amount) return refuse("rule-rest-without-whole", this.#pathOf(places[0]!));
    const parts = places.map((i) => this.#partOf(i));
    const together = parts.reduce(add, NOTHING);
    if (compare(together, ONE) !== 0) {
      return refuse("rule-rests-not-one", `${path}.terms`, plain(together));
    }
    const rest = subtract(amount, this.#used);
    const isBelowZero = amount.numerator < 0n ? rest.numerator > 0n : rest.numerator < 0n;
    if (isBelowZero) return refuse("rule-rest-below-zero", this.#pathOf(places[0]!), plain(rest));
    for (const [place, i] of places.entries()) {
      const paid = this.#divide(i, multiply(rest, parts[place]!));
      if (!paid.ok) return paid;
    }
    return null;
  }

  #checkSum(): Refusal {
    const { amount, context, path } = this.#sum;
    if (!amount) return null;
    const parts = this.#outcomes.map((outcome) => outcome!.parts);
    const made = totalOf(sumOfColumns(parts, context.length));
    return compare(made, amount) === 0
      ? null
      : refuse("rule-terms-miss-amount", `${path}.terms`, plain(made));
  }

  /** The share or the part of the rest that a term asks for. */
  #partOf(i: number): Fraction {
    const amount = this.#sum.terms[i]!.amount as { share?: RuleNumber; rest?: RuleNumber };
    return this.#sum.context.number((amount.share ?? amount.rest)!);
  }

  #pathOf(i: number): string {
    return `${this.#sum.path}.terms.${i}`;
  }
}

/** How a term's amount comes about: by itself, or as a part of the sum or of its rest. */
function kindOf({ amount }: Term): "own" | "share" | "rest" {
  if (typeof amount !== "object") return "own";
  return "share" in amount ? "share" : "rest" in amount ? "rest" : "own";
}

/** Whether what a limit frees goes to a sibling. */
export const isName = (freed: string | undefined): freed is string =>
  freed !== undefined && freed !== "others" && freed !== "nobody";

function placesOf(terms: readonly Term[], fits: (term: Term) => boolean): readonly number[] {
  return terms.flatMap((term, i) => (fits(term) ? [i] : []));
}
