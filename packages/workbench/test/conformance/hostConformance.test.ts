import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import webpack from "webpack";
import { OFFICE_JS } from "../../host/node/officeJs";
import { sourceBuild } from "../../server/pageBuild";
import { launchChromium } from "../launchChromium";
import type { Outcome } from "./runner";

const ORIGIN = "http://localhost";
const BUILD_TIME = 240_000;
const RUN_TIME = 240_000;
/** Fewer would mean that files were left out. */
const LEAST_PROMISES = 170;

/** jest's `expect` looks at Node's process for colours. */
const HTML = "<!doctype html><script>globalThis.process = { env: {}, argv: [] };</script>";

type Page = { runConformance(): Promise<Outcome[]> };

/** What jest's `expect` mentions, needs Node and is not needed in a page. */
const NODE_ONLY =
  "jest-message-util fs path url os util util/types stream module assert tty constants".split(" ");

/** The suite of test/host in one script, built as the workbench is. */
async function build(folder: string): Promise<void> {
  const { resolve, module: rules, context } = sourceBuild;
  const compiler = webpack({
    mode: "development",
    devtool: false,
    target: "web",
    context,
    entry: path.join(__dirname, "page.ts"),
    output: { path: folder, filename: "page.js" },
    resolve: {
      ...resolve,
      alias: {
        ...Object.fromEntries(NODE_ONLY.map((name) => [`${name}$`, false])),
        "jest-util$": path.join(__dirname, "jestUtil.js"),
      },
    },
    module: {
      rules: [...rules.rules, { test: /\.xlsx$/, type: "asset/inline" }],
    },
    plugins: [
      new webpack.NormalModuleReplacementPlugin(/^node:/, (resource) => {
        resource.request = resource.request.replace(/^node:/, "");
      }),
    ],
  });
  await new Promise<void>((done, fail) => {
    compiler?.run((error, stats) => {
      if (error) fail(error);
      else if (stats?.hasErrors()) fail(new Error(stats.toString("errors-only")));
      else done();
    });
  });
}

describe("the host in Chromium", () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "host-conformance-"));
    [browser] = await Promise.all([launchChromium(), build(folder)]);
  }, BUILD_TIME);

  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true });
  });

  it(
    "keeps every promise that it keeps in Node",
    async () => {
      const page = await browser.newPage();
      const broken: string[] = [];
      page.on("pageerror", ({ message, stack }) => broken.push(`${message} ${stack}`));
      await page.route(`${ORIGIN}/**`, async (route) => {
        const { pathname } = new URL(route.request().url());
        if (pathname === "/") {
          return route.fulfill({
            contentType: "text/html",
            body: HTML,
          });
        }
        const file = pathname.startsWith("/office-js/")
          ? path.join(OFFICE_JS, pathname.slice("/office-js/".length))
          : path.join(folder, path.basename(pathname));
        await route.fulfill({
          contentType: "text/javascript; charset=utf-8",
          body: await readFile(file),
        });
      });
      await page.goto(`${ORIGIN}/`);
      await page.addScriptTag({ url: "/page.js" });
      expect(broken).toEqual([]);
      await page.evaluate("globalThis.prepared");
      await page.addScriptTag({ url: "/office-js/office.js" });
      const outcomes = await page.evaluate(() => (globalThis as unknown as Page).runConformance());
      expect(outcomes.filter(({ error }) => error !== null)).toEqual([]);
      expect(outcomes.length).toBeGreaterThan(LEAST_PROMISES);
    },
    RUN_TIME
  );
});
