import type { Browser } from "playwright-core";
import { textsFor, type Language } from "../../src/text";
import { launchChromium } from "@hpshare/workbench/chromium";
import { firstUsable } from "./firstUsable";
import { sharedAddress } from "./sharedServer";
import { WorkbenchDriver } from "./WorkbenchDriver";

/** Bytes, gzipped: what a person waits for, of ours. */
const FUNCTIONS_BUDGET = 27_000;
const PANE_BUDGET = 222_000;

let browser: Browser;
jest.setTimeout(90_000);
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.each<Language>(["nb", "en"])("what a person waits for (%s)", (language) => {
  it("is small: functions first, and then no more than the first usable pane needs", async () => {
    const { scripts } = await firstUsable(browser, sharedAddress(), language);
    expect(scripts[0]?.name).toBe("taskpane.js");
    expect(scripts[0]?.bytes).toBeLessThanOrEqual(FUNCTIONS_BUDGET);
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(PANE_BUDGET);
  });
});

describe("what is not fetched before somebody needs it", () => {
  it("comes too late, or first not at all: the main button waits, says so, and writes when pressed again", async () => {
    const { write, header } = textsFor("nb").pane;
    const workbench = await WorkbenchDriver.open(browser, sharedAddress());
    const { page, pane } = workbench;
    await workbench.waitForText("A3", "Trondheim");
    const network: { answer: "hold" | "refuse" | "give" } = { answer: "hold" };
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.context().route("**/writing.*.js", async (route) => {
      if (network.answer === "hold") await released;
      await (network.answer === "refuse" ? route.abort() : route.continue());
    });
    await workbench.ribbonButton("Fordel kostnader");
    const main = pane.getByRole("button", { name: write.writeBeside, exact: true });
    await main.click();
    await pane.getByText(header.activity.writing).waitFor();
    expect(await workbench.text("F3")).toBe("");
    network.answer = "refuse";
    release();
    await pane.getByText(header.notFetched).first().waitFor();
    expect(await workbench.text("F3")).toBe("");
    network.answer = "give";
    await main.click();
    await workbench.waitForText("F3", "4 327 264");
    await workbench.close();
  });
});
