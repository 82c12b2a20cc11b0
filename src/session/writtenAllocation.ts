import { allocate, Decimal, type Allocation } from "../engine";
import type { WrittenMemory } from "./memory";
import { requestOf } from "./allocateReading";
import { schemeOf } from "./ownSchemes";

const known = new WeakMap<WrittenMemory, Allocation | null>();

/**
 * The allocation that stands on the sheet, worked out again from what it was made of; null where
 * its agreement is no longer known. Worked out once for each memory that was read.
 */
export function writtenAllocation(written: WrittenMemory): Allocation | null {
  const before = known.get(written);
  if (before !== undefined) return before;
  const allocation = workOut(written);
  known.set(written, allocation);
  return allocation;
}

function workOut({ basis, choice }: WrittenMemory): Allocation | null {
  const scheme = schemeOf(choice);
  if (!scheme) return null;
  const members = basis.map(({ code, name, region, population, populations }) => ({
    code,
    name,
    region: region === "" ? null : region,
    population: new Decimal(population),
    ...(populations ? { populations: populations.map((figure) => new Decimal(figure)) } : {}),
  }));
  const allocated = allocate(requestOf(scheme, members, choice));
  return allocated.ok ? allocated.value : null;
}
