import { useWorkbench } from "./useWorkbench";
import type { WorkbenchDriver } from "./WorkbenchDriver";

const { open } = useWorkbench();

const type = async (workbench: WorkbenchDriver, address: string, text: string): Promise<void> => {
  await workbench.select(address);
  await workbench.page.keyboard.type(text);
};
const shown = (workbench: WorkbenchDriver, text: string | RegExp) =>
  workbench.page.getByText(text).first().waitFor();

describe("a formula that is typed on the Norwegian page", () => {
  it("is helped with Norwegian names, sentences and arguments between `;`", async () => {
    const workbench = await open();
    await type(workbench, "H3", "=summ");
    await shown(workbench, "Legger sammen cellene som oppfyller et vilkår.");
    await workbench.page.keyboard.type("erhvis(B3:B5;");
    await shown(workbench, "SUMMERHVIS(område; vilkår; [summeringsområde])");
    await workbench.page.keyboard.press("Escape");
    await type(workbench, "H4", "=HPSHARE(B3;");
    await shown(workbench, "HPSHARE(pop; total)");
    await workbench.page.keyboard.press("Escape");
    await type(workbench, "H5", "=AVRUND(SUMMER(1,5;B3);");
    await shown(workbench, "AVRUND(tall; antall_sifre)");
    await workbench.page.keyboard.press("Escape");
  });

  it("takes cells that are pointed at behind `;`", async () => {
    const workbench = await open();
    const { page } = workbench;
    await workbench.waitForText("A3", "Trondheim");
    await type(workbench, "H3", "=SUMMER(1,5;");
    // The editor knows what was typed once it helps with it.
    await shown(workbench, "SUMMER(tall1; [tall2; …])");
    // B5, as the sample's columns and rows are drawn.
    await page.mouse.click(224, 308);
    await page.keyboard.type(";2)");
    await page.keyboard.press("Enter");
    await workbench.waitForText("H3", "8487,5");
    expect((await workbench.cell("H3")).formula).toBe("=SUM(1.5,B5,2)");
    expect(await workbench.text("B5")).toBe("8 484");
  });
});

describe("a formula that is typed on the English page", () => {
  it("is helped in English", async () => {
    const workbench = await open({ language: "en" });
    await type(workbench, "H3", "=SUMIF(B3:B5,");
    await shown(workbench, "SUMIF(range,criteria,[sum_range])");
    await workbench.page.keyboard.press("Escape");
  });
});
