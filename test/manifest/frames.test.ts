import { readFileSync } from "node:fs";
import { join } from "node:path";

const read = (file: string): string => readFileSync(join(__dirname, "../..", file), "utf8");

/** The sources of a directive in a content security policy. */
function sourcesOf(directive: string, text: string): readonly string[] {
  const found = new RegExp(`${directive} ([^;\`"]+)`).exec(text);
  return found?.[1]?.trim().split(/\s+/) ?? [];
}

const allows = (source: string, address: string): boolean =>
  new RegExp(`^${source.replaceAll(".", "\\.").replace("*", "[^/]+")}$`).test(address);

describe("what the policies of the published pages let through", () => {
  // office-js-docs-pr 4911, office-js 3342: where one is missing the pane stays empty.
  it.each([
    "https://excel.cloud.microsoft",
    "https://excel.officeapps.live.com",
    "https://www.office.com",
    "https://kommunen.sharepoint.com",
    "https://onedrive.live.com",
  ])("is a pane in a window of Excel on the web at %s, by docs/DEPLOY.md", (address) => {
    const ancestors = sourcesOf("frame-ancestors", read("docs/DEPLOY.md"));
    expect(ancestors.filter((source) => allows(source, address))).toHaveLength(1);
  });

  // office-js 1687, 1005: office.js loads from there, and has a frame of its own from there.
  it.each(["script-src", "frame-src"])("is office.js itself, as %s", (directive) => {
    expect(sourcesOf(directive, read("src/taskpane/taskpane.html"))).toContain(
      "https://appsforoffice.microsoft.com"
    );
  });
});
