import { useWorkbench } from "./useWorkbench";

const { openNew } = useWorkbench();

describe("a result on the page", () => {
  it("is sorted, filtered, refreshed and undone, and every amount stays beside its municipality", async () => {
    const workbench = await openNew();
    await workbench.inAddIn(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1:C4").values = [
          ["Kommune", "Folketall", "Region"],
          ["Trondheim", 200, "Trøndelag"],
          ["Aukra", 30, "Romsdal"],
          ["Molde", 70, "Romsdal"],
        ];
        sheet.getRange("D1:D4").formulas = [["Beløp"], ["=B2*3"], ["=B3*3"], ["=B4*3"]];
        await context.sync();
      })
    );
    const amounts = async () => ({
      names: await workbench.column("A", 2, 4),
      amounts: await workbench.column("D", 2, 4),
    });
    await workbench.waitForText("D4", "210");
    const written = await amounts();
    await workbench.select("A2");
    await workbench.ribbonButton("Sorter stigende");
    await workbench.waitForText("A2", "Aukra");
    const sorted = { names: ["Aukra", "Molde", "Trondheim"], amounts: ["90", "210", "600"] };
    await workbench.waitForText("D2", "90");
    expect(await amounts()).toEqual(sorted);

    const { page } = workbench;
    await workbench.select("C2");
    await workbench.ribbonButton("Filter");
    await page.getByRole("checkbox", { name: "Trøndelag" }).uncheck();
    await page.getByRole("button", { name: "Bruk" }).click();
    await page.getByText("2 av 3 rader vises").waitFor();
    await workbench.type("B2", "40");
    await workbench.waitForText("D2", "120");

    for (const shown of ["90", "90", "600"]) {
      await workbench.ribbonButton("Angre");
      await workbench.waitForText("D2", shown);
    }
    expect(await amounts()).toEqual(written);
    await page.getByText(/rader vises/).waitFor({ state: "detached" });
  });
});

describe("what a person expects of a spreadsheet", () => {
  it("finds with Ctrl+F, saves with Ctrl+S what is being typed, and sums", async () => {
    const workbench = await openNew();
    const { page } = workbench;
    await workbench.type("A1", "Aukra");
    await workbench.type("A5", "Kommunen Aukra");
    await page.keyboard.press("Control+f");
    await page.getByRole("textbox", { name: "Søk" }).fill("aukra");
    await page.getByText("1 av 2").waitFor();
    await page.keyboard.press("Enter");
    await page.getByText("2 av 2").waitFor();
    await page.keyboard.press("Escape");
    await workbench.type("B1", "58 509");
    await workbench.type("B2", "=SUMMER(B1;1)");
    await workbench.waitForText("B2", "58510");
    await workbench.select("B1:B2");
    await page
      .getByTestId("figures")
      .filter({ hasText: /Summer: 117.019/ })
      .waitFor();
    await workbench.select("C1");
    await page.keyboard.type("halvferdig");
    const saved = page.waitForEvent("download");
    await page.keyboard.press("Control+s");
    expect((await saved).suggestedFilename()).toBe("Bok1.xlsx");
    await workbench.waitForText("C1", "halvferdig");
  });
});
