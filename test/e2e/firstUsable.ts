import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { textsFor, type Language } from "../../src/text";

const RIBBON = { nb: "Fordel kostnader", en: "Share costs" } as const;
/** The scripts of the add-in; Office.js is not ours. */
const OURS = /\/(taskpane|[\w-]+\.[0-9a-f]{8})\.js$/;

export type FirstUsable = {
  /** From the click on the ribbon until the pane could be used, in milliseconds. */
  readonly after: number;
  /**
   * Our scripts that had run by then, in that order, with their bytes as gzip sends them. What the
   * usable pane itself has asked for may have come meanwhile, but nobody has waited for it.
   */
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
      const run: string[] = [];
      Object.assign(window, { scriptsRun: run });
      // Without names of their own: what runs in the page has nothing of this file's compiler.
      const listening = new AbortController();
      document.addEventListener(
        "load",
        ({ target }) => {
          if (target instanceof HTMLScriptElement) run.push(target.src.replace(/\?.*/, ""));
        },
        { capture: true, signal: listening.signal }
      );
      const watch = new MutationObserver(() => {
        const names = [...document.querySelectorAll("button")].map((it) => it.textContent);
        if (!names.some((name) => usable.includes(name ?? ""))) return;
        performance.mark("usable");
        listening.abort();
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
  const { usable, run } = await frame.evaluate(() => ({
    usable: performance.timeOrigin + performance.getEntriesByName("usable")[0]!.startTime,
    run: (window as unknown as { readonly scriptsRun: readonly string[] }).scriptsRun,
  }));
  await context.close();
  return {
    after: usable - clicked,
    scripts: await Promise.all(
      run
        .filter((url) => OURS.test(url))
        .map(async (url) => ({ name: url.replace(/.*\//, ""), bytes: await gzippedSize(url) }))
    ),
  };
}

async function gzippedSize(url: string): Promise<number> {
  const answer = await fetch(url);
  return gzipSync(Buffer.from(await answer.arrayBuffer()), { level: 9 }).length;
}
