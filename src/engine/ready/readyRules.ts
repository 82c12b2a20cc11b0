import type { Term } from "../terms/term";

/** A total by population. */
export const BY_POPULATION: Term = { amount: { parameter: "total" }, by: "population" };

/** A part of a total by head, the rest by population. */
export const EQUAL_AND_POPULATION: Term = {
  amount: { parameter: "total" },
  terms: [
    { amount: { share: { parameter: "equalShare" } }, by: 1 },
    { amount: { rest: 1 }, by: "population" },
  ],
};

/** A base amount and a rate per inhabitant; with a total they say how it is divided. */
export const BASE_AND_RATE: Term = {
  amount: { parameter: "total" },
  terms: [
    { by: { number: { parameter: "base" } } },
    { by: { of: "population", times: { parameter: "rate" } } },
  ],
};

/** Whether two rules are written the same. */
export const isSameRule = (a: Term, b: Term | null): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);
