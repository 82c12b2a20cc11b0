import type { AllocationIssue } from "../issues";
import { err, ok, type Result } from "../result";
import type { ParameterValues, Scheme } from "../scheme";
import { afterIndex } from "./afterIndex";
import type { Fraction } from "../exact/fraction";
import { readRuleNumber, type GivenNumbers } from "../terms/number";
import { parametersOf, withDefaults } from "./definitions";

/** The numbers of a rule that somebody wrote: decimal strings or fractions. All that is wrong comes back at once. */
export function readRuleParameters(
  scheme: Scheme,
  values: ParameterValues
): Result<GivenNumbers, readonly AllocationIssue[]> {
  const filled = afterIndex(scheme, withDefaults(scheme, values));
  const known = new Set(scheme.parameters.map(({ name }) => name));
  const labels = new Map(scheme.parameters.map(({ name, label }) => [name, label]));
  const labelOf = (name: string) => {
    const label = labels.get(name);
    return label === undefined ? {} : { label };
  };
  const asked = new Set(parametersOf(scheme).map(({ name }) => name));
  const issues: AllocationIssue[] = [];
  const given = new Map<string, Fraction>();
  for (const [parameter, value] of Object.entries(filled)) {
    const number = readRuleNumber(value);
    if (!asked.has(parameter)) {
      issues.push({ area: "allocation", code: "unknown-parameter", parameter, scheme: scheme.id });
    } else if (number && known.has(parameter)) given.set(parameter, number);
    else
      issues.push({
        ...{ area: "allocation", code: "invalid-parameter", parameter, ...labelOf(parameter) },
        ...{ value, expected: "number" },
      });
  }
  for (const parameter of known) {
    if (!(parameter in filled)) {
      const named = { parameter, ...labelOf(parameter) };
      issues.push({ area: "allocation", code: "missing-parameter", ...named, scheme: scheme.id });
    }
  }
  return issues.length > 0 ? err(issues) : ok(given);
}
