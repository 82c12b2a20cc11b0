import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium as playwright, type Browser } from "playwright-core";
import webpack from "webpack";
import { STATES, type StateName } from "../states";
import { violationsIn } from "./violations";

/**
 * Makes a picture of every state of the pane in both languages and in every theme, in
 * out/screenshots, and fails with what axe finds against any of them. `npm run screenshots -- preview,written nb light 360` makes only those.
 */
/** What is folded away in a state and opened for its picture, by the words of either language. */
const OPENED: Partial<Record<StateName, readonly RegExp[]>> = {
  "changed-since": [/^(Endring siden|Change since)/],
  "without-member": [/^(Prøv andre|Try other)/],
  "own-scheme": [/^(Egne ordninger|Schemes of your own)/],
  "cost-lines": [/^(Fordel flere|Share several)/],
  corrected: [/^(Stemmer det|Not right)/],
  preview: [/^(Diagram|Chart)$/],
  host: [
    /^(Slik er|How the allocation)/,
    /^(Flere valg|More choices)/,
    /^(Kommuner som er med|Municipalities taking part)/,
  ],
};
const OUT = path.resolve("out/screenshots");
const [wanted = "", language = "", theme = "", width = "360"] = process.argv.slice(2);

async function main(): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  const page = await buildGallery();
  const browser = await playwright.launch({ executablePath: await chromiumPath() });
  try {
    await photograph(browser, page);
  } finally {
    await browser.close();
  }
}

async function photograph(browser: Browser, page: string): Promise<void> {
  const names = wanted === "" ? Object.keys(STATES) : wanted.split(",");
  for (const state of names as StateName[]) {
    for (const lang of language === "" ? ["nb", "en"] : [language]) {
      for (const look of theme === "" ? ["light", "dark", "high-contrast"] : [theme]) {
        const tab = await browser.newPage({ viewport: { width: Number(width), height: 760 } });
        tab.on("pageerror", (error) => process.stderr.write(`${state}: ${error.message}\n`));
        tab.setDefaultTimeout(5000);
        await tab.goto(`${page}?state=${state}&language=${lang}&theme=${look}`);
        await tab.waitForLoadState("networkidle");
        for (const name of OPENED[state] ?? [])
          await tab.getByRole("button", { name }).first().click();
        await tab.waitForTimeout(600);
        const content = await tab.locator("main").evaluate((main) => main.scrollHeight);
        const around = await tab.locator("main").evaluate((main) => 760 - main.clientHeight);
        await tab.setViewportSize({
          width: Number(width),
          height: Math.max(760, content + around),
        });
        await tab.waitForTimeout(150);
        await tab.screenshot({ path: path.join(OUT, `${state}-${lang}-${look}-${width}.png`) });
        for (const violation of await violationsIn(tab)) {
          process.stderr.write(`${state} ${lang} ${look}: ${violation}\n`);
          process.exitCode = 1;
        }
        await tab.close();
      }
    }
  }
}

/** Bundles the gallery page; gives its address. */
async function buildGallery(): Promise<string> {
  const out = path.resolve("out/gallery");
  const html = path.join(out, "index.html");
  await new Promise<void>((resolve, reject) =>
    webpack(
      {
        mode: "production",
        entry: path.resolve("test/taskpane/gallery/gallery.tsx"),
        output: { path: out, filename: "gallery.js", publicPath: "" },
        resolve: { extensions: [".tsx", ".ts", ".js"] },
        module: {
          rules: [
            {
              test: /\.tsx?$/,
              loader: "babel-loader",
              options: {
                configFile: false,
                babelrc: false,
                presets: [
                  ["@babel/preset-react", { runtime: "automatic" }],
                  "@babel/preset-typescript",
                ],
              },
            },
          ],
        },
        performance: false,
      },
      (error, stats) => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
        else resolve();
      }
    )
  );
  writeFileSync(
    html,
    '<!doctype html><meta charset="utf-8"><script defer src="gallery.js"></script>'
  );
  return pathToFileURL(html).href;
}

/** An installed Chromium, or the one inside an npm package. */
async function chromiumPath(): Promise<string> {
  const installed = [
    process.env["HPSHARE_CHROMIUM"],
    "/usr/bin/chromium",
    "/usr/bin/google-chrome",
  ];
  const found = installed.find((file) => file !== undefined && existsSync(file));
  if (found !== undefined) return found;
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
