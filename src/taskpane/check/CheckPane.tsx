import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { checkTexts } from "../../text/auditTexts";
import { usePaneContext, useSessionState } from "../PaneContext";
import { Disclosure } from "../parts/Disclosure";
import { Message } from "../parts/Message";
import { Section } from "../parts/Section";
import { CheckedTableView } from "./CheckedTableView";
import type { OpenCheck } from "./OpenCheck";
import { useCheck } from "./useCheck";
import { useCheckStyles } from "./useCheckStyles";

/** Checks a table that somebody else made: on the sheet, or pasted from a document. */
export default function CheckPane({ open }: { readonly open: OpenCheck }) {
  const { words } = usePaneContext();
  const texts = checkTexts(words.language);
  const styles = useCheckStyles();
  const { sheet } = useSessionState();
  const check = useCheck(open);
  const [pasted, setPasted] = useState("");
  return (
    <Section title={texts.title}>
      <p className={styles.help}>{texts.help}</p>
      <div className={styles.buttons}>
        <Button onClick={() => void check.checkSheet()}>{texts.checkSheet}</Button>
      </div>
      <Disclosure title={texts.pasted}>
        <Field label={texts.pasted}>
          <Textarea rows={4} value={pasted} onChange={(_, { value }) => setPasted(value)} />
        </Field>
        <div className={styles.buttons}>
          <Button onClick={() => void check.checkText(pasted, texts.pastedSource)}>
            {texts.checkPasted}
          </Button>
        </div>
      </Disclosure>
      <div role="status">
        {check.refusal !== null && <Message intent="warning" title={check.refusal} />}
      </div>
      {check.checked !== null && (
        <CheckedTableView
          key={check.checks}
          checked={check.checked}
          isOnSheet={
            check.isOfSheet && "sheetName" in sheet && sheet.sheetName === check.checked.source
          }
          onWrite={check.write}
        />
      )}
    </Section>
  );
}
