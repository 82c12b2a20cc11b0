import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { readTypedNumber } from "../agreement/typedNumber";
import { usePaneContext } from "../PaneContext";
import { AnswerMessage } from "./AnswerMessage";
import { madeAnswer, useAnswer, type Council } from "./useCouncil";
import { useCouncilStyles } from "./useCouncilStyles";

/** Budget against accounts at the year's end. */
export function SettlementGroup({ desk, texts }: Council) {
  const { words } = usePaneContext();
  const styles = useCouncilStyles();
  const [typed, setTyped] = useState("");
  const { answer, run } = useAnswer(texts);
  const { pane } = texts;

  const make = () => {
    const number = readTypedNumber(typed, words.language);
    // What is no number is refused in the same words as an amount that does not fit.
    const accounts = number.ok ? number.value : typed;
    run(
      () => desk.make({ kind: "settlement", accounts }),
      (sheet) => madeAnswer(texts, sheet)
    );
  };
  return (
    <>
      <p className={styles.help}>{pane.settlementHelp}</p>
      <Field label={pane.accounts}>
        <Input value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button onClick={make}>{pane.makeSettlement}</Button>
      </div>
      <AnswerMessage answer={answer} />
    </>
  );
}
