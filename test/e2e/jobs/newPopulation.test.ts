import { textsFor, type Language } from "../../../src/text";
import { newPopulationTexts } from "../../../src/text/newPopulationTexts";
import { useCountedJobs } from "./countedJob";

const { openWritten } = useCountedJobs();

it.each<Language>(["nb", "en"])("a new population, fetched: 3 (%s)", async (language) => {
  const { seeChange, apply } = newPopulationTexts(language);
  const job = await openWritten(language);
  await job.workbench.tab(textsFor(language).pane.tabs.allocate);
  await job.press(seeChange);
  await job.press(apply);
  await job.waitForFigure("B3", "218460");
  await job.waitForFigure("F3", "4347367");
  await job.waitForFigure("F37", "10800000");
  job.expectClicks(3);
});
