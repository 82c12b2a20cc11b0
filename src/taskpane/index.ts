import { officeTheme } from "../excel/officeTheme";
import { registerFunctions } from "../functions/registerFunctions";
import { languageOf } from "../text/language";
import { loadTexts } from "../text/loadTexts";
import { loadTheme } from "./themes/loadTheme";

// The entry of the shared runtime: functions, ribbon and pane live in this one page. Functions are
// registered before anything else is loaded, so that cells calculate while the pane still opens.
registerFunctions();

/** Asked for while Office still gets ready, which takes longer. */
const pane = import("./openPane");

void Office.onReady(async () => {
  const [{ openPane }, texts] = await Promise.all([
    pane,
    loadTexts(languageOf(Office.context.displayLanguage)),
    loadTheme(officeTheme.getTheme()),
  ]);
  await openPane(texts);
});
