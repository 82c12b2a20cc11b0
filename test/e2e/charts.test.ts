import type { WorkbenchDriver } from "./WorkbenchDriver";
import { useWorkbench } from "./useWorkbench";

const { openNew } = useWorkbench();

/** A new workbook with the add-in started and three figures in it. */
async function withFigures(): Promise<WorkbenchDriver> {
  const workbench = await openNew();
  await workbench.inAddIn(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B4").values = [
        ["Region", "Beløp"],
        ["Trondheim", 4328000],
        ["Romsdal", 1296000],
        ["Avregning", -200000],
      ];
      await context.sync();
    })
  );
  return workbench;
}

describe("a chart that the add-in makes", () => {
  it("lies in the grid, follows its figures and is in the saved file", async () => {
    const workbench = await withFigures();
    await workbench.inAddIn(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const chart = sheet.charts.add("BarClustered", sheet.getRange("B2:B4"), "Columns");
        chart.set({ name: "regioner", left: 180, top: 30, width: 420, height: 260 });
        chart.title.text = "Beløp per region";
        chart.legend.visible = false;
        chart.axes.categoryAxis.reversePlotOrder = true;
        const series = chart.series.getItemAt(0);
        series.setXAxisValues(sheet.getRange("A2:A4"));
        series.hasDataLabels = true;
        await context.sync();
      })
    );
    const chart = workbench.page.getByRole("img", { name: "Beløp per region" });
    await chart.getByText("Romsdal").waitFor();
    await workbench.type("B3", "999");
    await chart.getByText("999", { exact: true }).waitFor();
    const saved = workbench.page.waitForEvent("download");
    await workbench.ribbonButton("Lagre");
    const file = await (await saved).path();
    await workbench.ribbonButton("Ny");
    await chart.waitFor({ state: "detached" });
    await workbench.page.locator("input[type=file]").setInputFiles(file);
    await chart.getByText("999", { exact: true }).waitFor();
  });
});

describe("what a file cannot hold", () => {
  it("is said before saving, and the user decides", async () => {
    const workbench = await withFigures();
    await workbench.inAddIn(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.charts.add("Radar", sheet.getRange("A1:B4"));
        await context.sync();
      })
    );
    await workbench.ribbonButton("Lagre");
    const dialog = workbench.page.getByRole("alertdialog");
    await dialog.getByRole("listitem").getByText("diagrammer").waitFor();
    await dialog.getByRole("button", { name: "Avbryt" }).click();
    await dialog.waitFor({ state: "hidden" });
    await workbench.ribbonButton("Lagre");
    const saved = workbench.page.waitForEvent("download");
    await dialog.getByRole("button", { name: "Lagre likevel" }).click();
    expect((await saved).suggestedFilename()).toBe("Bok1.xlsx");
  });
});
