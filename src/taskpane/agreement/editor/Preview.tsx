import { Button } from "@fluentui/react-components";
import { usePaneContext } from "../../PaneContext";
import { Message } from "../../parts/Message";
import type { TermLine } from "../draft/sayTerms";
import { useEditor } from "./EditorContext";

type PreviewProps = {
  readonly lines: readonly TermLine[];
  /** The term whose fields are open. */
  readonly open: number | null;
  readonly onGo: (term: number) => void;
};

/** What a finished agreement gives with the figures on the sheet, or why it cannot share them. */
export function Preview({ lines, open, onGo }: PreviewProps) {
  const { outcome, refusal, texts } = useEditor();
  const { words } = usePaneContext();
  if (!outcome || outcome.kind === "none") return null;
  if (outcome.kind === "allocated") {
    const { check, rows } = outcome.allocation;
    return (
      <Message intent="success" title={texts.preview.title}>
        {texts.preview.sum(
          words.texts.pane.money(words.number(check.allocated)),
          words.number(String(rows.length))
        )}
      </Message>
    );
  }
  const [first] = outcome.issues;
  const line = lines.find(({ term }) => term.id === refusal?.term);
  const isMarked = line?.term.id === open && refusal?.field !== null;
  return (
    <Message
      intent="warning"
      title={texts.preview.refused}
      actions={line && !isMarked && <GoButton line={line} onGo={() => onGo(line.term.id)} />}
    >
      {isMarked ? texts.preview.atField : first && words.issue(first)}
    </Message>
  );
}

function GoButton({
  line: { place },
  onGo,
}: {
  readonly line: TermLine;
  readonly onGo: () => void;
}) {
  const { texts } = useEditor();
  return (
    <Button size="small" onClick={onGo}>
      {place === "" ? texts.problems.goWhole : texts.problems.go(place)}
    </Button>
  );
}
