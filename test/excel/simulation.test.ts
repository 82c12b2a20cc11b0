import fc from "fast-check";
import { createOfficeWorld } from "../simulation/officeWorld";
import { play } from "../simulation/play";
import { scenario } from "../simulation/scenario";

const SESSIONS = Number(process.env["HPSHARE_OFFICE_SESSIONS"] ?? 5);
/** The same sessions in every run, so that a run says something of the change; others with HPSHARE_SEED. */
const SEED = Number(process.env["HPSHARE_SEED"] ?? 77);

describe("two people, the add-in, and everything that goes wrong, through the real Office.js", () => {
  it(`loses nobody's cell and leaves no half result, in ${SESSIONS} sessions`, async () => {
    await fc.assert(
      fc.asyncProperty(
        // Rows that somebody inserts are not heard of by an add-in whose own request inserts them.
        scenario.filter(({ steps }) => steps.every(({ kind }) => kind !== "insert-rows")),
        async (played) => play(played, await createOfficeWorld())
      ),
      { numRuns: SESSIONS, seed: SEED }
    );
  }, 3_600_000);
});
