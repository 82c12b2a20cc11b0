import {
  allocate,
  averagePopulation,
  byAverage,
  withoutMembers,
  type AllocationRequest,
  type Member,
  type Scheme,
} from "../../engine";
import type { Reading } from "../../sheet/reading";
import type { SheetSnapshot } from "../../sheet/snapshot";
import type { Beside } from "./beside";
import { schemeOf } from "./ownSchemes";
import type { Choice } from "./choice";
import type { Outcome } from "./outcome";

/** What the choice gives for the members that were read; errors on the sheet come first. */
export function allocateReading(reading: Reading, choice: Choice): Outcome {
  const errors = reading.issues.filter(({ severity }) => severity === "error");
  if (errors.length > 0) return { kind: "blocked", issues: errors };

  const scheme = schemeOf(choice);
  if (!scheme) {
    return {
      kind: "refused",
      issues: [{ area: "allocation", code: "unknown-scheme", scheme: choice.schemeId }],
    };
  }
  const allocated = allocate(requestOf(scheme, membersIn(reading), choice));
  return allocated.ok
    ? { kind: "allocated", allocation: allocated.value }
    : { kind: "refused", issues: allocated.error };
}

/** The reading with what a scheme asks for beside the population. */
export function readingFor(
  scheme: Scheme | undefined,
  reading: Reading,
  sheet: SheetSnapshot,
  beside: Beside | null
): Reading {
  return scheme && beside ? beside.figures(scheme, reading, sheet) : reading;
}

/** The members that were read, without their places on the sheet; an average is shown as their population. */
export function membersIn(reading: Reading): readonly Member[] {
  return reading.members.map(({ code, name, region, group, figures, population, populations }) => ({
    code,
    name,
    region,
    ...(group === undefined ? {} : { group }),
    ...(figures ? { figures } : {}),
    ...(populations ? { population: averagePopulation(populations), populations } : { population }),
  }));
}

/** The scheme that counts what the members have: the average where they have several years. */
export function schemeFor(scheme: Scheme, members: readonly Member[]): Scheme {
  return members.some(({ populations }) => populations) ? byAverage(scheme) : scheme;
}

/** What is asked of the engine: the members that take part, under the rules that are chosen. */
export function requestOf(
  scheme: Scheme,
  members: readonly Member[],
  { parameters, rounding, unit, ties, regions, without }: Choice
): AllocationRequest {
  const counting = schemeFor(scheme, members);
  const request = { scheme: counting, members, parameters, rounding, unit, ties, regions };
  return withoutMembers(request, without);
}
