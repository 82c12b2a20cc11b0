import { readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { iconFor, readManifest } from "../../page/manifest/readManifest";

const xml = readFileSync(path.join(__dirname, "..", "fixtures", "manifest.xml"), "utf8");

function documentOf(text: string): Document {
  return new JSDOM(text, { contentType: "text/xml" }).window.document;
}

describe("the workbench reads the manifest as Excel does", () => {
  it.each([
    {
      locale: "nb-NO",
      labels: ["Fordel kostnader", "Oppdater", "Sett inn eksempel"],
      functions: "functions-nb.json",
      why: "Norwegian",
    },
    {
      locale: "nn-NO",
      labels: ["Fordel kostnader", "Oppdater", "Sett inn eksempel"],
      functions: "functions-nb.json",
      why: "the default where a language has no texts of its own",
    },
    {
      locale: "en-US",
      labels: ["Share costs", "Refresh", "Insert example"],
      functions: "functions.json",
      why: "English by override",
    },
  ])("$why ($locale)", ({ locale, labels, functions }) => {
    const addIn = readManifest(documentOf(xml), locale);
    const buttons = addIn.groups.flatMap((group) => group.buttons);
    expect(buttons.map(({ label }) => label)).toEqual(labels);
    expect(addIn.functionsUrl).toBe(`https://localhost:3000/${functions}`);
  });

  it("knows what each button does", () => {
    const [group] = readManifest(documentOf(xml), "nb-NO").groups;
    expect(group?.buttons.map(({ action }) => action)).toEqual([
      { kind: "show-taskpane", url: "https://localhost:3000/taskpane.html" },
      { kind: "execute-function", id: "refresh" },
      { kind: "execute-function", id: "insertExample" },
    ]);
  });

  it.each([
    { pixels: 32, file: "share-32.png", why: "the very size" },
    { pixels: 50, file: "share-64.png", why: "the next larger one, which stays sharp" },
    { pixels: 500, file: "share-80.png", why: "the largest there is" },
  ])("takes $why for $pixels pixels", ({ pixels, file }) => {
    const button = readManifest(documentOf(xml), "nb-NO").groups[0]?.buttons[0];
    expect(iconFor(button?.icons ?? new Map(), pixels)).toBe(
      `https://localhost:3000/assets/icons/${file}`
    );
  });

  it("says what is missing instead of showing half a ribbon", () => {
    const broken = xml.replace('resid="Open.Label"', 'resid="Nowhere"');
    expect(() => readManifest(documentOf(broken), "nb-NO")).toThrow(
      "manifest.xml has no resource Nowhere."
    );
  });
});
