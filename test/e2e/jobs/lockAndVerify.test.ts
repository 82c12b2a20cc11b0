import { textsFor, type Language } from "../../../src/text";
import { councilTexts } from "../../../src/text/councilTexts";
import { useCountedJobs } from "./countedJob";

const { openWritten } = useCountedJobs();
const CODE = "K3AP-3Y3C-G3S4-APSM";

it.each<Language>(["nb", "en"])(
  "locked as adopted and verified: 4, and one for the tab (%s)",
  async (language) => {
    const { tabs } = textsFor(language).pane;
    const { pane: texts } = councilTexts(language);
    const job = await openWritten(language);
    const { workbench } = job;
    const says = (text: string) => workbench.pane.getByText(text, { exact: true }).waitFor();
    await workbench.tab(tabs.papers);
    await job.press(texts.lockTitle);
    await workbench.pane.getByLabel(texts.note).fill("Sak 99/24");
    await job.press(texts.lock);
    await says(texts.locked(CODE));
    await workbench.tab(tabs.papers);
    await says(texts.card.locked(CODE));
    job.expectClicks(5);

    // The card holds the sheet's own cells against what was locked, each time one looks.
    const look = async () => {
      await workbench.tab(tabs.result);
      await workbench.tab(tabs.papers);
    };
    const amount = await job.figure("F16");
    await workbench.type("F16", String(Number(amount) + 1));
    await look();
    await says(texts.card.lockedOther(CODE));
    await workbench.type("F16", amount);
    await look();
    await says(texts.card.locked(CODE));
  }
);
