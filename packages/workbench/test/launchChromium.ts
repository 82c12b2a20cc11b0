import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/** Where else a Chromium may be, on the systems that the bundled one does not run on. */
const CHANNELS = ["chrome", "msedge", "chromium"] as const;

/** The bundled Chromium is built for Linux on x64 only. */
async function bundledChromium(): Promise<string | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const { default: bundled } = await import("@sparticuz/chromium");
  return bundled.executablePath();
}

/**
 * Starts a headless Chromium: the one that `HPSHARE_CHROMIUM` names, else the one that comes with
 * the packages, else an installed Chrome or Edge.
 */
export async function launchChromium(): Promise<Browser> {
  const named = process.env["HPSHARE_CHROMIUM"];
  if (named && !existsSync(named)) throw new Error(`HPSHARE_CHROMIUM: there is no ${named}.`);
  const executablePath = named ?? (await bundledChromium());
  // The sandbox needs rights that containers do not give; only our own pages are opened.
  const args = ["--no-sandbox", "--disable-gpu"];
  if (executablePath) return chromium.launch({ executablePath, args });
  for (const channel of CHANNELS) {
    const browser = await chromium.launch({ channel, args }).catch(() => null);
    if (browser) return browser;
  }
  throw new Error("No Chromium found. Install Chrome or Edge, or set HPSHARE_CHROMIUM to one.");
}
