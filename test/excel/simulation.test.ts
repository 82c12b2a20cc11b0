import fc from "fast-check";
import { KEPT } from "../simulation/kept";
import { createOfficeWorld } from "../simulation/officeWorld";
import { play } from "../simulation/play";
import { scenario } from "../simulation/scenario";

const SESSIONS = Number(process.env["HPSHARE_OFFICE_SESSIONS"] ?? 10);

describe("two people, the add-in, and everything that goes wrong, through the real Office.js", () => {
  it.each(KEPT)("once lost something: $why", async ({ scenario: kept }) =>
    play(kept, await createOfficeWorld())
  );

  it(`loses nobody's cell and leaves no half result, in ${SESSIONS} sessions`, async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async (played) => play(played, await createOfficeWorld())),
      // Making a failing session smaller would take hours here: `npm run simulate` does it in memory.
      { numRuns: SESSIONS, endOnFailure: true }
    );
  }, 3_600_000);
});
