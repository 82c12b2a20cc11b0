import { Link } from "@fluentui/react-components";
import { usePaneContext, useSessionState } from "../PaneContext";
import { Message } from "../parts/Message";

/** Tells of a result that the workbook has forgotten, and offers to take it over; the notice of a refused write does so itself. */
export function ForgottenMessage() {
  const { session, words } = usePaneContext();
  const { forgotten, notice, activity } = useSessionState();
  if (forgotten === null || notice?.kind === "refused") return null;
  const texts = words.texts.pane;
  return (
    <div role="status">
      <Message
        intent="warning"
        title={texts.forgotten.title(forgotten.sheetName)}
        actions={
          <Link as="button" disabled={activity !== "idle"} onClick={() => void session.takeOver()}>
            {texts.forgotten.takeOver}
          </Link>
        }
      >
        {texts.forgotten.help(texts.cells(forgotten.addresses))}
      </Message>
    </div>
  );
}
