import type { Browser } from "playwright-core";
import type { Language } from "../../src/text";
import { launchChromium } from "@hpshare/workbench/chromium";
import { firstUsable } from "./firstUsable";
import { startServer, type StartedServer } from "./server";

/** Bytes, gzipped: what a person waits for, of ours. */
const FUNCTIONS_BUDGET = 40_000;
const PANE_BUDGET = 220_000;

let browser: Browser;
let server: StartedServer;
jest.setTimeout(90_000);
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
}, 240_000);
afterAll(async () => {
  await browser.close();
  await server.stop();
});

describe.each<Language>(["nb", "en"])("what a person waits for (%s)", (language) => {
  it("is small: functions first, and then no more than the first usable pane needs", async () => {
    const { scripts } = await firstUsable(browser, server.address, language);
    expect(scripts[0]?.name).toBe("taskpane.js");
    expect(scripts[0]?.bytes).toBeLessThanOrEqual(FUNCTIONS_BUDGET);
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(PANE_BUDGET);
  });
});
