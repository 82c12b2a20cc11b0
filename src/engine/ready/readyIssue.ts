import { fractionOf, formatFraction, multiply, subtract, type Fraction } from "../exact/fraction";
import type { AllocationIssue } from "../issues";
import type { Parameters } from "../parameters/readParameters";
import { readRuleNumber } from "../terms/number";
import type { RuleIssue } from "../terms/ruleIssue";

const NOTHING: Fraction = { numerator: 0n, denominator: 1n };
const ONE: Fraction = { numerator: 1n, denominator: 1n };

/** Why a ready agreement cannot be worked out, in the words of its parameters. */
export function readyIssue(issue: RuleIssue, parameters: Parameters): AllocationIssue {
  const total = inKroner(poolOf(parameters));
  const found = inKroner(readRuleNumber(issue.value ?? "") ?? NOTHING);
  switch (issue.code) {
    case "rule-nothing-to-divide-by":
      return { area: "allocation", code: "zero-total-weight" };
    case "rule-floors-above-amount":
      return { area: "allocation", code: "floors-above-total", total, least: found };
    case "rule-caps-below-amount":
      return { area: "allocation", code: "caps-below-total", total, most: found };
    default:
      return issue;
  }
}

/** What the key shares of a given total: what the host leaves of it. */
function poolOf({ given, hostShare }: Parameters): Fraction {
  const total = given.get("total") ?? NOTHING;
  const size = total.numerator < 0n ? { ...total, numerator: -total.numerator } : total;
  return multiply(size, subtract(ONE, hostShare ? fractionOf(hostShare) : NOTHING));
}

const inKroner = (amount: Fraction): string => formatFraction(amount, 2);
