import { allocate } from "../engine";
import { findScheme } from "../catalogue";
import type { Reading } from "../sheet/reading";
import type { Choice, Outcome } from "./state";

/** What the choice gives for the members that were read; errors on the sheet come first. */
export function allocateReading(reading: Reading, choice: Choice): Outcome {
  const errors = reading.issues.filter(({ severity }) => severity === "error");
  if (errors.length > 0) return { kind: "blocked", issues: errors };

  const scheme = findScheme(choice.schemeId);
  if (!scheme) {
    return { kind: "refused", issues: [{ code: "unknown-scheme", scheme: choice.schemeId }] };
  }
  const without = new Set(choice.without);
  const allocated = allocate({
    scheme,
    members: reading.members
      .filter(({ code }) => !without.has(code))
      .map(({ code, name, region, population }) => ({ code, name, region, population })),
    parameters: choice.parameters,
    rounding: choice.rounding,
    unit: choice.unit,
    ties: choice.ties,
    regions: choice.regions,
  });
  return allocated.ok
    ? { kind: "allocated", allocation: allocated.value }
    : { kind: "refused", issues: allocated.error };
}
