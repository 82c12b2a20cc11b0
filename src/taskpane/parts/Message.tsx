import {
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

export type Intent = "success" | "info" | "warning" | "error";

type MessageProps = {
  readonly intent: Intent;
  readonly title?: string;
  /** Buttons that do what the text says. */
  readonly actions?: ReactNode;
  /** A button that closes the message. */
  readonly dismiss?: ReactElement;
  readonly children?: ReactNode;
};

/** What happened or is the case, and what to do about it. */
export function Message({ intent, title, actions, dismiss, children }: MessageProps) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        {title !== undefined && <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>}
        {children}
      </MessageBarBody>
      {(actions !== undefined || dismiss !== undefined) && (
        <MessageBarActions containerAction={dismiss ?? null}>{actions}</MessageBarActions>
      )}
    </MessageBar>
  );
}

const useStyles = makeStyles({
  bar: { width: "100%", boxSizing: "border-box" },
  title: { display: "block" },
  body: { overflowWrap: "anywhere" },
});
