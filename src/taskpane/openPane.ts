import { registerRibbonCommands } from "../commands/ribbonCommands";
import { createOfficeGateway } from "../excel/officeGateway";
import { officeTheme } from "../excel/officeTheme";
import { recalculate } from "../excel/recalculate";
import { keepSchemes } from "../functions/keptSchemes";
import { localDate } from "../session/localDate";
import { VERSION } from "../session/version";
import { createSession } from "../session/workbookSession";
import type { FirstTexts } from "../text";
import { loadLateTexts } from "../text/loadTexts";
import type { OpenSmokeRun } from "./about/OpenSmokeRun";
import type { OpenCheck } from "./check/OpenCheck";
import type { OpenCouncil } from "./papers/OpenCouncil";
import { mountPane } from "./mountPane";
import { prefetchWhenIdle } from "./prefetch";
import { returnFocus } from "./returnFocus";

/** Everything behind the ribbon and the pane, over the open workbook, in the language of `texts`. */
export async function openPane(texts: FirstTexts): Promise<void> {
  const gateway = createOfficeGateway();
  const late = () => loadLateTexts(texts.language);
  const session = createSession({
    gateway,
    labels: async () => (await late()).sheet,
    version: VERSION,
    today: localDate,
  });
  registerRibbonCommands(session);
  returnFocus();
  session.subscribe(() => {
    if (keepSchemes(session.getState().schemes)) void recalculate();
  });
  const openCouncil: OpenCouncil = async (labels) => {
    const [{ createCouncilDesk }, { webSha256 }] = await Promise.all([
      import("../session/papers/councilDesk"),
      import("../excel/webSha256"),
    ]);
    return createCouncilDesk({ session, gateway, labels, sha256: webSha256, today: localDate });
  };
  const openCheck: OpenCheck = async () => {
    const [{ createTableCheck }, { auditLabels }, { webSha256: sha256 }] = await Promise.all([
      import("../session/papers/tableCheck"),
      import("../text/auditTexts"),
      import("../excel/webSha256"),
    ]);
    const labels = auditLabels(texts.language);
    const { date } = (await late()).sheet;
    return createTableCheck({ session, gateway, labels, sha256, date, today: localDate });
  };
  const openSmokeRun: OpenSmokeRun = async (labels) =>
    (await import("../excel/smoke/smokeRun")).createSmokeRun(labels);
  mountPane(document.getElementById("root")!, {
    session,
    texts,
    late,
    onDrawn: prefetchWhenIdle,
    theme: officeTheme,
    openCouncil,
    openCheck,
    openSmokeRun,
  });
  await session.start();
}
