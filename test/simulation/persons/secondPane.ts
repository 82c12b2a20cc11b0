import fc from "fast-check";
import type { Session } from "../../../src/session/session";
import type { Stage } from "../stage";

const DEEDS = ["open", "write", "refresh", "undo", "lock", "total", "both"] as const;

/** A colleague has a pane of their own on the workbook; `both` writes in both panes at once. */
export type ColleagueStep = {
  readonly kind: "colleague";
  readonly does: (typeof DEEDS)[number];
  readonly total: number;
};

export const colleagueStep: fc.Arbitrary<ColleagueStep> = fc.record({
  kind: fc.constant("colleague" as const),
  does: fc.constantFrom(...DEEDS),
  total: fc.integer({ min: 1, max: 9_999_999 }),
});

export async function letColleague(step: ColleagueStep, stage: Stage): Promise<void> {
  const colleague = await stage.colleague(step.does === "open");
  const { session } = colleague;
  await deed(step, session, stage, async () => void (await colleague.desk.lock("Kollegas sak")));
  // What the colleague did is seen in the own pane.
  await stage.unchanged("reading", () => stage.session.read());
}

async function deed(
  { does, total }: ColleagueStep,
  session: Session,
  stage: Stage,
  lock: () => Promise<void>
): Promise<void> {
  switch (does) {
    case "open":
      return;
    case "lock":
      return lock();
    case "total":
      return session.setParameter("total", String(total));
    case "both":
      stage.truth.forgetAmounts();
      await Promise.all([session.write("beside"), stage.session.write("beside")]);
      stage.truth.forgetAmounts();
      return;
    case "undo":
      stage.truth.forgetAmounts();
      return session.undo();
    case "write":
      return session.write("beside");
    case "refresh":
      return session.refresh();
  }
}
