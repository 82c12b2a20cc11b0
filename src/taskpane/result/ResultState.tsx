import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { useMemo } from "react";
import { usePaneContext, useSessionState } from "../PaneContext";
import { Message } from "../parts/Message";
import { Section } from "../parts/Section";
import { toWriteView, type WriteView } from "../write/toWriteView";
import { TypedOver } from "../write/TypedOver";
import { useWritePaneStyles } from "../write/useWritePaneStyles";
import { ChangeTable } from "./ChangeTable";

/** What stands on the sheet, what has changed since, and how to take it back or see it. */
export function ResultState() {
  const { session, words } = usePaneContext();
  const texts = words.texts.pane;
  const styles = useWritePaneStyles();
  const state = useSessionState();
  const view = useMemo(() => toWriteView(state, words), [state, words]);
  if (view === null) return null;
  const { written } = view;
  return (
    <Section title={texts.write.title} isHeadingHidden>
      {written === null ? (
        <p className={styles.text}>{texts.write.notWritten}</p>
      ) : (
        <WrittenState written={written} isBusy={state.activity !== "idle"} />
      )}
      {view.incomplete !== null && (
        <Message
          intent="warning"
          actions={
            <Link as="button" onClick={() => void session.read()}>
              {texts.header.readAgain}
            </Link>
          }
        >
          {view.incomplete}
        </Message>
      )}
      {view.manualCalculation !== null && (
        <Message intent="warning">{view.manualCalculation}</Message>
      )}
    </Section>
  );
}

type WrittenStateProps = {
  readonly written: NonNullable<WriteView["written"]>;
  readonly isBusy: boolean;
};

function WrittenState({ written, isBusy }: WrittenStateProps) {
  const { session, words } = usePaneContext();
  const styles = useStyles();
  const { write, result } = words.texts.pane;
  return (
    <>
      <Status written={written} />
      {written.typedOverTitle !== null && (
        <TypedOver title={written.typedOverTitle} cells={written.typedOver} />
      )}
      <div className={styles.actions}>
        {written.isUndoable && (
          <Button size="small" disabledFocusable={isBusy} onClick={() => void session.undo()}>
            {write.undo}
          </Button>
        )}
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() => void session.select(written.area)}
        >
          {result.show}
        </Button>
      </div>
    </>
  );
}

/** In order is quiet; what has colour is a result that is not. */
function Status({ written }: Pick<WrittenStateProps, "written">) {
  const styles = useWritePaneStyles();
  if (written.isUpToDate) {
    return (
      <div>
        <p className={mergeClasses(styles.text, styles.status)}>
          <CheckmarkCircleFilled className={styles.good} />
          {written.status}
        </p>
        <p className={styles.where}>{written.where}</p>
      </div>
    );
  }
  const isElse = written.reasons.length > 0 || written.changesTitle !== null;
  return (
    <>
      <p className={styles.text}>{written.where}</p>
      {isElse && (
        <Message intent="warning" title={written.status}>
          {written.reasons.join(" ")}
          {written.changesTitle !== null && (
            <ChangeTable caption={written.changesTitle} changes={written.changes} />
          )}
        </Message>
      )}
    </>
  );
}

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
