import type { Session } from "../session/session";

/** Connects the ribbon's buttons, by the action ids in manifest.xml, with the session. */
export function registerRibbonCommands(session: Session): void {
  Office.actions.associate("refresh", (event: Office.AddinCommands.Event) => {
    void perform(event, session, () => refreshInFront(session));
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

/** Nobody may have told of the sheet that is in front now. */
async function refreshInFront(session: Session): Promise<void> {
  await session.read();
  await session.refresh();
}
