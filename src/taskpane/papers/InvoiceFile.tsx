import { Button } from "@fluentui/react-components";
import { copyPlainText } from "../parts/copyToClipboard";
import { saveText } from "../parts/saveText";
import { textsIn } from "./given";
import type { PaperActions } from "./PaperGroup";

/** The invoice basis as a file, or the file's content where a download comes to nothing. */
export const InvoiceFile: PaperActions = ({ desk, texts: { pane }, given, run }) => {
  const save = () =>
    run(
      () => desk.invoiceFile(textsIn(given)),
      (file) => {
        saveText({ ...file, type: "text/csv" });
        return { intent: "success", title: file.name, lines: file.about };
      }
    );
  const copy = () =>
    run(
      () => desk.invoiceFile(textsIn(given)),
      ({ text, about }) =>
        copyPlainText(text)
          ? { intent: "success", title: pane.copiedCsv, lines: about }
          : { intent: "error", title: pane.notCopiedCsv, lines: [] }
    );
  return (
    <>
      <Button onClick={save}>{pane.saveCsv}</Button>
      <Button onClick={copy}>{pane.copyCsv}</Button>
    </>
  );
};
