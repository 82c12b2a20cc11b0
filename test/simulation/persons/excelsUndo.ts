import fc from "fast-check";
import type { Stage } from "../stage";

/** Somebody has a result written and presses Ctrl+Z right after, some times. */
export type CtrlZStep = { readonly kind: "ctrl-z"; readonly times: number };

export const ctrlZStep: fc.Arbitrary<CtrlZStep> = fc.record({
  kind: fc.constant("ctrl-z" as const),
  times: fc.integer({ min: 1, max: 6 }),
});

export async function pressCtrlZ({ times }: CtrlZStep, stage: Stage): Promise<void> {
  const { world, truth, session } = stage;
  const sheet = await world.activeSheet();
  await session.write("beside");
  const { notice } = session.getState();
  if (notice?.kind !== "written" || (await world.activeSheet()) !== sheet) return;
  // Where Excel takes the write back as one, the next undo would take what somebody typed.
  const isByCalls = stage.excel.includes("office-js-6194");
  await world.undoInExcel(isByCalls ? times : 1);
  truth.forgetAmounts();
  truth.of(sheet).isDamaged = true;
}
