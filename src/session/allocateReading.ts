import {
  allocate,
  withoutMembers,
  type AllocationRequest,
  type Member,
  type Scheme,
} from "../engine";
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
  const members = reading.members.map(({ code, name, region, population }) => ({
    code,
    name,
    region,
    population,
  }));
  const allocated = allocate(requestOf(scheme, members, choice));
  return allocated.ok
    ? { kind: "allocated", allocation: allocated.value }
    : { kind: "refused", issues: allocated.error };
}

/** What is asked of the engine: the members that take part, under the rules that are chosen. */
export function requestOf(
  scheme: Scheme,
  members: readonly Member[],
  { parameters, rounding, unit, ties, regions, without }: Choice
): AllocationRequest {
  return withoutMembers({ scheme, members, parameters, rounding, unit, ties, regions }, without);
}
