import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { useSessionState } from "../PaneContext";
import { AnswerMessage } from "./AnswerMessage";
import { madeAnswer, useAnswer, type Council } from "./useCouncil";
import { useCouncilStyles } from "./useCouncilStyles";

/** Makes the adoption register, and says from it whether the agreement is in force. */
export function RegisterGroup({ desk, texts }: Council) {
  const styles = useCouncilStyles();
  const [deadline, setDeadline] = useState("");
  const { answer, run } = useAnswer(texts);
  const { sheet } = useSessionState();
  const { pane, labels } = texts;
  const isRegister = sheet.kind === "paper";

  const make = () =>
    run(
      () => desk.make({ kind: "register", deadline: deadline === "" ? null : deadline }),
      (sheet) => madeAnswer(texts, sheet)
    );
  const read = () =>
    run(
      () => desk.readRegister(),
      ({ inForce, count, who }) => {
        const without = [...who.changed, ...who.rejected, ...who.pending];
        return {
          intent: inForce ? "success" : "warning",
          title: inForce
            ? pane.inForce
            : pane.notInForce(without.length, without.length + count.adopted),
          lines: [
            ...(["adopted", "changed", "rejected", "pending"] as const).map(
              (decision) => `${labels.register.decisions[decision]}: ${count[decision]}`
            ),
            ...(inForce ? [] : [pane.notAdoptedBy(without.join(", "))]),
          ],
        };
      }
    );
  return (
    <>
      {!isRegister && (
        <Field label={pane.deadline}>
          <Input type="date" value={deadline} onChange={(_, { value }) => setDeadline(value)} />
        </Field>
      )}
      <div className={styles.buttons}>
        {isRegister ? (
          <Button onClick={read}>{pane.readRegister}</Button>
        ) : (
          <Button onClick={make}>{pane.makeRegister}</Button>
        )}
      </div>
      <AnswerMessage answer={answer} />
    </>
  );
}
