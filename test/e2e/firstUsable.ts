import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { textsFor, type Language } from "../../src/text";

const RIBBON = { nb: "Fordel kostnader", en: "Share costs" } as const;
/** The scripts of the add-in; Office.js is not ours. */
const OURS = /\/(taskpane|[\w-]+\.[0-9a-f]{8})\.js$/;

export type FirstUsable = {
  /** From the click on the ribbon until the pane could be used, in milliseconds. */
  readonly after: number;
  /** Our scripts that had come by then, in the order they came, with their bytes as gzip sends them. */
  readonly scripts: readonly { readonly name: string; readonly bytes: number }[];
};

/** Opens the pane in a browser that has never seen it, and watches until its first button stands. */
export async function firstUsable(
  browser: Browser,
  address: string,
  language: Language
): Promise<FirstUsable> {
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
      document.addEventListener("click", () => performance.mark("click"), { capture: true });
    },
    [write.writeBeside, start.insertExample]
  );
  const page = await context.newPage();
  await page.goto(`${address}?lang=${language}`);
  await page.getByText(/^(Klar|Ready)$/).waitFor();
  await page.getByRole("navigation").getByRole("button", { name: RIBBON[language] }).click();
  const pane = page.frameLocator("aside iframe");
  await pane
    .getByRole("button", { name: write.writeBeside })
    .or(pane.getByRole("button", { name: start.insertExample }))
    .first()
    .waitFor();
  const frame = page.frames().find((each) => each.url().includes("taskpane.html"))!;
  const clicked = await page.evaluate(
    () => performance.timeOrigin + performance.getEntriesByName("click").at(-1)!.startTime
  );
  const { usable, fetched } = await frame.evaluate(() => {
    const { startTime } = performance.getEntriesByName("usable")[0]!;
    const resources = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    return {
      usable: performance.timeOrigin + startTime,
      fetched: resources
        .filter(({ responseEnd }) => responseEnd <= startTime)
        .sort((a, b) => a.responseEnd - b.responseEnd)
        .map(({ name }) => name.replace(/\?.*/, "")),
    };
  });
  await context.close();
  return {
    after: usable - clicked,
    scripts: await Promise.all(
      fetched
        .filter((url) => OURS.test(url))
        .map(async (url) => ({ name: url.replace(/.*\//, ""), bytes: await gzippedSize(url) }))
    ),
  };
}

async function gzippedSize(url: string): Promise<number> {
  const answer = await fetch(url);
  return gzipSync(Buffer.from(await answer.arrayBuffer()), { level: 9 }).length;
}
