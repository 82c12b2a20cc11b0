import { registerFunctions } from "../functions/registerFunctions";
import { VERSION } from "../session/version";
import { languageOf } from "../text/language";
import { loadTexts } from "../text/loadTexts";
import type { OpenCouncil } from "./council/OpenCouncil";

// The entry of the shared runtime: functions, ribbon and pane live in this one page. Functions are
// registered before anything else is loaded, so that cells calculate while the pane still opens.
registerFunctions();

void Office.onReady(async () => {
  const language = languageOf(Office.context.displayLanguage);
  const [
    { createSession },
    { createOfficeGateway },
    { officeTheme },
    { registerRibbonCommands },
    texts,
    { mountPane },
  ] = await Promise.all([
    import("../session/workbookSession"),
    import("../excel/officeGateway"),
    import("../excel/officeTheme"),
    import("../commands/ribbonCommands"),
    loadTexts(language),
    import("./mountPane"),
  ]);
  const gateway = createOfficeGateway();
  const session = createSession({ gateway, labels: texts.sheet, version: VERSION });
  registerRibbonCommands(session);
  const openCouncil: OpenCouncil = async (labels) => {
    const [{ createCouncilDesk }, { webSha256 }] = await Promise.all([
      import("../session/councilDesk"),
      import("../excel/webSha256"),
    ]);
    // Swedish writes dates as the standard does; the day is the user's own.
    const today = () => new Date().toLocaleDateString("sv-SE");
    return createCouncilDesk({ session, gateway, labels, sha256: webSha256, today });
  };
  mountPane(document.getElementById("root")!, {
    session,
    texts,
    theme: officeTheme,
    openCouncil,
  });
  await session.start();
});
