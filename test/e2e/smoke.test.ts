import type { Reported } from "@hpshare/workbench/reported";
import { REPORTED_ISSUES } from "../../src/sheet/smoke";
import { textsFor, type Language } from "../../src/text";
import { smokeTexts } from "../../src/text/smokeTexts";
import { useWorkbench } from "./useWorkbench";
import type { WorkbenchDriver } from "./WorkbenchDriver";

const { open } = useWorkbench();
const RUN = 60_000;

/** The issues that the report says are so, as a person reads it. */
async function issuesSeen({ pane }: WorkbenchDriver, language: Language): Promise<string[]> {
  const texts = smokeTexts(language);
  const report = pane.getByRole("region", { name: texts.reportTitle });
  await report.waitFor({ timeout: RUN });
  const lines = await report.locator("dl > div").allInnerTexts();
  return REPORTED_ISSUES.filter((issue) =>
    lines.some((line) => line.includes(`(${issue})`) && line.endsWith(texts.sightings.seen))
  );
}

/** Begins a run and does on the sheet what the pane asks for. */
async function tryIn(workbench: WorkbenchDriver, language: Language): Promise<void> {
  const { page, pane } = workbench;
  const texts = smokeTexts(language);
  await pane.getByText(texts.tasksTitle).waitFor({ timeout: RUN });
  await workbench.select("D1");
  await page.keyboard.press("Control+z");
  await workbench.waitForText("H1", "");
  await workbench.type("B3", texts.labels.yes);
  await workbench.select("B5:B6");
  await page.keyboard.press("Delete");
  await workbench.waitForText("B6", "");
}

describe("trying the Excel that is open", () => {
  const CASES: { language: Language; excel: Reported[] }[] = [
    { language: "nb", excel: [] },
    { language: "en", excel: ["office-js-6673", "office-js-1407", "office-js-2700"] },
  ];
  it.each(CASES)(
    "says what is so ($language, $excel), can be copied, and leaves the workbook as it was",
    async ({ language, excel }) => {
      const workbench = await open({ language, excel });
      const { page, pane } = workbench;
      const texts = smokeTexts(language);
      const sheet = await workbench.activeSheet();
      const [before, name] = [
        await workbench.text("A3"),
        language === "nb" ? "Fordel kostnader" : "Share costs",
      ];
      await workbench.ribbonButton(name);
      const { menu } = textsFor(language).pane;
      await pane.getByRole("button", { name: menu.open }).click();
      await pane.getByRole("menuitem", { name: menu.about }).click();
      await pane.getByRole("button", { name: texts.title }).click();
      await pane.getByRole("button", { name: texts.start, exact: true }).click();
      await tryIn(workbench, language);
      const coming = page.waitForEvent("download", { timeout: 3000 }).catch(() => null);
      await pane.getByRole("button", { name: texts.download }).click();
      const answer = (await coming) ? texts.fileAnswers.yes : texts.fileAnswers.no;
      await pane.getByRole("radio", { name: answer, exact: true }).click();
      await pane.getByRole("button", { name: texts.finish }).click();
      const seen = await issuesSeen(workbench, language);
      expect([...seen].sort()).toEqual(
        ["office-js-5999", "office-js-6415", "office-js-6687", ...excel].sort()
      );
      expect(await pane.getByText(texts.untouched).count()).toBe(1);
      expect([await workbench.activeSheet(), await workbench.text("A3")]).toEqual([sheet, before]);
      await pane.getByRole("button", { name: texts.copy }).click();
      await pane.getByText(texts.copied).waitFor();
    },
    90_000
  );
});
