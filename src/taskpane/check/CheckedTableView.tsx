import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { cellAddress } from "../../sheet/address";
import type { Audit, CheckedTable, Finding, WrittenCheck } from "../../session/papers/tableCheck";
import {
  auditLabels,
  checkTexts,
  describeAudit,
  describeMine,
  replyTo,
} from "../../text/auditTexts";
import { usePaneContext } from "../PaneContext";
import { Disclosure } from "../parts/Disclosure";
import { copyPlainText } from "../parts/copyToClipboard";
import { Message, type Intent } from "../parts/Message";
import { Subheading } from "../parts/Section";
import { Adopted } from "./Adopted";
import { useCheckStyles } from "./useCheckStyles";
import { useOwnMunicipality } from "../own/useOwnMunicipality";

type Props = {
  readonly checked: CheckedTable;
  /** Whether the sheet that was checked is in front, so that its cells can be gone to. */
  readonly isOnSheet: boolean;
  readonly onWrite: (checked: CheckedTable) => Promise<WrittenCheck | null>;
};

const INTENT: Readonly<Record<Audit["verdict"], Intent>> = {
  follows: "success",
  "follows-with-differences": "warning",
  "not-explained": "info",
};

/** What a check found: the verdict, each finding with its cell, one's own municipality, and what to take away. */
export function CheckedTableView({ checked, isOnSheet, onWrite }: Props) {
  const { words } = usePaneContext();
  const { language } = words;
  const texts = checkTexts(language);
  const styles = useCheckStyles();
  const [said, setSaid] = useState<string | null>(null);
  const [written, setWritten] = useState<WrittenCheck | null>(null);
  const { audit, source } = checked;
  const sentences = describeAudit(audit, language);
  const write = async () => {
    const sheet = await onWrite(checked);
    setWritten(sheet);
    setSaid(sheet && texts.written(sheet.sheetName));
  };
  const copy = () => {
    const isCopied = copyPlainText(replyTo(checked, language).join("\n"));
    setSaid(isCopied ? texts.copied : texts.notCopied);
  };
  return (
    <div className={styles.part}>
      <div role="status">
        <Message intent={INTENT[audit.verdict]} title={sentences.verdict} />
      </div>
      <p className={styles.help}>{auditLabels(language).source(source)}</p>
      {checked.adopted !== null && <Adopted answer={checked.adopted} />}
      <Subheading>
        {audit.findings.length === 0 ? texts.noFindings : texts.findings(audit.findings.length)}
      </Subheading>
      {audit.findings.length > 0 && (
        <ul className={styles.list}>
          {audit.findings.map((finding, index) => (
            <li key={index}>
              {isOnSheet && <CellButton finding={finding} />}
              {sentences.findings[index]}
            </li>
          ))}
        </ul>
      )}
      <Mine audit={audit} />
      {sentences.limits.length > 0 && (
        <Disclosure title={texts.limits}>
          {sentences.limits.map((limit) => (
            <p key={limit} className={styles.text}>
              {limit}
            </p>
          ))}
        </Disclosure>
      )}
      <div className={styles.buttons}>
        <Button onClick={() => void write()}>{texts.write}</Button>
        <Button onClick={copy}>{texts.copyReply}</Button>
      </div>
      <div role="status">{said !== null && <p className={styles.text}>{said}</p>}</div>
      {written !== null && <GoToSheet sheet={written} />}
    </div>
  );
}

/** Goes to the sheet that was written. */
function GoToSheet({ sheet: { sheetId, sheetName } }: { readonly sheet: WrittenCheck }) {
  const { session, words } = usePaneContext();
  const styles = useCheckStyles();
  return (
    <div className={styles.buttons}>
      <Button size="small" onClick={() => void session.showSheet(sheetId)}>
        {words.texts.pane.notice.showSheet(sheetName)}
      </Button>
    </div>
  );
}

/** Goes to the cell of a finding. */
function CellButton({ finding: { place } }: { readonly finding: Finding }) {
  const { session } = usePaneContext();
  const styles = useCheckStyles();
  if (place === null) return null;
  const address = cellAddress(place.row, place.column);
  return (
    <Button
      size="small"
      appearance="transparent"
      className={styles.cell}
      onClick={() => void session.select(address)}
    >
      {address}
    </Button>
  );
}

/** One's own municipality: its amount in words. It is chosen once, for every table. */
function Mine({ audit }: { readonly audit: Audit }) {
  const { words } = usePaneContext();
  const texts = checkTexts(words.language);
  const styles = useCheckStyles();
  const [code, setCode] = useOwnMunicipality();
  const row = audit.rows.find((each) => each.code === code);
  return (
    <>
      <Field label={texts.mine}>
        <Select value={row ? code : ""} onChange={(_, { value }) => setCode(value)}>
          <option value="">{texts.choose}</option>
          {audit.rows
            .filter((each, index, all) => all.findIndex((one) => one.code === each.code) === index)
            .map((each) => (
              <option key={each.code} value={each.code}>
                {each.name}
              </option>
            ))}
        </Select>
      </Field>
      {row && <p className={styles.text}>{describeMine(row, words.language)}</p>}
    </>
  );
}
