import { readFileSync } from "node:fs";
import path from "node:path";
import { findScheme } from "../../src/catalogue";
import {
  allocate,
  Decimal,
  type Allocation,
  type AllocationIssue,
  type AllocationRequest,
  type Member,
  type Scheme,
} from "../../src/engine";

/** A published agreement of test/fixtures/agreements. */
export function readAgreement<T>(id: string): T {
  const file = path.join(__dirname, "../fixtures/agreements", `${id}.json`);
  return JSON.parse(readFileSync(file, "utf8")) as T;
}

type WrittenMember = {
  readonly code: string;
  readonly name: string;
  readonly region?: string | null;
  readonly population: string;
};

export function toMembers(written: readonly WrittenMember[]): readonly Member[] {
  return written.map(({ code, name, region = null, population }) => ({
    code,
    name,
    region,
    population: new Decimal(population),
  }));
}

/** Members with these populations, numbered 0001, 0002, … and named A, B, … */
export function membersOf(...populations: readonly (number | string)[]): readonly Member[] {
  return populations.map((population, i) => ({
    code: String(i + 1).padStart(4, "0"),
    name: String.fromCharCode(65 + (i % 26)),
    region: null,
    population: new Decimal(population),
  }));
}

/** A request without what does not matter to a test. */
export type Wish = Partial<Omit<AllocationRequest, "scheme">> & {
  readonly scheme: string | Scheme;
};

/** A request for a scheme of the catalogue, by its id, or for another one. */
export function requestOf({ scheme: wished, ...wish }: Wish): AllocationRequest {
  const scheme = typeof wished === "string" ? findScheme(wished) : wished;
  if (!scheme) throw new Error(`No scheme ${JSON.stringify(wished)} in the catalogue.`);
  return { scheme, members: [], parameters: {}, ...wish };
}

/** Allocates; a refusal fails the test with its codes. */
export function allocated(wish: Wish): Allocation {
  const result = allocate(requestOf(wish));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

export function refused(wish: Wish): readonly AllocationIssue[] {
  const result = allocate(requestOf(wish));
  if (result.ok) throw new Error("The allocation was not refused.");
  return result.error;
}

export const amountsOf = ({ rows }: Allocation): readonly string[] =>
  rows.map(({ amount }) => amount.toFixed());
