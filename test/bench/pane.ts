import { launchChromium } from "@hpshare/workbench/chromium";
import { firstUsable } from "../e2e/firstUsable";
import { startServer } from "../e2e/server";
import { printTable } from "./printTable";

const TIMES = 5;

/**
 * How long and how much a person waits for the pane, from the click on the ribbon until its first
 * button stands, in a browser that has never seen it. `npm run bench:pane`
 */
async function main(): Promise<void> {
  const [server, browser] = await Promise.all([startServer(), launchChromium()]);
  try {
    // The first visit warms up the server, not the browser's cache.
    await firstUsable(browser, server.address, "nb");
    const rows: string[][] = [];
    for (const language of ["nb", "en"] as const) {
      const waits: number[] = [];
      let bytes = 0;
      for (let time = 0; time < TIMES; time += 1) {
        const { after, scripts } = await firstUsable(browser, server.address, language);
        waits.push(after);
        bytes = scripts.reduce((sum, script) => sum + script.bytes, 0);
      }
      waits.sort((a, b) => a - b);
      rows.push([
        language,
        `${waits[0]!.toFixed(0)} ms`,
        `${waits[Math.floor(TIMES / 2)]!.toFixed(0)} ms`,
        `${(bytes / 1000).toFixed(1)} kB`,
      ]);
    }
    printTable(["language", "fastest", "median", "gzip"], rows);
  } finally {
    await browser.close();
    await server.stop();
  }
}

void main();
