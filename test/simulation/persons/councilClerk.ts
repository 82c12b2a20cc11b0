import fc from "fast-check";
import { ORDERS } from "../../session/openDesk";
import { disturbance, type Disturbance } from "../disturbance";
import type { Stage } from "../stage";

const PARTS = Object.keys(ORDERS) as readonly (keyof typeof ORDERS)[];

/** Somebody locks what was adopted, or makes a paper. */
export type CouncilStep =
  | ({ readonly kind: "lock"; readonly note: string } & Disturbance)
  | ({ readonly kind: "paper"; readonly part: keyof typeof ORDERS } & Disturbance)
  | { readonly kind: "recover" };

export const councilStep: fc.Arbitrary<CouncilStep> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom("Sak 1", "Sak 2"), disturbance)
      .map(([note, meets]) => ({ kind: "lock" as const, note, ...meets })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...PARTS), disturbance)
      .map(([part, meets]) => ({ kind: "paper" as const, part, ...meets })),
  },
  { weight: 1, arbitrary: fc.constant({ kind: "recover" as const }) }
);

export async function serveCouncil(step: CouncilStep, stage: Stage): Promise<void> {
  const { desk } = stage;
  switch (step.kind) {
    case "lock":
      await stage.act(step, async () => void (await desk.lock(step.note)));
      return;
    case "paper":
      await stage.act(step, async () => void (await desk.make(ORDERS[step.part])));
      return;
    case "recover":
      await stage.unchanged(
        "taking a version from a paper",
        async () => void (await desk.recover())
      );
  }
}
