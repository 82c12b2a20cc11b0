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

type GalleryWindow = { settled(): Promise<void> };

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
  await tab.locator("main").waitFor();
  await prepare(tab, name, language);
  await resize(tab, width);
  return tab;
}

/** Makes a picture as wide as asked for, and as high as what it then shows. */
export async function resize(tab: Page, width: number): Promise<void> {
  await tab.setViewportSize({ width, height: LOWEST });
  await settle(tab);
  await fitHeight(tab, width);
  // Lists that scroll by themselves are higher in a higher window, up to a bound.
  await fitHeight(tab, width);
}

async function fitHeight(tab: Page, width: number): Promise<void> {
  const content = await tab.locator("main").evaluate((main) => main.scrollHeight);
  const around = await tab.locator("main").evaluate((main) => innerHeight - main.clientHeight);
  await tab.setViewportSize({ width, height: Math.max(LOWEST, content + around) });
  await settle(tab);
}

/** Waits until the page stands still. */
function settle(tab: Page): Promise<void> {
  return tab.evaluate(() => (window as unknown as GalleryWindow).settled());
}
