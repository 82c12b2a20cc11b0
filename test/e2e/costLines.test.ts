import { costLineTexts } from "../../src/text/costLineTexts";
import { ownSchemeTexts } from "../../src/text/ownSchemeTexts";
import { textsFor } from "../../src/text";
import { useWorkbench } from "./useWorkbench";

const workbench = useWorkbench();
const costs = costLineTexts("nb");
const own = ownSchemeTexts("nb");
const { agreement, allocate, notice, result, start, tabs } = textsFor("nb").pane;

describe("several costs", () => {
  it("are filled in, written, and add up both ways by the sheet's own formulas", async () => {
    const driver = await workbench.open();
    await driver.ribbonButton("Fordel kostnader");
    const { pane } = driver;
    await driver.tab(tabs.result);
    await pane.getByRole("button", { name: result.costs }).click();
    for (const [name, total] of [
      ["Kostnad 1", "8 640 000"],
      ["Kostnad 2", "2 160 000"],
    ] as const) {
      const group = pane.getByRole("group", { name: costs.group(name) });
      await group.getByRole("textbox", { name: /Totalbeløp/ }).fill(total);
    }
    await pane.getByText(costs.adds).waitFor();
    await pane.getByRole("button", { name: costs.write, exact: true }).click();
    await pane.getByRole("button", { name: notice.showSheet(costs.sheetName) }).click();
    await pane.getByText(start.costLinesTitle).waitFor();
    // Title, two costs, the rule, the populations and the version, a blank row, the headings.
    expect((await driver.cell("E8")).text).toBe("Kostnad 1");
    expect((await driver.cell("G9")).text).toMatch(/^3\s525\s341$/);
    expect((await driver.cell("G43")).text).toMatch(/^10\s800\s000$/);
    for (const column of ["E", "F", "G"]) {
      expect((await driver.cell(`${column}47`)).text).toBe("0");
    }
  });
});

describe("a scheme of one's own", () => {
  it("is saved in the workbook, stands in the list, and shares by its figures", async () => {
    const driver = await workbench.open();
    await driver.ribbonButton("Fordel kostnader");
    const { pane } = driver;
    await pane.getByRole("textbox", { name: /Totalbeløp/ }).fill("5 400 000");
    await pane.getByRole("button", { name: allocate.changeAgreement }).click();
    await pane.getByRole("button", { name: agreement.ownSchemes }).click();
    await pane.getByRole("textbox", { name: own.name }).fill("Halvparten");
    await pane.getByRole("button", { name: own.save }).click();
    await pane.getByText(own.saved("Halvparten")).waitFor();
    const list = pane.getByRole("combobox", { name: /Avtale eller fordelingsnøkkel/ });
    await list.selectOption("population");
    await list.selectOption("Halvparten");
    await pane
      .getByText(/^Går opp i 5\s400\s000\skr/)
      .first()
      .waitFor();
  });
});
