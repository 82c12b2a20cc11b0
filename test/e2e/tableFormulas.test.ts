import { useWorkbench } from "./useWorkbench";

const { open, openNew } = useWorkbench();

describe("a formula typed in a table's own row", () => {
  it("takes the row's cell by its column, and can be edited", async () => {
    const workbench = await openNew();
    await workbench.inAddIn(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1:C3").values = [
          ["Folketall", "Beløp kr", "Sum"],
          [100, 3, ""],
          [200, 7, ""],
        ];
        sheet.tables.add("A1:C3", true).name = "Tabell";
        await context.sync();
      })
    );
    await workbench.type("C2", "=[@Folketall]*1,5");
    await workbench.waitForText("C2", "150");
    await workbench.type("C3", "=SUM([@Folketall];[@[Beløp kr]])");
    await workbench.waitForText("C3", "207");
    await workbench.select("C3");
    await workbench.page.keyboard.press("F2");
    await workbench.page.keyboard.press("Enter");
    expect((await workbench.cell("C3")).formula).toBe("=SUM([@Folketall],[@[Beløp kr]])");
    await workbench.type("A3", "1000");
    await workbench.waitForText("C3", "1007");
  });

  it("harms no other formula while it is broken off at a bracket", async () => {
    const workbench = await open();
    await workbench.type("Z1", "=Tabell[");
    await workbench.page.keyboard.press("Escape");
    await workbench.type("Z2", "=SUM(1;2)*2");
    await workbench.waitForText("Z2", "6");
  });
});
