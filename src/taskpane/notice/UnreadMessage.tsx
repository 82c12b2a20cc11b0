import { usePaneContext, useSessionState } from "../PaneContext";
import { Message } from "../parts/Message";

/** Says that something of what the workbook remembers could not be read, and is left as it is. */
export function UnreadMessage() {
  const { words } = usePaneContext();
  const { unread } = useSessionState();
  return unread === null ? null : (
    <Message intent="info">{words.texts.pane.unread[unread]}</Message>
  );
}
