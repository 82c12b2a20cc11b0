import fc from "fast-check";
import { PASSING, type Passing } from "../hostileExcel";
import type { Stage } from "../stage";

/** Somebody works in the pane while Excel does nothing with this workbook: another is in front, or several sheets are selected. */
export type BlockedStep = {
  readonly kind: "blocked";
  readonly by: Passing;
  readonly does: "read" | "write" | "refresh" | "undo";
};

export const blockedStep: fc.Arbitrary<BlockedStep> = fc.record({
  kind: fc.constant("blocked" as const),
  by: fc.constantFrom(...PASSING),
  does: fc.constantFrom("read", "write", "refresh", "undo"),
});

export async function workBlocked({ by, does }: BlockedStep, stage: Stage): Promise<void> {
  const { world, session } = stage;
  await stage.unchanged("working while Excel does nothing", async () => {
    world.use([...stage.excel, by]);
    await (does === "write" ? session.write("beside") : session[does]());
    world.use(stage.excel);
    const { notice } = session.getState();
    if (notice?.kind !== "refused")
      throw new Error(`${does} while Excel does nothing was not refused`);
  });
}
