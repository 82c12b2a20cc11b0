import { Button } from "@fluentui/react-components";
import { usePaneContext } from "../PaneContext";
import { Message } from "../parts/Message";
import type { Answer } from "./useCouncil";
import { useCouncilStyles } from "./useCouncilStyles";

/** What a button came to, read aloud when it changes. */
export function AnswerMessage({ answer }: { readonly answer: Answer | null }) {
  const { session, words } = usePaneContext();
  const styles = useCouncilStyles();
  const sheet = answer?.sheet ?? null;
  return (
    <div role="status">
      {answer !== null && (
        <Message
          intent={answer.intent}
          title={answer.title}
          actions={
            sheet !== null && (
              <Button size="small" onClick={() => void session.showSheet(sheet.sheetId)}>
                {words.texts.pane.notice.showSheet(sheet.sheetName)}
              </Button>
            )
          }
        >
          {answer.lines.length === 1 && <p className={styles.text}>{answer.lines[0]}</p>}
          {answer.lines.length > 1 && (
            <ul className={styles.list}>
              {answer.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </Message>
      )}
    </div>
  );
}
