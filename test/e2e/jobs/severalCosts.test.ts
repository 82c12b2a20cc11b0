import { textsFor, type Language } from "../../../src/text";
import { costLineTexts } from "../../../src/text/costLineTexts";
import { useCountedJobs } from "./countedJob";

const { openWritten } = useCountedJobs();
const COSTS = {
  nb: [
    ["Kostnad 1", "8 640 000"],
    ["Kostnad 2", "2 160 000"],
  ],
  en: [
    ["Cost 1", "8,640,000"],
    ["Cost 2", "2,160,000"],
  ],
} as const;

it.each<Language>(["nb", "en"])("several costs: 6 (%s)", async (language) => {
  const { notice, result } = textsFor(language).pane;
  const costs = costLineTexts(language);
  const job = await openWritten(language);
  await job.press(result.costs);
  for (const [name, total] of COSTS[language]) {
    const group = job.workbench.pane.getByRole("group", { name: costs.group(name) });
    await group.getByRole("textbox").last().fill(total);
  }
  await job.press(costs.write);
  await job.press(notice.showSheet(costs.sheetName));
  await job.waitForFigure("G43", "10800000");
  job.expectClicks(6);
});
