import { Button, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { CouncilOrder } from "../../session/councilPlans";
import { usePaneContext } from "../PaneContext";
import { AnswerMessage } from "./AnswerMessage";
import { copyToClipboard } from "../parts/copyToClipboard";
import { madeAnswer, useAnswer, type Council } from "./useCouncil";
import { useCouncilStyles } from "./useCouncilStyles";

const FORMS = ["two-blocks", "one-column"] as const;

/** The two attachments as sheets, and the table on the clipboard. */
export function AttachmentGroup({ desk, texts }: Council) {
  const { words } = usePaneContext();
  const styles = useCouncilStyles();
  const [form, setForm] = useState<(typeof FORMS)[number]>("two-blocks");
  const { answer, setAnswer, run } = useAnswer(texts);
  const { pane } = texts;

  const make = (order: CouncilOrder) =>
    run(
      () => desk.make(order),
      (sheet) => madeAnswer(texts, sheet)
    );
  const copy = () => {
    const table = desk.copy(words.number);
    const copied = table !== null && copyToClipboard(table);
    const title = table === null ? pane.needsAllocation : copied ? pane.copied : pane.notCopied;
    setAnswer({ intent: copied ? "success" : "error", title, lines: [], sheet: null });
  };
  return (
    <>
      <p className={styles.help}>{pane.help}</p>
      <Field label={pane.form}>
        <RadioGroup
          value={form}
          onChange={(_, { value }) => setForm(FORMS.find((each) => each === value) ?? form)}
        >
          {FORMS.map((each) => (
            <Radio key={each} value={each} label={pane.forms[each]} />
          ))}
        </RadioGroup>
      </Field>
      <div className={styles.buttons}>
        <Button onClick={() => make({ kind: "attachment", form })}>{pane.makeAttachment}</Button>
        <Button onClick={() => make({ kind: "representation" })}>{pane.makeRepresentation}</Button>
        <Button onClick={copy}>{pane.copy}</Button>
      </div>
      <AnswerMessage answer={answer} />
    </>
  );
}
