import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { textsFor, type Language } from "../../src/text";
import { launchChromium } from "@hpshare/workbench/chromium";
import { startServer } from "./server";

/** The pictures of README.md, as the workbench shows them now. `npm run pictures` */
const IMAGES = path.resolve("docs/images");
const RIBBON = { nb: "Fordel kostnader", en: "Share costs" } as const;

async function main(): Promise<void> {
  const [server, browser] = await Promise.all([startServer(), launchChromium()]);
  try {
    await workbenchPicture(await written(browser, `${server.address}?lang=nb`, "nb"));
    await panePicture(await written(browser, `${server.address}?lang=en&theme=dark`, "en"));
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** A workbench where the sample has been allocated and written, as `npm start` and two clicks give it. */
async function written(browser: Browser, address: string, language: Language): Promise<Page> {
  const { write, start } = textsFor(language).pane;
  const context = await browser.newContext({ viewport: { width: 1600, height: 900 } });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByText(/^(Klar|Ready)$/).waitFor();
  await page.getByRole("navigation").getByRole("button", { name: RIBBON[language] }).click();
  const pane = page.frameLocator("aside iframe");
  const example = pane.getByRole("button", { name: start.insertExample });
  const writing = pane.getByRole("button", { name: write.writeBeside });
  await writing.or(example).first().waitFor();
  if (await example.isVisible()) await example.click();
  await writing.click();
  await pane.getByText(write.upToDate).waitFor();
  return page;
}

/** The whole workbench: the rows, the result beside them, and the pane. */
async function workbenchPicture(page: Page): Promise<void> {
  await settle(page);
  await page.screenshot({ path: path.join(IMAGES, "workbench-nb.png") });
  await page.context().close();
}

/** The pane alone: who pays what, and one amount explained. */
async function panePicture(page: Page): Promise<void> {
  const pane = page.frameLocator("aside iframe");
  await pane.getByRole("button", { name: textsFor("en").pane.result.byMember }).click();
  const amount = pane.getByRole("button", { name: /4,327,264/ });
  await amount.scrollIntoViewIfNeeded();
  await amount.click();
  await settle(page);
  await page.locator("aside:has(iframe)").screenshot({ path: path.join(IMAGES, "pane-en.png") });
  await page.context().close();
}

/** Long enough that what is fetched later has come and nothing moves any more. */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(2000);
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
