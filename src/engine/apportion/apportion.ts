import type { AllocationIssue } from "../issues";
import { err, ok, type Result } from "../result";
import type { RoundingRule } from "../rules";
import { shareSafeNumbers } from "./largestRemainder";
import { IN_ORDER, sumOf, type Quotas } from "./quotas";
import { roundQuotas } from "./roundQuotas";

/** The rules that need to know nothing of municipalities. */
export type PlainRule = Exclude<RoundingRule, "residual-to-host">;

/**
 * Shares whole units in proportion to whole weights, by a rounding rule; equal claims go to the
 * earlier weight. Numbers come back for numbers, BigInts for BigInts; exact either way. Negative
 * units are the mirror image.
 *
 * Refuses no weights, weights that are all zero, a negative one, and numbers that are not whole and
 * below 2^53 (`not-finite`).
 *
 * @example
 * apportion(10, [65, 17, 18]) //=> { ok: true, value: [6, 2, 2] }
 */
export function apportion(
  units: number,
  weights: readonly number[],
  rule?: PlainRule
): Result<number[], AllocationIssue>;
export function apportion(
  units: bigint,
  weights: readonly bigint[],
  rule?: PlainRule
): Result<bigint[], AllocationIssue>;
export function apportion(
  units: number | bigint,
  weights: readonly number[] | readonly bigint[],
  rule: PlainRule = "largest-remainder"
): Result<number[] | bigint[], AllocationIssue> {
  if (weights.length === 0) return err({ area: "allocation", code: "no-members" });
  return typeof units === "number"
    ? apportionNumbers(units, weights as readonly number[], rule)
    : apportionBigInts(units, weights as readonly bigint[], rule);
}

function apportionNumbers(
  units: number,
  weights: readonly number[],
  rule: PlainRule
): Result<number[], AllocationIssue> {
  if (!Number.isSafeInteger(units)) return err(notWhole(null));
  const size = Math.abs(units);
  let total = 0;
  let largest = 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]!;
    if (!Number.isSafeInteger(weight)) return err(notWhole(i));
    if (weight < 0) return err(negative(i, weight));
    total += weight;
    if (weight > largest) largest = weight;
  }
  if (total === 0) return err({ area: "allocation", code: "zero-total-weight" });
  if (rule !== "largest-remainder" || !(largest * size + total <= Number.MAX_SAFE_INTEGER)) {
    const parts = apportionBigInts(BigInt(units), weights.map(BigInt), rule);
    return parts.ok ? ok(parts.value.map(Number)) : parts;
  }
  const products = new Float64Array(weights.length);
  for (let i = 0; i < products.length; i++) products[i] = weights[i]! * size;
  const parts = shareSafeNumbers(products, total, size, IN_ORDER);
  if (!parts.ok) throw new Error("Input order decides every tie.");
  const signed = new Array<number>(weights.length);
  for (let i = 0; i < signed.length; i++)
    signed[i] = units < 0 ? 0 - parts.value[i]! : parts.value[i]!;
  return ok(signed);
}

function apportionBigInts(
  units: bigint,
  weights: readonly bigint[],
  rule: PlainRule
): Result<bigint[], AllocationIssue> {
  const wrong = weights.findIndex((weight) => weight < 0n);
  if (wrong >= 0) return err(negative(wrong, weights[wrong]!));
  const denominator = sumOf(weights);
  if (denominator === 0n) return err({ area: "allocation", code: "zero-total-weight" });
  const size = units < 0n ? -units : units;
  const quotas: Quotas = {
    numerators: weights.map((weight) => weight * size),
    denominator,
    units: size,
  };
  const parts = roundQuotas(quotas, rule, IN_ORDER, null);
  if (!parts.ok) throw new Error("Input order decides every tie.");
  return ok(parts.value.map((part) => (units < 0n ? -part : part)));
}

function negative(member: number, weight: number | bigint): AllocationIssue {
  return {
    area: "allocation",
    code: "negative-weight",
    member,
    name: place(member),
    weight: weight.toString(),
  };
}

function notWhole(member: number | null): AllocationIssue {
  const name = member === null ? null : place(member);
  return {
    area: "allocation",
    code: "not-finite",
    member,
    name,
    parameter: member === null ? "total" : null,
  };
}

/** Weights have no names; they are called by their place. */
const place = (index: number): string => `#${index + 1}`;
