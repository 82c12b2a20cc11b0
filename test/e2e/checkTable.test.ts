import { textsFor } from "../../src/text";
import { auditLabels, checkTexts } from "../../src/text/auditTexts";
import { PRINTED_CASES, textOfCase } from "../audit/printedCases";
import { useWorkbench } from "./useWorkbench";

const { open } = useWorkbench();

const AGREEMENT = textOfCase(PRINTED_CASES.find(({ id }) => id === "hp-text")!.input);

describe("a table that somebody else made", () => {
  it.each(["nb", "en"] as const)(
    "is pasted, checked with one click and put on a sheet (%s)",
    async (language) => {
      const texts = checkTexts(language);
      const workbench = await open({ language });
      const { page, pane } = workbench;
      await workbench.ribbonButton(language === "nb" ? "Fordel kostnader" : "Share costs");
      await pane.getByRole("tab").first().waitFor();
      // The agreement's text of 2025 as it is recognised, a line in each cell of column A.
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.evaluate((text) => navigator.clipboard.writeText(text), AGREEMENT);
      await workbench.inAddIn(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.add("Fra saken").activate();
          await context.sync();
        })
      );
      await workbench.select("A1");
      await page.keyboard.press("Control+v");
      await workbench.waitForText("A20", "Sum 535,512 | 100.00% 10,800,000 kr");

      await pane.getByRole("button", { name: texts.checkSheet, exact: true }).click();
      await pane
        .getByText(/10.799.998/)
        .first()
        .waitFor();
      await pane.getByRole("heading", { name: texts.findings(9) }).waitFor();
      await pane.getByRole("button", { name: "A16", exact: true }).first().click();
      await pane.getByRole("combobox", { name: texts.mine }).selectOption({ label: "Aukra" });
      await pane.getByText(/74.177/).waitFor();

      await pane.getByRole("button", { name: texts.write, exact: true }).click();
      const sheet = language === "nb" ? "Kontroll" : "Check";
      await pane.getByText(texts.written(sheet)).waitFor();
      const { showSheet } = textsFor(language).pane.notice;
      await pane.getByRole("button", { name: showSheet(sheet) }).click();
      await workbench.waitForText("A1", auditLabels(language).title);
      expect(await workbench.activeSheet()).toBe(sheet);
    }
  );
});
