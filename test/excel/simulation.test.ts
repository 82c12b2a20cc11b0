import fc from "fast-check";
import { createOfficeWorld } from "../simulation/officeWorld";
import { play } from "../simulation/play";
import { scenario } from "../simulation/scenario";

const SESSIONS = Number(process.env["HPSHARE_OFFICE_SESSIONS"] ?? 10);

describe("two people, the add-in, and everything that goes wrong, through the real Office.js", () => {
  it(`loses nobody's cell and leaves no half result, in ${SESSIONS} sessions`, async () => {
    await fc.assert(
      fc.asyncProperty(
        // Rows that somebody inserts are not heard of by an add-in whose own request inserts them.
        scenario.filter(({ steps }) => steps.every(({ kind }) => kind !== "insert-rows")),
        async (played) => play(played, await createOfficeWorld())
      ),
      { numRuns: SESSIONS }
    );
  }, 3_600_000);
});
