import fc from "fast-check";
import type { Stage } from "../stage";

const MOST_SHEETS = 6;
const NAMES = ["Fordeling", "Fordeling (2)", "Ark1", "Til saken", "Budsjett 2026"] as const;

/** Somebody names, copies, deletes or goes to a sheet. */
export type TabStep = {
  readonly kind: "tab";
  readonly does: "rename" | "copy" | "delete" | "go";
  readonly sheet: number;
  readonly name: (typeof NAMES)[number];
};

export const tabStep: fc.Arbitrary<TabStep> = fc.record({
  kind: fc.constant("tab" as const),
  does: fc.constantFrom("rename", "rename", "copy", "delete", "go", "go", "go"),
  sheet: fc.nat(MOST_SHEETS - 1),
  name: fc.constantFrom(...NAMES),
});

export async function useTabs(step: TabStep, stage: Stage): Promise<void> {
  const { world, truth } = stage;
  const sheets = await world.sheets();
  const { id } = sheets[step.sheet % sheets.length]!;
  switch (step.does) {
    case "rename":
      // Excel refuses a name that is taken.
      if (sheets.some(({ name }) => name === step.name)) return;
      await world.rename(id, step.name);
      // What the pane shows is told from what it does not by the name.
      await stage.unchanged("reading", () => stage.session.read());
      return;
    case "copy":
      if (sheets.length < MOST_SHEETS) truth.copied(id, await world.copy(id));
      return;
    case "delete":
      // The first sheet has the table, and is kept so that there is something to play with.
      if (step.sheet % sheets.length === 0) return;
      await world.remove(id);
      truth.deleted(id);
      await stage.unchanged("reading", () => stage.session.read());
      return;
    case "go":
      return stage.unchanged("going to a sheet", () => world.activate(id));
  }
}
