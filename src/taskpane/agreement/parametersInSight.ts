import type { ParameterDefinition } from "../../engine";
import { schemeOf } from "../../session/agreement/ownSchemes";
import type { Choice } from "../../session/agreement/choice";

/**
 * The agreement's parameters that are never folded away: its amounts and rates, and what it has no
 * value for itself. Amounts come first.
 */
export function parametersInSight(choice: Choice): readonly ParameterDefinition[] {
  const own = schemeOf(choice)?.parameters ?? [];
  const amounts = own.filter(({ kind }) => kind === "money");
  const needed = own.filter((each) => each.kind !== "money" && isNeeded(each));
  return [...amounts, ...needed];
}

const isNeeded = ({ required, default: preset }: ParameterDefinition): boolean =>
  required && preset === undefined;
