// Renders assets/icons/source/*.svg to the PNG files the manifest names:
//   node assets/icons/render.cjs
// A drawing ending in `-small` serves the sizes up to 24 pixels, where fine lines blur.

const { readFileSync } = require("node:fs");
const path = require("node:path");
const { chromium } = require("playwright-core");

const NAMES = ["share", "refresh", "example"];
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const STORE_SIZE = 128;

async function executablePath() {
  if (process.env.HPSHARE_CHROMIUM) return process.env.HPSHARE_CHROMIUM;
  const bundled = await import("@sparticuz/chromium");
  return bundled.default.executablePath();
}

async function render() {
  const browser = await chromium.launch({
    executablePath: await executablePath(),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const page = await browser.newPage();
  for (const name of NAMES) {
    for (const size of name === "share" ? [...SIZES, STORE_SIZE] : SIZES) {
      const drawing = size <= 24 ? `${name}-small` : name;
      const svg = readFileSync(path.join(__dirname, "source", `${drawing}.svg`), "utf8");
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`
      );
      await page.screenshot({
        path: path.join(__dirname, `${name}-${size}.png`),
        omitBackground: true,
      });
    }
  }
  await browser.close();
}

void render();
