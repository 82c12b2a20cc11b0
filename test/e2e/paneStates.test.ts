import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { launchChromium } from "@hpshare/workbench/chromium";
import type { Browser, Page } from "playwright-core";
import { buildGallery } from "../taskpane/gallery/buildGallery";
import { openPicture, resize, type Picture } from "../taskpane/gallery/openPicture";
import { PICTURES, type PictureName } from "../taskpane/gallery/pictures";
import { violationsIn } from "../taskpane/gallery/violations";
import { inLanes } from "./inLanes";

jest.setTimeout(60_000);

const BUILD_TIME = 120_000;
/** Pictures drawn at the same time: one that waits leaves the processors to the others. */
const LANES = 4;
/** Chromium now and then never draws a tab; after so many milliseconds the picture is taken in another. */
const PATIENCE = 20_000;

/** Both languages are judged by every rule of axe, and every theme by those about colours. */
type Look = Omit<Picture, "name"> & { readonly rules: "all" | "colours" };
const LOOKS: readonly Look[] = [
  { language: "nb", theme: "light", width: 320, rules: "all" },
  { language: "nb", theme: "dark", width: 360, rules: "colours" },
  { language: "en", theme: "high-contrast", width: 450, rules: "all" },
];

/** A pane of 400 pixels, with everything in it twice as large; the first look is taken so as well. */
const ENLARGED = 200;

/** What was to be seen of a picture; nothing is the aim. */
type Seen = {
  readonly violations: readonly string[];
  readonly sticksOut: readonly string[];
  readonly sticksOutEnlarged: readonly string[] | null;
};

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

async function sticksOutAt(tab: Page, width: number): Promise<readonly string[]> {
  await resize(tab, width);
  return sticksOut(tab);
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

  async function take(name: PictureName, look: Look): Promise<Seen> {
    const tab = await openPicture(browser, gallery, { name, ...look });
    const seen = {
      violations: await violationsIn(tab, look.rules),
      sticksOut: await sticksOut(tab),
      sticksOutEnlarged: look === LOOKS[0] ? await sticksOutAt(tab, ENLARGED) : null,
    };
    await tab.close();
    return seen;
  }

  async function see(name: PictureName, look: Look): Promise<Seen> {
    const taken = take(name, look);
    // A tab that was given up ends with the browser, and nobody waits for it any more.
    taken.catch(() => undefined);
    return (await Promise.race([taken, after(PATIENCE, null, { ref: false })])) ?? take(name, look);
  }

  const seen = inLanes(
    PICTURES.flatMap((name) => LOOKS.map((look) => () => see(name, look))),
    LANES
  );

  describe.each(PICTURES)("in the state %s", (name) => {
    const first = PICTURES.indexOf(name) * LOOKS.length;

    it.each(LOOKS.map((look, at) => ({ ...look, at })))(
      "breaks no rule of axe ($rules), and stays within $width pixels ($language, $theme)",
      async ({ at }) => {
        const { violations, sticksOut } = await seen(first + at);
        expect({ violations, sticksOut }).toEqual({ violations: [], sticksOut: [] });
      }
    );

    it("can be read enlarged to 200 %", async () => {
      expect((await seen(first)).sticksOutEnlarged).toEqual([]);
    });
  });
});
