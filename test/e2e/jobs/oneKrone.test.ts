import { textsFor, type Language } from "../../../src/text";
import { selectedTexts } from "../../../src/text/selectedTexts";
import { digits, useCountedJobs } from "./countedJob";

const { openWritten } = useCountedJobs();

it.each<Language>(["nb", "en"])(
  "one krone is explained from the sheet: 2 (%s)",
  async (language) => {
    const { tabs } = textsFor(language).pane;
    const job = await openWritten(language);
    const { workbench } = job;
    await workbench.tab(tabs.allocate);
    job.begin();
    await workbench.tab(tabs.result);
    await workbench.select("F16");
    const name = await workbench.text("A16");
    const explained = workbench.pane.getByRole("region", { name });
    const { lines } = selectedTexts(language);
    const pays = explained.getByRole("row", { name: new RegExp(`^${lines.pays}`) });
    const amount = await pays.getByRole("cell").last().innerText();
    expect(digits(amount)).toBe(await job.figure("F16"));
    job.expectClicks(2);
  }
);
