import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { AnswerMessage } from "./AnswerMessage";
import { useAnswer, type Council } from "./useCouncil";
import { useCouncilStyles } from "./useCouncilStyles";

/** Locks the allocation as adopted. */
export function AdoptedGroup({ desk, texts }: Council) {
  const styles = useCouncilStyles();
  const [note, setNote] = useState("");
  const { answer, run } = useAnswer(texts);
  const { pane } = texts;

  const lock = () =>
    run(
      () => desk.lock(note),
      ({ code }) => ({ intent: "success", title: pane.locked(code), lines: [] })
    );
  return (
    <>
      <p className={styles.help}>{pane.lockHelp}</p>
      <Field label={pane.note}>
        <Input value={note} onChange={(_, { value }) => setNote(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button onClick={lock}>{pane.lock}</Button>
      </div>
      <AnswerMessage answer={answer} />
    </>
  );
}
