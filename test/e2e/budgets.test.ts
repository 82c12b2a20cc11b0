import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { textsFor, type Language } from "../../src/text";
import { launchChromium } from "./chromium";
import { startServer, type StartedServer } from "./server";

/** Bytes, gzipped: what a person waits for, of ours. */
const FUNCTIONS_BUDGET = 40_000;
const PANE_BUDGET = 220_000;
const RIBBON = { nb: "Fordel kostnader", en: "Share costs" } as const;
const OURS = /\/(taskpane|\d+\.[0-9a-f]{8})\.js$/;

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

type Fetched = { readonly url: string; readonly end: number };

/** Our scripts that had come when the pane could first be used, in the order they came. */
async function fetchedUntilUsable(language: Language): Promise<readonly string[]> {
  const { write, start } = textsFor(language).pane;
  const context = await browser.newContext();
  await context.addInitScript(
    (usable) => {
      const watch = new MutationObserver(() => {
        const names = [...document.querySelectorAll("button")].map((it) => it.textContent);
        if (!names.some((name) => usable.includes(name ?? ""))) return;
        performance.mark("usable");
        watch.disconnect();
      });
      watch.observe(document, { childList: true, subtree: true });
    },
    [write.writeBeside, start.insertExample]
  );
  const page = await context.newPage();
  await page.goto(`${server.address}?lang=${language}`);
  await page.getByRole("navigation").getByRole("button", { name: RIBBON[language] }).click();
  const pane = page.frameLocator("aside iframe");
  await pane
    .getByRole("button", { name: write.writeBeside })
    .or(pane.getByRole("button", { name: start.insertExample }))
    .first()
    .waitFor();
  const frame = page.frames().find((each) => each.url().includes("taskpane.html"))!;
  const { usable, fetched } = await frame.evaluate(() => ({
    usable: performance.getEntriesByName("usable")[0]?.startTime ?? 0,
    fetched: performance.getEntriesByType("resource").map((entry) => ({
      url: entry.name.replace(/\?.*/, ""),
      end: (entry as PerformanceResourceTiming).responseEnd,
    })),
  }));
  await context.close();
  return fetched
    .filter(({ url, end }: Fetched) => OURS.test(url) && end <= usable)
    .sort((a: Fetched, b: Fetched) => a.end - b.end)
    .map(({ url }: Fetched) => url);
}

async function gzippedSize(url: string): Promise<number> {
  const answer = await fetch(url);
  return gzipSync(Buffer.from(await answer.arrayBuffer()), { level: 9 }).length;
}

describe.each<Language>(["nb", "en"])("what a person waits for (%s)", (language) => {
  it("is small: functions first, and then no more than the first usable pane needs", async () => {
    const urls = await fetchedUntilUsable(language);
    const sizes = await Promise.all(urls.map(gzippedSize));
    expect(urls[0]).toMatch(/taskpane\.js$/);
    expect(sizes[0]).toBeLessThanOrEqual(FUNCTIONS_BUDGET);
    expect(urls.length).toBeGreaterThan(5);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(PANE_BUDGET);
  });
});
