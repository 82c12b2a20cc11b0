import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { checkManifest } from "../../src/headless/manifest/checkManifest";

const ROOT = path.join(__dirname, "..", "..");
const FILE = path.join(ROOT, "manifest.xml");
const manifest = readFileSync(FILE, "utf8");

function messages(xml: string): string[] {
  return checkManifest(xml, ROOT).map(({ message }) => message);
}

/** The manifest with one thing changed; a test whose change hits nothing fails. */
function changed(from: string | RegExp, to: string): string {
  const xml = manifest.replace(from, to);
  expect(xml).not.toBe(manifest);
  return xml;
}

describe("manifest.xml", () => {
  it("has nothing that Excel would refuse", () => {
    expect(checkManifest(manifest, ROOT)).toEqual([]);
  });

  it("passes `npm run validate`, which has Microsoft's own package read it too", () => {
    const { stdout, status } = spawnSync(
      process.execPath,
      [require.resolve("tsx/cli"), "src/headless/validate.ts", "manifest.xml", "--offline"],
      { cwd: ROOT, encoding: "utf8" }
    );
    expect(stdout).toBe("manifest.xml: valid (Microsoft's service: not asked)\n");
    expect(status).toBe(0);
  });
});

describe("the manifest's checks", () => {
  it.each([
    {
      why: "not XML at all",
      xml: () => manifest.slice(0, -20),
      message: "The manifest is not well-formed XML.",
    },
    {
      why: "elements out of order",
      xml: () => changed(/(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, "$2$1"),
      message: "OfficeApp: Version must come before ProviderName.",
    },
    {
      why: "an element that does not belong there",
      xml: () => changed("<Permissions>", "<Colour/><Permissions>"),
      message: "OfficeApp must not contain Colour.",
    },
    {
      why: "a text that is too long",
      xml: () => changed('DefaultValue="Cost sharing"', `DefaultValue="${"x".repeat(126)}"`),
      message: "String Group.Label: 1 to 125 characters, not 126.",
    },
    {
      why: "a text missing in one language",
      xml: () => changed(/<bt:Override Locale="da-DK" Value="Oppdater"\/>/, ""),
      message: "String Refresh.Label must be given for the same locales as DisplayName.",
    },
    {
      why: "a resource nobody defined",
      xml: () => changed('resid="Open.Tip"', 'resid="Open.Tips"'),
      message: "There is no resource Open.Tips.",
    },
    {
      why: "a resource nobody uses",
      xml: () => changed('resid="Open.Tip"', 'resid="Refresh.Tip"'),
      message: "Nothing uses the resource Open.Tip.",
    },
    {
      why: "an icon that is not there",
      xml: () => changed("icons/refresh-16.png", "icons/refresh-17.png"),
      message: "There is no icon https://localhost:3000/assets/icons/refresh-17.png.",
    },
    {
      why: "an icon in another size than announced",
      xml: () => changed("icons/refresh-16.png", "icons/refresh-20.png"),
      message: "assets/icons/refresh-20.png must be a PNG of 16 × 16 pixels.",
    },
    {
      why: "a control without one of the sizes Office needs",
      xml: () => changed('<bt:Image size="80" resid="Refresh.80"/>', ""),
      message: "Hpshare.Refresh needs an icon of 80 pixels.",
    },
    {
      why: "an address without https",
      xml: () =>
        changed('SourceLocation DefaultValue="https:', 'SourceLocation DefaultValue="http:'),
      message: "http://localhost:3000/taskpane.html must begin with https://.",
    },
    {
      why: "a newer ExcelApi than the embedded host knows",
      xml: () => changed('Name="ExcelApi" MinVersion="1.14"', 'Name="ExcelApi" MinVersion="1.16"'),
      message: "ExcelApi must be required in a version up to 1.15.",
    },
    {
      why: "a namespace, which would put a prefix before every function",
      xml: () => changed("</Metadata>", '</Metadata><Namespace resid="Group.Label"/>'),
      message: "Namespace must be left out: the functions are called without a prefix.",
    },
    {
      why: "the address that the build writes where none was chosen",
      xml: () => manifest.replaceAll("localhost:3000", "hpshare.example"),
      message:
        "The address is a placeholder. Build with the real one: npm run build -- --env url=https://…",
    },
  ])("find $why", ({ xml, message }) => {
    expect(messages(xml())).toContain(message);
  });
});
