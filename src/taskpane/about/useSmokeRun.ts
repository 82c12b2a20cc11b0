import { useState } from "react";
import type { SmokeReport, SmokeRun } from "../../sheet/smoke";
import type { SmokeTexts } from "../../text/smokeTexts";
import type { OpenSmokeRun } from "./OpenSmokeRun";

export type SmokeStage =
  | { readonly kind: "idle" | "running" }
  /** A person is to do something on the sheet. */
  | { readonly kind: "tasks"; readonly run: SmokeRun }
  | { readonly kind: "done"; readonly report: SmokeReport };

/** One run after the other, and where the present one stands. */
export function useSmokeRun(open: OpenSmokeRun, texts: SmokeTexts) {
  const [stage, setStage] = useState<SmokeStage>({ kind: "idle" });
  const advance = async (work: () => Promise<SmokeStage>): Promise<void> => {
    setStage({ kind: "running" });
    try {
      setStage(await work());
    } catch (error) {
      setStage({ kind: "idle" });
      throw error;
    }
  };
  const end = async (run: SmokeRun, fileCame: boolean | null): Promise<SmokeStage> => ({
    kind: "done",
    report: await run.finish(fileCame),
  });
  return {
    stage,
    start: () =>
      advance(async () => {
        const run = await open(texts.labels);
        return (await run.begin()) ? { kind: "tasks", run } : end(run, null);
      }),
    finish: (run: SmokeRun, fileCame: boolean | null) => advance(() => end(run, fileCame)),
  };
}
