import { useWorkbench } from "./useWorkbench";

const { open, openOnce } = useWorkbench();

describe("values that a Norwegian Excel has its own words for", () => {
  const opened = openOnce();

  it.each([
    { cell: "Z900", typed: "=1/0", shown: "#DIV/0!", why: "division by zero" },
    { cell: "Z902", typed: "=NA()", shown: "#I/T", why: "a value that is not there" },
    { cell: "Z904", typed: "=Ukjentnavn", shown: "#NAVN?", why: "a name nobody knows" },
    { cell: "Z906", typed: '="a"+1', shown: "#VERDI!", why: "text where a number belongs" },
    { cell: "Z908", typed: "=SQRT(-1)", shown: "#NUM!", why: "a number that cannot be" },
    { cell: "Z910", typed: "=1=1", shown: "SANN", why: "a true result" },
    { cell: "Z912", typed: "usann", shown: "USANN", why: "a truth value that is typed" },
    { cell: "Z914", typed: "#I/T", shown: "#I/T", why: "an error value that is typed" },
    { cell: "Z916", typed: "=IF(SANN;#I/T;1)", shown: "#I/T", why: "both in a formula" },
    { cell: "Z918", typed: "TRUE", shown: "TRUE", why: "an English word is text" },
  ])("$why: $typed is shown as $shown", async ({ cell, typed, shown }) => {
    const workbench = await opened();
    await workbench.type(cell, typed);
    await workbench.waitForText(cell, shown);
  });

  it("are English for the add-in, and on the English page", async () => {
    const workbench = await open();
    await workbench.ribbonButton("Fordel kostnader");
    await workbench.pane.getByRole("button").first().waitFor();
    await workbench.type("Z1", "#I/T");
    await workbench.type("Z2", "SANN");
    await workbench.type("Z3", "=ISNA(Z1)");
    await workbench.waitForText("Z3", "SANN");
    await workbench.inAddIn(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const cells = sheet.getRange("Z1:Z3");
        cells.load("values,text");
        await context.sync();
        sheet.getRange("Y1:Y6").values = [...cells.values, ...cells.text].map(([each]) => [
          `'${typeof each} ${each}`,
        ]);
        await context.sync();
      })
    );
    expect(await workbench.column("Y", 1, 6)).toEqual([
      "string #N/A",
      "boolean true",
      "boolean true",
      "string #I/T",
      "string SANN",
      "string SANN",
    ]);
    const english = await open({ language: "en" });
    await english.type("Z1", "=NA()");
    await english.waitForText("Z1", "#N/A");
  });

  it("come back as they are shown when the cell is edited", async () => {
    const workbench = await open();
    await workbench.type("Z1", "SANN");
    await workbench.type("Z2", "=IF(Z1;#I/T;USANN)");
    await workbench.waitForText("Z2", "#I/T");
    for (const cell of ["Z1", "Z2"]) {
      await workbench.select(cell);
      await workbench.page.keyboard.press("F2");
      await workbench.page.keyboard.press("Enter");
    }
    await workbench.waitForText("Z1", "SANN");
    await workbench.waitForText("Z2", "#I/T");
    expect((await workbench.cell("Z2")).formula).toBe("=IF(Z1,#N/A,FALSE)");
  });

  it("are explained in Norwegian when the pointer rests on them", async () => {
    const workbench = await open();
    await workbench.ribbonButton("Ny");
    await workbench.page.getByRole("heading", { level: 1, name: "Bok1", exact: true }).waitFor();
    await workbench.type("B2", "=NA()");
    await workbench.waitForText("B2", "#I/T");
    const grid = await workbench.page.locator("[data-testid=grid] canvas").last().boundingBox();
    if (!grid) throw new Error("There is no grid.");
    await workbench.page.mouse.move(grid.x + 150, grid.y + 10);
    await workbench.page.mouse.move(grid.x + 160, grid.y + 52, { steps: 4 });
    await workbench.page.getByText("Verdien er ikke tilgjengelig").waitFor();
  });
});
