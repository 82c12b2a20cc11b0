import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { checkTexts } from "../../text/auditTexts";
import { usePaneContext, useSessionState } from "../PaneContext";
import { Disclosure } from "../parts/Disclosure";
import { Message } from "../parts/Message";
import { CheckedTableView } from "./CheckedTableView";
import type { OpenCheck } from "./OpenCheck";
import { useCheck } from "./useCheck";
import { useCheckStyles } from "./useCheckStyles";
import { useWanted, WantedFields } from "./WantedFields";

/**
 * Checks a table that somebody else made, on the sheet or pasted from a document: against arithmetic,
 * against an agreement, and against what was adopted.
 */
export function CheckPane({ open }: { readonly open: OpenCheck }) {
  const { words } = usePaneContext();
  const texts = checkTexts(words.language);
  const styles = useCheckStyles();
  const { sheet } = useSessionState();
  const check = useCheck(open);
  const wanted = useWanted();
  const { checked } = check;
  const isInFront =
    checked?.sheet != null && "sheetName" in sheet && sheet.sheetName === checked.source;
  const checkSheet = () => void check.checkSheet(wanted.against);
  return (
    <>
      <p className={styles.help}>{texts.help}</p>
      <div className={styles.buttons}>
        <Button onClick={checkSheet}>{texts.checkSheet}</Button>
      </div>
      <div>
        <PastedTable
          onCheck={(text) => void check.checkText(text, texts.pastedSource, wanted.against)}
        />
        <Disclosure title={texts.againstTitle} note={wanted.note}>
          <WantedFields wanted={wanted} />
        </Disclosure>
      </div>
      <div role="status">
        {check.refusal !== null && <Message intent="warning" title={check.refusal} />}
        {check.isChanged && (
          <Message
            intent="warning"
            title={texts.changed}
            actions={
              isInFront && (
                <Button size="small" onClick={checkSheet}>
                  {texts.again}
                </Button>
              )
            }
          />
        )}
      </div>
      {checked !== null && (
        <CheckedTableView
          key={check.checks}
          checked={checked}
          isOnSheet={isInFront}
          onWrite={check.write}
        />
      )}
    </>
  );
}

/** A table from a document that is no sheet. */
function PastedTable({ onCheck }: { readonly onCheck: (text: string) => void }) {
  const { words } = usePaneContext();
  const texts = checkTexts(words.language);
  const styles = useCheckStyles();
  const [pasted, setPasted] = useState("");
  return (
    <Disclosure title={texts.pasted}>
      <Field label={texts.pasted}>
        <Textarea rows={4} value={pasted} onChange={(_, { value }) => setPasted(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button onClick={() => onCheck(pasted)}>{texts.checkPasted}</Button>
      </div>
    </Disclosure>
  );
}
