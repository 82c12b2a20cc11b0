import { useMemo } from "react";
import { allocateReading, readingFor } from "../../../session/agreement/allocateReading";
import { BESIDE } from "../../../session/agreement/beside";
import { choiceOfOwn } from "../../../session/agreement/ownSchemes";
import { usePaneContext, useSessionState } from "../../PaneContext";
import { Message } from "../../parts/Message";
import { agreementOf } from "../draft/agreementDraft";
import { useEditor } from "./EditorContext";

/** What a finished agreement gives with the figures on the sheet, or why it cannot share them. */
export function Preview() {
  const { draft, issues, texts } = useEditor();
  const { session, words } = usePaneContext();
  const state = useSessionState();
  const outcome = useMemo(() => {
    if (issues.some(({ term }) => term !== null)) return null;
    const own = agreementOf(draft);
    const reading = session.readingBy((read, snapshot) =>
      readingFor(own.scheme, read, snapshot, BESIDE)
    );
    return reading && allocateReading(reading, { ...state.choice, ...choiceOfOwn(own) });
  }, [draft, issues, session, state]);
  if (!outcome) return null;
  if (outcome.kind === "allocated") {
    const { check, rows } = outcome.allocation;
    return (
      <Message intent="success" title={texts.preview.title}>
        {texts.preview.sum(
          words.texts.pane.money(words.number(check.allocated)),
          words.number(String(rows.length))
        )}
      </Message>
    );
  }
  if (outcome.kind === "none") return null;
  const [first] = outcome.issues;
  return (
    <Message intent="info" title={texts.preview.refused}>
      {first && words.issue(first)}
    </Message>
  );
}
