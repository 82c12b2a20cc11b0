import { Decimal } from "../exact/decimal";
import { decimalOf, fractionOf, multiply, ratio, roundHalfUp } from "../exact/fraction";
import type { ParameterDefinition, ParameterValues, Scheme } from "../scheme";
import { readRuleNumber } from "../terms/number";

/** The factor by which next year's numbers of a written rule are made from this year's. */
export const RULE_INDEX: ParameterDefinition = {
  name: "index",
  kind: "factor",
  default: "1",
  required: false,
};

/** Whether a rule's numbers can be indexed: some have a step, and none is itself called so. */
export const isIndexed = ({ parameters }: Scheme): boolean =>
  parameters.some(({ step }) => step !== undefined) &&
  parameters.every(({ name }) => name !== RULE_INDEX.name);

/**
 * A written rule's values after its index, which is then used up: each number with a step is
 * multiplied and rounded half up to that step, the others stay as they are. Values that are no
 * numbers are left for who reads them to refuse.
 */
export function afterIndex(scheme: Scheme, values: ParameterValues): ParameterValues {
  const index = readRuleNumber(values[RULE_INDEX.name] ?? "");
  if (!isIndexed(scheme) || !index || index.numerator <= 0n) return values;
  const { [RULE_INDEX.name]: _, ...others } = values;
  const isOne = index.numerator === index.denominator;
  const indexed = scheme.parameters.flatMap(({ name, step }) => {
    const number = readRuleNumber(others[name] ?? "");
    if (isOne || step === undefined || !number) return [];
    const unit = new Decimal(step);
    const units = roundHalfUp(ratio(multiply(number, index), fractionOf(unit)));
    return [[name, decimalOf(units).times(unit).toFixed()] as const];
  });
  return { ...others, ...Object.fromEntries(indexed) };
}
