import { Button } from "@fluentui/react-components";
import { usePaneContext } from "../PaneContext";
import { copyToClipboard } from "../parts/copyToClipboard";
import type { PaperActions } from "./PaperGroup";

/** Puts the table of the attachment on the clipboard. */
export const CopyTable: PaperActions = ({ desk, texts: { pane }, setAnswer }) => {
  const { words } = usePaneContext();
  const copy = () => {
    const table = desk.copy(words.number);
    const copied = table !== null && copyToClipboard(table);
    const title = table === null ? pane.needsAllocation : copied ? pane.copied : pane.notCopied;
    setAnswer({ intent: copied ? "success" : "error", title, lines: [], sheet: null });
  };
  return <Button onClick={copy}>{pane.copy}</Button>;
};
