import type { PlainRule } from "./apportion/apportion";
import { IN_ORDER, sumOf } from "./apportion/quotas";
import { roundQuotas } from "./apportion/roundQuotas";
import type { Decimal } from "./exact/decimal";
import { decimalOf, fractionOf } from "./exact/fraction";
import { scaleToWholes } from "./exact/scaled";
import type { AllocationIssue } from "./issues";
import { wrongFigure } from "./measure";
import { readUnit } from "./parameters/readUnit";
import { MOST_DIGITS } from "./parameters/readValue";
import { err, ok, type Result } from "./result";

/**
 * Shares an amount in NOK in proportion to decimal weights, in whole units: what {@link allocate}
 * does for municipalities, for any column of figures. Equal claims go to the earlier weight, a
 * negative amount is the mirror image of the positive one.
 *
 * Refuses an amount that is no whole number of units, no weights, weights that are all zero, and
 * any that is negative or no number; weights are called by their place, #1 the first.
 *
 * @param unit The step of the amounts in NOK, a decimal string above zero.
 */
export function splitAmount(
  total: Decimal,
  weights: readonly Decimal[],
  rule: PlainRule = "largest-remainder",
  unit = "1"
): Result<readonly Decimal[], AllocationIssue> {
  const step = readUnit(unit);
  if (!step.ok) return step;
  const issue = wrongTotal(total) ?? wrongWeights(weights);
  if (issue) return err(issue);
  if (!total.mod(step.value).isZero()) {
    return err({ area: "allocation", code: "total-not-in-units", total: total.toFixed(), unit });
  }
  const { wholes } = scaleToWholes(weights);
  const units = fractionOf(total.abs().divToInt(step.value)).numerator;
  const numerators = wholes.map((weight) => weight * units);
  const parts = roundQuotas(
    { numerators, denominator: sumOf(wholes), units },
    rule,
    IN_ORDER,
    null
  );
  if (!parts.ok) throw new Error("Input order decides every tie.");
  const sign = total.isNegative() ? -1n : 1n;
  return ok(parts.value.map((part) => decimalOf(sign * part).times(step.value)));
}

function wrongTotal(total: Decimal): AllocationIssue | null {
  const parameter = "total";
  if (!total.isFinite())
    return { area: "allocation", code: "not-finite", member: null, name: null, parameter };
  const digits = Math.max(Math.abs(total.e), total.decimalPlaces());
  return digits > MOST_DIGITS
    ? {
        area: "allocation",
        code: "too-many-digits",
        member: null,
        name: null,
        parameter,
        most: MOST_DIGITS,
      }
    : null;
}

function wrongWeights(weights: readonly Decimal[]): AllocationIssue | null {
  if (weights.length === 0) return { area: "allocation", code: "no-members" };
  for (const [index, weight] of weights.entries()) {
    const issue = wrongFigure(weight, index, `#${index + 1}`);
    if (issue) return issue;
  }
  return weights.every((weight) => weight.isZero())
    ? { area: "allocation", code: "zero-total-weight" }
    : null;
}
