import fc from "fast-check";
import { KEPT } from "./kept";
import { createMemoryWorld } from "./memoryWorld";
import { play } from "./play";
import { scenario } from "./scenario";

const SESSIONS = Number(process.env["HPSHARE_SESSIONS"] ?? 200);

describe("two people, the add-in, and everything that goes wrong", () => {
  it.each(KEPT)("once lost something: $why", ({ scenario: kept }) =>
    play(kept, createMemoryWorld())
  );

  it(`loses nobody's cell and leaves no half result, in ${SESSIONS} sessions in memory`, async () => {
    await fc.assert(
      fc.asyncProperty(scenario, (played) => play(played, createMemoryWorld())),
      { numRuns: SESSIONS }
    );
  }, 3_600_000);
});
