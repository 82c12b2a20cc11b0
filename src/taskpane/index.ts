import { registerFunctions } from "../functions/registerFunctions";
import { VERSION } from "../session/version";
import { languageOf } from "../text/language";
import { loadTexts } from "../text/loadTexts";

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
  const session = createSession({
    gateway: createOfficeGateway(),
    labels: texts.sheet,
    version: VERSION,
  });
  registerRibbonCommands(session);
  mountPane(document.getElementById("root")!, { session, texts, theme: officeTheme });
  await session.start();
});
