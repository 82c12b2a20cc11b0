import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import type { PaneTheme } from "../../../src/taskpane/PaneTheme";
import type { Language } from "../../../src/text";
import { launchChromium } from "@hpshare/workbench/chromium";
import { buildGallery } from "./buildGallery";
import { openPicture, type Picture } from "./openPicture";
import { PICTURES, type PictureName } from "./pictures";
import { violationsIn } from "./violations";

/**
 * Makes a picture of every state of the pane in both languages and in every theme, in
 * out/screenshots, and fails with what axe finds against any of them.
 * `npm run screenshots -- preview,written nb light 360` makes only those.
 */
async function main([wanted, language, theme, width]: string[]): Promise<void> {
  const out = path.resolve("out/screenshots");
  mkdirSync(out, { recursive: true });
  const gallery = await buildGallery(path.resolve("out/gallery"));
  const browser = await launchChromium();
  try {
    for (const name of wanted ? (wanted.split(",") as PictureName[]) : PICTURES) {
      for (const spoken of language ? [language as Language] : (["nb", "en"] as const)) {
        for (const look of theme ? [theme as PaneTheme] : THEMES) {
          const picture = { name, language: spoken, theme: look, width: Number(width ?? 360) };
          await photograph(browser, gallery, picture, out);
        }
      }
    }
  } finally {
    await browser.close();
  }
}

const THEMES: readonly PaneTheme[] = ["light", "dark", "high-contrast"];

async function photograph(
  browser: Browser,
  gallery: string,
  picture: Picture,
  out: string
): Promise<void> {
  const tab = await openPicture(browser, gallery, picture);
  const { name, language, theme, width } = picture;
  await tab.screenshot({ path: path.join(out, `${name}-${language}-${theme}-${width}.png`) });
  for (const violation of await violationsIn(tab)) {
    process.stderr.write(`${name} ${language} ${theme}: ${violation}\n`);
    process.exitCode = 1;
  }
  await tab.close();
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
