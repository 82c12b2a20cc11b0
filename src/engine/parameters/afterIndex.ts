import { Decimal } from "../exact/decimal";
import { decimalOf, fractionOf, multiply, ratio, roundHalfUp } from "../exact/fraction";
import type { ParameterDefinition, ParameterValues, Scheme } from "../scheme";
import { readRuleNumber } from "../terms/number";
import { INDEX_BY, INDEX_STEPS } from "./common";

/** The factor by which next year's numbers of a written rule are made from this year's. */
export const RULE_INDEX: ParameterDefinition = {
  name: "index",
  kind: "factor",
  default: "1",
  required: false,
};

/** Whether a written rule's numbers can be indexed: some have a step, and none is itself called so. */
export const isIndexed = ({ parameters }: Scheme): boolean =>
  parameters.some(({ step }) => step !== undefined) &&
  parameters.every(({ name }) => name !== RULE_INDEX.name);

/** What each number is rounded to by this scheme's index; none where it is the exact factor. */
function stepsOf(scheme: Scheme, values: ParameterValues): ReadonlyMap<string, string> {
  const own = scheme.parameters.flatMap(({ name, step }) =>
    step === undefined ? [] : [[name, step] as const]
  );
  if (scheme.form === "written") return new Map(isIndexed(scheme) ? own : []);
  return new Map(values[INDEX_BY.name] === "steps" ? [...Object.entries(INDEX_STEPS), ...own] : []);
}

/**
 * The values after an index that rounds, which is then used up: each number with a step is
 * multiplied and rounded half up to that step, the others stay as they are. Values that are no
 * numbers are left for who reads them to refuse; an index that is the exact factor stays.
 */
export function afterIndex(scheme: Scheme, values: ParameterValues): ParameterValues {
  const steps = stepsOf(scheme, values);
  const index = readRuleNumber(values[RULE_INDEX.name] ?? "1");
  if (steps.size === 0 || !index || index.numerator <= 0n) return values;
  const { [RULE_INDEX.name]: _, [INDEX_BY.name]: __, ...others } = values;
  const isOne = index.numerator === index.denominator;
  const indexed = [...steps].flatMap(([name, step]) => {
    const number = readRuleNumber(others[name] ?? "");
    if (isOne || !number) return [];
    const unit = new Decimal(step);
    const units = roundHalfUp(ratio(multiply(number, index), fractionOf(unit)));
    return [[name, decimalOf(units).times(unit).toFixed()] as const];
  });
  return { ...others, ...Object.fromEntries(indexed) };
}
