import type { Session } from "../session/session";

/** Connects the ribbon's buttons, by the action ids in manifest.xml, with the session. */
export function registerRibbonCommands(session: Session): void {
  Office.actions.associate("refresh", (event: Office.AddinCommands.Event) => {
    void perform(event, session, () => refresh(session));
  });
  Office.actions.associate("insertExample", (event: Office.AddinCommands.Event) => {
    void perform(event, session, () => session.insertExample());
  });
}

/** A button has no place to say what went wrong: the pane opens and says it. */
async function perform(
  event: Office.AddinCommands.Event,
  session: Session,
  action: () => Promise<void>
): Promise<void> {
  try {
    await action();
    if (session.getState().notice?.kind === "refused") await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}

/** Where nothing has been written there is nothing to refresh: the pane opens, to write first. */
async function refresh(session: Session): Promise<void> {
  await session.read();
  if (session.getState().written === null) await Office.addin.showAsTaskpane();
  else await session.refresh();
}
