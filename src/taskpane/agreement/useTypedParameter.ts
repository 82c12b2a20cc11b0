import { useState } from "react";
import { usePaneContext } from "../PaneContext";
import { fromInput, unreadable } from "./parameterInput";
import type { ParameterView } from "./toParameterView";

/**
 * Keeps what is being typed until it is left. A number is taken while it is typed; what is none
 * stands in its place, so that nothing goes on by the number before.
 */
export function useTypedParameter(parameter: ParameterView, onSet: (value: string | null) => void) {
  const { words } = usePaneContext();
  const [draft, setDraft] = useState<{ readonly text: string; readonly left: boolean } | null>(
    null
  );
  const { kind, input, problem } = parameter;
  const read =
    draft === null || draft.text.trim() === "" ? null : fromInput(draft.text, kind, words);
  const typingProblem =
    read !== null && !read.ok
      ? ({ severity: "error", text: words.texts.pane.agreement.invalid[read.error] } as const)
      : null;
  return {
    typed: draft?.text ?? input,
    message: (draft?.left === true ? typingProblem : null) ?? (typingProblem ? null : problem),
    onType: (text: string) => {
      setDraft({ text, left: draft?.left ?? false });
      if (text.trim() === "") return onSet(null);
      const value = fromInput(text, kind, words);
      onSet(value.ok ? value.value : unreadable(text));
    },
    onLeave: () => {
      if (draft !== null) setDraft(typingProblem === null ? null : { ...draft, left: true });
    },
  };
}
