import type { ParameterDefinition, ParameterValues, Scheme } from "../scheme";
import { isIndexed, RULE_INDEX } from "./afterIndex";
import { COMMON_PARAMETERS, FREED, INDEX_BY } from "./common";

/** All parameters a scheme understands: its own, in their order, then the common ones. */
export function parametersOf(scheme: Scheme): readonly ParameterDefinition[] {
  if (scheme.form === "written") {
    return isIndexed(scheme) ? [...scheme.parameters, RULE_INDEX] : scheme.parameters;
  }
  const own = new Set(scheme.parameters.map(({ name }) => name));
  return [
    ...scheme.parameters,
    ...[...COMMON_PARAMETERS, FREED, INDEX_BY].filter(({ name }) => !own.has(name)),
  ];
}

/** The values given, and the scheme's defaults for the others. A blank value takes a default away. Spaces around a value do not count. */
export function withDefaults(scheme: Scheme, values: ParameterValues): ParameterValues {
  const filled = new Map<string, string>();
  for (const { name, default: value } of parametersOf(scheme)) {
    if (value !== undefined) filled.set(name, value);
  }
  for (const [name, value] of Object.entries(values)) {
    const text = value.trim();
    if (text === "") filled.delete(name);
    else filled.set(name, text);
  }
  return Object.fromEntries(filled);
}
