import { registerRibbonCommands } from "../commands/ribbonCommands";
import { createOfficeGateway } from "../excel/officeGateway";
import { officeTheme } from "../excel/officeTheme";
import { registerFunctions } from "../functions/registerFunctions";
import { VERSION } from "../session/version";

// The entry of the shared runtime: functions, ribbon and pane live in this one page. Functions are
// registered before anything else is loaded, so that cells calculate while the pane still opens.
registerFunctions();

void Office.onReady(async () => {
  const [{ createSession }, { languageOf, textsFor }, { mountPane }] = await Promise.all([
    import("../session/workbookSession"),
    import("../text"),
    import("./mountPane"),
  ]);
  const language = languageOf(Office.context.displayLanguage);
  const session = createSession({
    gateway: createOfficeGateway(),
    labels: textsFor(language).sheet,
    version: VERSION,
  });
  registerRibbonCommands(session);
  mountPane(document.getElementById("root")!, { session, language, theme: officeTheme });
  await session.start();
});
