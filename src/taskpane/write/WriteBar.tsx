import { Button, mergeClasses } from "@fluentui/react-components";
import { usePaneContext, useSessionState } from "../PaneContext";
import { NoticeMessage } from "../notice/NoticeMessage";
import { ForgottenMessage } from "../notice/ForgottenMessage";
import { UnfinishedMessage } from "../notice/UnfinishedMessage";
import { UnreadMessage } from "../notice/UnreadMessage";
import { useWritePane } from "./useWritePane";
import { useWritePaneStyles } from "./useWritePaneStyles";

/** Stays at the bottom: what the last action came to, and the buttons that write. */
export function WriteBar() {
  const { words } = usePaneContext();
  const styles = useWritePaneStyles();
  const { view, isBusy, run } = useWritePane();
  const { notice, unfinished, unread } = useSessionState();
  const isOff = isBusy || view?.obstacle !== null;
  const hint = view?.obstacle ?? view?.reminder ?? null;
  const hasContent = view !== null || notice !== null || unfinished !== null || unread !== null;
  return (
    <footer
      className={mergeClasses(hasContent && styles.footer)}
      aria-label={words.texts.pane.write.title}
    >
      <UnreadMessage />
      <UnfinishedMessage />
      <ForgottenMessage />
      <NoticeMessage />
      {view !== null && (
        <>
          {hint !== null && <p className={styles.help}>{hint}</p>}
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              className={styles.primary}
              disabledFocusable={isOff}
              onClick={() => run(view.primary.action)}
            >
              {view.primary.label}
            </Button>
            <Button
              className={styles.secondary}
              disabledFocusable={isOff}
              onClick={() => run(view.secondary.action)}
            >
              {view.secondary.label}
            </Button>
          </div>
        </>
      )}
    </footer>
  );
}
