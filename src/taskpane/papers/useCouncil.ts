import { useState } from "react";
import type { Result } from "../../engine";
import type { CouncilDesk, NewSheet } from "../../session/papers/councilDesk";
import type { CouncilRefusal } from "../../session/papers/councilRefusal";
import type { CouncilTexts } from "../../text/councilTexts";
import { usePaneContext } from "../PaneContext";
import type { Intent } from "../parts/Message";

/** What a button came to, shown where the button is. */
export type Answer = {
  readonly intent: Intent;
  readonly title: string;
  readonly lines: readonly string[];
  /** A sheet that was made and can be gone to. */
  readonly sheet: NewSheet | null;
};

export type Council = {
  readonly desk: CouncilDesk;
  readonly texts: CouncilTexts;
};

/** The answer of a group of buttons, and what gives it. */
export type RunAnswer = ReturnType<typeof useAnswer>;

/** Runs what a group's buttons ask for, and keeps the answer to the last of them. */
export function useAnswer(texts: CouncilTexts) {
  const { words } = usePaneContext();
  const [answer, setAnswer] = useState<Answer | null>(null);

  const run = <T>(
    action: () => Promise<Result<T, CouncilRefusal>>,
    answered: (value: T) => Omit<Answer, "sheet"> & Partial<Answer>
  ): void => {
    void action().then(
      (result) => {
        if (result.ok) return setAnswer({ sheet: null, ...answered(result.value) });
        const { error } = result;
        const title = error.area === "council" ? texts.describeIssue(error) : words.issue(error);
        setAnswer({ intent: "error", title, lines: [], sheet: null });
      },
      (error: unknown) => {
        setAnswer({ intent: "error", title: texts.pane.unexpected, lines: [], sheet: null });
        throw error;
      }
    );
  };
  return { answer, setAnswer, run };
}

/** The answer to a paper that was made. */
export function madeAnswer(texts: CouncilTexts, sheet: NewSheet): Answer {
  return { intent: "success", title: texts.pane.written(sheet.sheetName), lines: [], sheet };
}
