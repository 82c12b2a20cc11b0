import type { Allocation, AllocatedRow } from "../allocation";
import { Decimal, sum } from "../exact/decimal";
import {
  add,
  compare,
  fractionOf,
  multiply,
  ratio,
  subtract,
  type Fraction,
} from "../exact/fraction";
import { afterIndex } from "../parameters/afterIndex";
import { monthsParameter } from "../parameters/common";
import { BASE_AND_RATE, EQUAL_AND_POPULATION, isSameRule } from "../ready/readyRules";
import { valueAt } from "../terms/column";

/** What makes a part of a member's exact amount: a ready key's own parts, a term that somebody wrote, or what a limit took or added. */
export type AmountPart = {
  readonly kind: "base" | "rate" | "equal" | "by-population" | "term" | "limit";
  /** A written term's own name; else null. */
  readonly name: string | null;
  /** In NOK. */
  readonly amount: Fraction;
};

const READY = [
  [BASE_AND_RATE, ["base", "rate"]],
  [EQUAL_AND_POPULATION, ["equal", "by-population"]],
] as const;

/**
 * The parts that add up to a row's exact amount, in the rule's order; none where the rule has one, or
 * where its parts cannot be told apart, as behind a host's fixed part of a given total.
 */
export function amountParts(allocation: Allocation, index: number): readonly AmountPart[] {
  const { request, terms, rows } = allocation;
  const row = rows[index]!;
  if (row.code === null || row.part !== "member") return [];
  const kinds = READY.find(([rule]) => isSameRule(rule, request.scheme.rule))?.[1];
  const isTold = terms.filter(({ kind }) => kind === "term").length > 1;
  if (request.scheme.form === "written" || (kinds && isTold && !hasHost(allocation))) {
    if (terms.length < 2) return [];
    return terms.map(({ kind, name, parts }, place): AmountPart => ({
      kind: kind === "limit" ? "limit" : (kinds?.[place] ?? "term"),
      name,
      amount: valueAt(parts, index),
    }));
  }
  return kinds?.[0] === "base" ? baseAndRate(allocation, row, index) : [];
}

const hasHost = ({ rows }: Allocation): boolean => rows.some(({ part }) => part === "host");

/** A base and a rate beside a host, whose part stands in the way of the rule's own terms. */
function baseAndRate(
  { request: { scheme, parameters, members } }: Allocation,
  { exact, limit, code }: AllocatedRow,
  index: number
): readonly AmountPart[] {
  const values = afterIndex(scheme, parameters);
  const number = (name: string, none: string): Fraction =>
    fractionOf(new Decimal(values[name] ?? none));
  const { population, populations } = members[index]!;
  const counted = populations
    ? ratio(fractionOf(sum(populations)), fractionOf(new Decimal(populations.length)))
    : fractionOf(population);
  const year = ratio(
    number(monthsParameter(code ?? ""), values["months"] ?? "12"),
    fractionOf(new Decimal(12))
  );
  const factor = multiply(number("index", "1"), year);
  const base = multiply(number("base", "0"), factor);
  const rate = multiply(multiply(number("rate", "0"), counted), factor);
  const rest = subtract(exact, add(base, rate));
  const parts: readonly AmountPart[] = [
    { kind: "base", name: null, amount: base },
    { kind: "rate", name: null, amount: rate },
  ];
  if (compare(rest, ZERO) === 0) return parts;
  // A total divides by them; then they are no kroner.
  return limit === null || values["total"] !== undefined
    ? []
    : [...parts, { kind: "limit", name: null, amount: rest }];
}

const ZERO: Fraction = { numerator: 0n, denominator: 1n };
