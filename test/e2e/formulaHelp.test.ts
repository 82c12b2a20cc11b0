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

describe("what is pasted from elsewhere", () => {
  it.each([
    {
      language: "nb" as const,
      lines: ["58 509\t-12,5 %\tkr 5", "1.2.2026\t58.509\t=SUMMER(F3;0,5)"],
      shown: ["58 509", "-12,50 %", "kr 5", "01.02.2026", "58.509", "58509,5"],
    },
    {
      language: "en" as const,
      lines: ["58,509\t-12.5%\t$5", "2/1/2026\t58.509\t=SUM(F3,0.5)"],
      shown: ["58,509", "-12.50%", "$5 ", "2/1/2026", "58.509", "58509.5"],
    },
  ])("means what it means when it is typed: $language", async ({ language, lines, shown: all }) => {
    const workbench = await open({ language });
    const { page } = workbench;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.evaluate((text) => navigator.clipboard.writeText(text), lines.join("\n"));
    await workbench.select("F3");
    await page.keyboard.press("Control+v");
    await workbench.waitForText("H4", all[5] ?? "");
    const cells = ["F3", "G3", "H3", "F4", "G4", "H4"];
    expect(await Promise.all(cells.map((cell) => workbench.text(cell)))).toEqual(all);
    expect((await workbench.cell("H4")).formula).toBe("=SUM(F3,0.5)");
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
