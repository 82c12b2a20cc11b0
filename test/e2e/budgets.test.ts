import type { Browser } from "playwright-core";
import type { Language } from "../../src/text";
import { launchChromium } from "@hpshare/workbench/chromium";
import { firstUsable } from "./firstUsable";
import { sharedAddress } from "./sharedServer";

/** Bytes, gzipped: what a person waits for, of ours. */
const FUNCTIONS_BUDGET = 30_000;
const PANE_BUDGET = 230_000;

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
