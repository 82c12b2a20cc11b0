import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** What `npm run build` publishes, as the workbench of the run serves it. */
const PUBLISHED = path.join(__dirname, "..", "..", "out", "workbench", "published");

const files = readdirSync(PUBLISHED, { recursive: true, encoding: "utf8" });

function read(name: string): string {
  return readFileSync(path.join(PUBLISHED, name), "utf8");
}

describe("what is published", () => {
  it("is the page, its scripts, the manifest, both languages' functions and the icons", () => {
    expect(files).toEqual(
      expect.arrayContaining([
        "manifest.xml",
        "taskpane.html",
        "taskpane.js",
        "functions.json",
        "functions-nb.json",
        path.join("assets", "icons", "share-32.png"),
      ])
    );
  });

  it("has neither the workbench nor office.js in it", () => {
    const scripts = files.filter((name) => name.endsWith(".js"));
    expect(scripts.length).toBeGreaterThan(1);
    expect(files.filter((name) => /office|univer|workbench|excel-win32/i.test(name))).toEqual([]);
    expect(scripts.filter((name) => /@univerjs|_richApiNativeBridge/.test(read(name)))).toEqual([]);
  });

  it("loads office.js from Microsoft, as the store requires, and nothing else from elsewhere", () => {
    const page = read("taskpane.html");
    const sources = [...page.matchAll(/<script[^>]*src="?([^"\s>]+)/g)].map(([, source]) => source);
    expect(sources[0]).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(sources.slice(1).every((source) => source?.startsWith("taskpane.js"))).toBe(true);
    expect(page).toContain("Content-Security-Policy");
    expect(page).not.toMatch(/unsafe-(inline|eval)/);
  });

  it("has no address of the development machine left in its manifest", () => {
    expect(read("manifest.xml")).not.toContain("localhost");
  });
});
