import { textsFor, type Language } from "../../../src/text";
import { councilTexts } from "../../../src/text/councilTexts";
import { digits, useCountedJobs } from "./countedJob";

const { openWritten } = useCountedJobs();

it.each<Language>(["nb", "en"])("invoices in four terms: 6 (%s)", async (language) => {
  const { tabs, notice } = textsFor(language).pane;
  const { papers, labels } = councilTexts(language);
  const { asks, intro } = papers.invoices.words.pane;
  const job = await openWritten(language);
  const { workbench } = job;
  await workbench.tab(tabs.papers);
  await job.press(papers.invoices.pane.title!);
  await workbench.pane.getByLabel(asks.year, { exact: true }).fill("2025");
  await workbench.pane.getByLabel(asks.terms, { exact: true }).selectOption("4");
  await job.press(papers.invoices.pane.make);
  await job.press(notice.showSheet(labels.invoices.sheetName));
  await workbench.pane.getByRole("heading", { name: intro.title }).waitFor();
  expect(await workbench.activeSheet()).toBe(labels.invoices.sheetName);
  const sums = await workbench.column("D", 1, 160);
  expect(sums.map(digits)).toContain("10800000");
  job.expectClicks(6);
});
