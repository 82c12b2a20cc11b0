import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { TypedInvoiceTerms } from "../../session/councilPlans";
import { AnswerMessage } from "./AnswerMessage";
import { copyPlainText } from "../parts/copyToClipboard";
import { saveText } from "../parts/saveText";
import { madeAnswer, useAnswer, type Council } from "./useCouncil";
import { useCouncilStyles } from "./useCouncilStyles";

const TERMS = ["1", "2", "4", "12"];
const START: TypedInvoiceTerms = { issuer: "", year: "", terms: "1", dueDays: "30", reference: "" };

/** The invoice basis as a sheet and as a CSV file. */
export function InvoiceGroup({ desk, texts }: Council) {
  const styles = useCouncilStyles();
  const [typed, setTyped] = useState(START);
  const { answer, run } = useAnswer(texts);
  const { pane } = texts;
  const field = (name: keyof TypedInvoiceTerms, label: string) => (
    <Field label={label}>
      <Input
        value={typed[name]}
        onChange={(_, { value }) => setTyped({ ...typed, [name]: value })}
      />
    </Field>
  );
  return (
    <>
      {field("issuer", pane.issuer)}
      <div className={styles.pair}>
        {field("year", pane.year)}
        <Field label={pane.terms}>
          <Select
            value={typed.terms}
            onChange={(_, { value: terms }) => setTyped({ ...typed, terms })}
          >
            {TERMS.map((count) => (
              <option key={count}>{count}</option>
            ))}
          </Select>
        </Field>
        {field("dueDays", pane.dueDays)}
        {field("reference", pane.reference)}
      </div>
      <InvoiceButtons desk={desk} texts={texts} typed={typed} run={run} />
      <AnswerMessage answer={answer} />
    </>
  );
}

type ButtonsProps = Council & {
  readonly typed: TypedInvoiceTerms;
  readonly run: ReturnType<typeof useAnswer>["run"];
};

/** A sheet, a file, or the file's content where a download comes to nothing. */
function InvoiceButtons({ desk, texts, typed, run }: ButtonsProps) {
  const styles = useCouncilStyles();
  const { pane } = texts;
  const makeSheet = () =>
    run(
      () => desk.make({ kind: "invoices", ...typed }),
      (sheet) => madeAnswer(texts, sheet)
    );
  const save = () =>
    run(
      () => desk.invoiceFile(typed),
      (file) => {
        saveText({ ...file, type: "text/csv" });
        return { intent: "success", title: file.name, lines: [] };
      }
    );
  const copy = () =>
    run(
      () => desk.invoiceFile(typed),
      ({ text }) =>
        copyPlainText(text)
          ? { intent: "success", title: pane.copiedCsv, lines: [] }
          : { intent: "error", title: pane.notCopiedCsv, lines: [] }
    );
  return (
    <div className={styles.buttons}>
      <Button onClick={makeSheet}>{pane.makeInvoices}</Button>
      <Button onClick={save}>{pane.saveCsv}</Button>
      <Button onClick={copy}>{pane.copyCsv}</Button>
    </div>
  );
}
