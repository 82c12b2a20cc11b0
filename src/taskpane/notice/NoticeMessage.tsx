import { Button, Link } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { usePaneContext, useSessionState } from "../PaneContext";
import { Message } from "../parts/Message";
import { toNoticeView, type NoticeView } from "./toNoticeView";

/** What the last action came to; read out by screen readers when it changes. */
export function NoticeMessage() {
  const { session, words } = usePaneContext();
  const { notice } = useSessionState();
  const texts = words.texts.pane;
  const view = toNoticeView(notice, words);
  return (
    <div role={view?.intent === "error" ? "alert" : undefined}>
      {view !== null && (
        <Message
          intent={view.intent}
          {...(view.title === null ? {} : { title: view.title })}
          {...(view.offer === null ? {} : { actions: <Offer offer={view.offer} /> })}
          dismiss={
            <Button
              appearance="transparent"
              size="small"
              icon={<DismissRegular />}
              aria-label={texts.notice.dismiss}
              onClick={() => session.dismissNotice()}
            />
          }
        >
          {view.text}
        </Message>
      )}
    </div>
  );
}

function Offer({ offer }: { readonly offer: NonNullable<NoticeView["offer"]> }) {
  const { session, words } = usePaneContext();
  const texts = words.texts.pane;
  switch (offer.kind) {
    case "write-new-sheet":
      return (
        <Link as="button" onClick={() => void session.write("new-sheet")}>
          {texts.notice.writeNewSheet}
        </Link>
      );
    case "take-over":
      return (
        <Link as="button" onClick={() => void session.takeOver()}>
          {texts.forgotten.takeOver}
        </Link>
      );
    case "undo":
      return (
        <Link as="button" onClick={() => void session.undo()}>
          {texts.write.undo}
        </Link>
      );
    case "read":
      return (
        <Link as="button" onClick={() => void session.read()}>
          {texts.header.readAgain}
        </Link>
      );
    case "show-sheet":
      return (
        <Link as="button" onClick={() => void session.showSheet(offer.sheetId)}>
          {texts.notice.showSheet(offer.sheetName)}
        </Link>
      );
  }
}
