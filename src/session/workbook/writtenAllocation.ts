import {
  allocate,
  Decimal,
  underOldLimits,
  type Allocation,
  type AllocationRequest,
} from "../../engine";
import type { WrittenMemory } from "../memory";
import { requestOf } from "../agreement/allocateReading";
import { schemeOf } from "../agreement/ownSchemes";

/** What the written result is worked out to be, by the rules of today and by the old one for limits. */
type WorkedOut = { readonly now: Allocation | null; readonly underOldLimits: Allocation | null };

const known = new WeakMap<WrittenMemory, WorkedOut>();

/**
 * The allocation that stands on the sheet, worked out again from what it was made of; null where
 * its agreement is no longer known. Worked out once for each memory that was read.
 */
export const writtenAllocation = (written: WrittenMemory): Allocation | null =>
  workedOut(written).now;

/**
 * What the same result was under the rule for floors and caps of before, where that makes a
 * difference; else null.
 */
export const writtenUnderOldLimits = (written: WrittenMemory): Allocation | null =>
  workedOut(written).underOldLimits;

function workedOut(written: WrittenMemory): WorkedOut {
  const before = known.get(written);
  if (before) return before;
  const request = requestFor(written);
  const allocated = request && allocate(request);
  const made: WorkedOut = {
    now: allocated?.ok ? allocated.value : null,
    underOldLimits: request && underOldLimits(request),
  };
  known.set(written, made);
  return made;
}

const numbersOf = (texts: Readonly<Record<string, string>>): ReadonlyMap<string, Decimal> =>
  new Map(Object.entries(texts).map(([heading, text]) => [heading, new Decimal(text)]));

function requestFor({ basis, choice }: WrittenMemory): AllocationRequest | null {
  const scheme = schemeOf(choice);
  if (!scheme) return null;
  const members = basis.map(({ code, name, region, group, figures, population, populations }) => ({
    code,
    name,
    region: region === "" ? null : region,
    ...(group === undefined ? {} : { group }),
    ...(figures && { figures: numbersOf(figures) }),
    population: new Decimal(population),
    ...(populations ? { populations: populations.map((figure) => new Decimal(figure)) } : {}),
  }));
  return requestOf(scheme, members, choice);
}
