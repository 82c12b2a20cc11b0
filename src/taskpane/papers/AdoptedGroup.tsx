import { Button, Field, Input } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { LockedVersion } from "../../session/papers/councilDesk";
import { AnswerMessage } from "./AnswerMessage";
import { useAnswer, type Council } from "./useCouncil";
import { useCouncilStyles } from "./useCouncilStyles";

/** Locks the allocation as adopted, and lists what was locked before. */
export function AdoptedGroup({ desk, texts }: Council) {
  const styles = useCouncilStyles();
  const [note, setNote] = useState("");
  const { answer, run } = useAnswer(texts);
  const { pane } = texts;
  const [versions, setVersions] = useState<readonly LockedVersion[]>([]);
  useEffect(() => {
    let wanted = true;
    void desk.versions().then((found) => wanted && setVersions(found.ok ? found.value : []));
    return () => {
      wanted = false;
    };
  }, [desk, answer]);

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
      {versions.length > 0 && (
        <div>
          <p className={styles.help}>{pane.versions(versions.length)}</p>
          <ul className={styles.list}>
            {versions.map(({ date, code, note: written }) => (
              <li key={code}>{pane.version(date, code, written)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
