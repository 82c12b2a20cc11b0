import type { ParameterValues } from "../../engine";
import type { Reading } from "../../sheet/reading";
import { allocateReading } from "./allocateReading";
import type { Choice } from "./choice";
import type { Outcome } from "./outcome";

/** What is tried on top of what is chosen: figures of the agreement, and members that step out. */
export type Scenario = {
  /** Canonical decimal strings. */
  readonly parameters: ParameterValues;
  /** Municipality numbers left out besides those that the choice leaves out. */
  readonly without: readonly string[];
};

export const NO_SCENARIO: Scenario = { parameters: {}, without: [] };

/** Whether nothing is tried that the choice does not already say. */
export function isUntried({ parameters, without }: Scenario, choice: Choice): boolean {
  return (
    without.every((code) => choice.without.includes(code)) &&
    Object.entries(parameters).every(([name, value]) => choice.parameters[name] === value)
  );
}

/** The choice as it would be if the scenario were adopted. */
export function underScenario(choice: Choice, { parameters, without }: Scenario): Choice {
  return {
    ...choice,
    parameters: { ...choice.parameters, ...parameters },
    without: [...new Set([...choice.without, ...without])],
  };
}

/** What the scenario would give; the sheet and the choice stay as they are. */
export function tryScenario(reading: Reading, choice: Choice, scenario: Scenario): Outcome {
  return allocateReading(reading, underScenario(choice, scenario));
}
