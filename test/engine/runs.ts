const MOST_WHILE_MUTATING = 50;

/** Thousands of cases take their time on a busy machine. */
jest.setTimeout(60_000);

/**
 * How many cases a property is tried on. Mutation testing repeats every property for every mutant,
 * and a mutant falls early or not at all: it tries fewer, and looks for no smaller example.
 */
export function runs(wanted: number): {
  readonly numRuns: number;
  readonly endOnFailure: boolean;
} {
  const mutating = process.env["STRYKER_MUTATOR_WORKER"] !== undefined;
  return {
    numRuns: mutating ? Math.min(wanted, MOST_WHILE_MUTATING) : wanted,
    endOnFailure: mutating,
  };
}
