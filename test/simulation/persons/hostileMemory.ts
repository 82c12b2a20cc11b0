import fc from "fast-check";
import { hostileParts } from "../../session/memory/hostileParts";
import type { Stage } from "../stage";

/** What the workbook remembers before the add-in is opened: what somebody has been at, or nothing. */
export const memoryAtStart: fc.Arbitrary<readonly string[]> = fc.oneof(
  { weight: 12, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: hostileParts.map((parts) => parts.map(({ text }) => text)) }
);

/**
 * A program or the document inspector takes out what the workbook remembers, or our names, or both;
 * or a program has written our parts anew, or each of them twice.
 */
export type InspectStep = {
  readonly kind: "inspect";
  readonly takes: "memory" | "names" | "both" | "ids" | "ids-twice";
};

export const inspectStep: fc.Arbitrary<InspectStep> = fc.record({
  kind: fc.constant("inspect" as const),
  takes: fc.constantFrom("memory", "names", "both", "ids", "ids-twice"),
});

export async function inspect({ takes }: InspectStep, stage: Stage): Promise<void> {
  const { world, truth } = stage;
  if (takes === "ids" || takes === "ids-twice") {
    const texts = (await world.parts()).map(({ text }) => text);
    return world.putParts(takes === "ids" ? texts : [...texts, ...texts]);
  }
  truth.forgetAmounts();
  if (takes !== "names") {
    await world.putParts([]);
    truth.forgetVersions();
  }
  if (takes !== "memory") await world.dropNames();
  await stage.reopen();
}
