import { useWorkbench } from "./useWorkbench";

const { openNew } = useWorkbench();

/** The height of a row, and of the headers of the columns, in pixels. */
const ROW = 20;

describe("rows that a person inserts", () => {
  it("push a chart down over the same figures, and undo brings it back", async () => {
    const workbench = await openNew();
    const { page } = workbench;
    await workbench.inAddIn(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1:B4").values = [
          ["Kommune", "Folketall"],
          ["Os", 100],
          ["Aukra", 200],
          ["Rindal", 300],
        ];
        const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B4"));
        chart.setPosition("A7", "E16");
        chart.series.getItemAt(0).hasDataLabels = true;
        await context.sync();
      })
    );
    const chart = page.getByRole("img", { name: /Folketall/ });
    const top = async (): Promise<number> => Math.round((await chart.boundingBox())?.y ?? 0);
    const before = await top();
    const grid = await page.locator("[data-testid=grid] canvas").last().boundingBox();
    if (!grid) throw new Error("There is no grid.");
    const thirdRow = { x: grid.x + ROW, y: grid.y + 3 * ROW + ROW / 2 };
    await page.mouse.click(thirdRow.x, thirdRow.y);
    await page.mouse.click(thirdRow.x, thirdRow.y, { button: "right" });
    // In the middle of the words is the field for how many.
    await page.getByText("rader over").click({ position: { x: 2, y: 5 } });
    await workbench.waitForText("A5", "Rindal");
    await workbench.type("B5", "987");
    await chart.getByText("987", { exact: true }).waitFor();
    expect((await top()) - before).toBe(ROW);
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await workbench.waitForText("A4", "Rindal");
    expect(await top()).toBe(before);
  });
});
