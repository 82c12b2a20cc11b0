import type { Browser, Page } from "playwright-core";
import type { PaneTheme } from "../../../src/taskpane/PaneTheme";
import type { Language } from "../../../src/text";
import { prepare, type PictureName } from "./pictures";

/** Which picture of the pane: what it shows, how it speaks and looks, and how wide it is in pixels. */
export type Picture = {
  readonly name: PictureName;
  readonly language: Language;
  readonly theme: PaneTheme;
  readonly width: number;
};

const LOWEST = 760;

/** The pane in a tab of its own, prepared for its picture and as high as what it shows. */
export async function openPicture(
  browser: Browser,
  gallery: string,
  { name, language, theme, width }: Picture
): Promise<Page> {
  const tab = await browser.newPage({
    viewport: { width, height: LOWEST },
    reducedMotion: "reduce",
  });
  tab.setDefaultTimeout(15_000);
  tab.on("pageerror", ({ message }) => process.stderr.write(`${name}: ${message}\n`));
  await tab.goto(`${gallery}?state=${name}&language=${language}&theme=${theme}`);
  await tab.waitForLoadState("networkidle");
  await tab.locator("main").waitFor();
  await prepare(tab, name, language);
  // What is loaded when shown is not there at once.
  await tab.waitForTimeout(300);
  const content = await tab.locator("main").evaluate((main) => main.scrollHeight);
  const around = await tab.locator("main").evaluate((main) => innerHeight - main.clientHeight);
  await tab.setViewportSize({ width, height: Math.max(LOWEST, content + around) });
  await tab.waitForTimeout(100);
  return tab;
}
