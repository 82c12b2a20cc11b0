import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { buildGallery } from "../taskpane/gallery/buildGallery";
import { openPicture, type Picture } from "../taskpane/gallery/openPicture";
import { PICTURES } from "../taskpane/gallery/pictures";
import { violationsIn } from "../taskpane/gallery/violations";
import { launchChromium } from "@hpshare/workbench/chromium";

jest.setTimeout(60_000);

const BUILD_TIME = 120_000;

const LOOKS: readonly Omit<Picture, "name">[] = [
  { language: "nb", theme: "light", width: 320 },
  { language: "nb", theme: "dark", width: 360 },
  { language: "en", theme: "high-contrast", width: 450 },
];

/** A pane of 400 pixels, with everything in it twice as large. */
const ENLARGED = { language: "nb", theme: "light", width: 200 } as const;

/** What reaches beyond the pane, tables and charts with their columns left out: these scroll sideways. */
function sticksOut(tab: Page): Promise<readonly string[]> {
  return tab.evaluate(() => {
    const isSeen = (element: Element) => element.getBoundingClientRect().width > 1;
    return [...document.querySelectorAll("main *, header *, footer *")]
      .filter((element) => !element.closest("table, svg, [role=region][tabindex]"))
      .filter(isSeen)
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
      .map((element) => `${element.tagName} ${element.textContent.slice(0, 60)}`);
  });
}

describe("the pane in Chromium", () => {
  let browser: Browser;
  let folder: string;
  let gallery: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "pane-gallery-"));
    [browser, gallery] = await Promise.all([launchChromium(), buildGallery(folder)]);
  }, BUILD_TIME);

  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true });
  });

  describe.each(PICTURES)("in the state %s", (name) => {
    it.each(LOOKS)(
      "has no violation that axe knows, and stays within $width pixels ($language, $theme)",
      async (look) => {
        const tab = await openPicture(browser, gallery, { name, ...look });
        expect(await violationsIn(tab)).toEqual([]);
        expect(await sticksOut(tab)).toEqual([]);
        await tab.close();
      }
    );

    it("can be read enlarged to 200 %", async () => {
      const tab = await openPicture(browser, gallery, { name, ...ENLARGED });
      expect(await sticksOut(tab)).toEqual([]);
      await tab.close();
    });
  });
});
