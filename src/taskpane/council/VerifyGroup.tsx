import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { Fingerprint } from "../../session/councilDesk";
import type { Verification } from "../../session/verification";
import type { CouncilTexts } from "../../text/councilTexts";
import { AnswerMessage } from "./AnswerMessage";
import { useAnswer, type Answer, type Council } from "./useCouncil";
import { useCouncilStyles } from "./useCouncilStyles";

/** Compares the sheet or a pasted table with a code on paper, or with the version that was locked. */
export function VerifyGroup({ desk, texts }: Council) {
  const styles = useCouncilStyles();
  const [code, setCode] = useState("");
  const [pasted, setPasted] = useState("");
  const { answer, run } = useAnswer(texts);
  const { pane } = texts;
  const answered = (verification: Verification) => verificationAnswer(verification, texts);
  const recovered = ({ code: found }: Fingerprint) =>
    ({ intent: "success", title: pane.recovered(found), lines: [] }) as const;
  return (
    <>
      <p className={styles.help}>{pane.verifyHelp}</p>
      <Field label={pane.typedCode}>
        <Input
          value={code}
          placeholder="XXXX-XXXX-XXXX-XXXX"
          onChange={(_, { value }) => setCode(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button onClick={() => run(() => desk.verifyCode(code), answered)}>
          {pane.verifyCode}
        </Button>
        <Button onClick={() => run(() => desk.verifySheet(), answered)}>{pane.verifySheet}</Button>
      </div>
      <p className={styles.help}>{pane.recoverHelp}</p>
      <div className={styles.buttons}>
        <Button onClick={() => run(() => desk.recover(), recovered)}>{pane.recover}</Button>
      </div>
      <Field label={pane.pasted}>
        <Textarea rows={4} value={pasted} onChange={(_, { value }) => setPasted(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button onClick={() => run(() => desk.verifyPasted(pasted), answered)}>
          {pane.verifyPasted}
        </Button>
      </div>
      <AnswerMessage answer={answer} />
    </>
  );
}

function verificationAnswer(
  { same, found, differences }: Verification,
  { pane, describeDifference }: CouncilTexts
): Omit<Answer, "sheet"> {
  if (same) return { intent: "success", title: pane.same, lines: [pane.code(found.code)] };
  return {
    intent: "error",
    title: pane.different,
    lines: [
      pane.code(found.code),
      ...(differences === null
        ? [pane.unknownCode]
        : [pane.differences(differences.length), ...differences.map(describeDifference)]),
    ],
  };
}
