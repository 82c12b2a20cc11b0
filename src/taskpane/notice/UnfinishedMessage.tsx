import { Link } from "@fluentui/react-components";
import { usePaneContext, useSessionState } from "../PaneContext";
import { Message } from "../parts/Message";

const CHOICES = ["finish", "restore", "leave"] as const;

/** Tells of a write that broke off, and asks what is to become of it; nothing changes until somebody says so. */
export function UnfinishedMessage() {
  const { session, words } = usePaneContext();
  const { unfinished, activity } = useSessionState();
  if (unfinished === null) return null;
  const texts = words.texts.pane.unfinished;
  const { kind, sheetName } = unfinished;
  return (
    <div role="status">
      <Message
        intent="warning"
        title={texts.brokenOff(kind, sheetName)}
        actions={CHOICES.map((how) => (
          <Link
            key={how}
            as="button"
            disabled={activity !== "idle"}
            onClick={() => void session.settleUnfinished(how)}
          >
            {texts[how]}
          </Link>
        ))}
      >
        {texts.untouched}
      </Message>
    </div>
  );
}
