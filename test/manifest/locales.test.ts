import { readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { languageOf, type Language } from "../../src/text/language";
import { formatNumber } from "../../src/text/number";

const xml = readFileSync(path.join(__dirname, "..", "..", "manifest.xml"), "utf8");
const { document } = new JSDOM(xml, { contentType: "text/xml" }).window;
const localized = [...document.getElementsByTagName("*")].filter((element) =>
  [...element.children].some(({ localName }) => localName === "Override")
);

/** What Excel shows of the manifest in a display language: the override of exactly that name, else the default. */
const shown = (locale: string): readonly string[] =>
  localized.map((element) => {
    const override = [...element.children].find(
      (each) => each.getAttribute("Locale")?.toLowerCase() === locale.toLowerCase()
    );
    return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
  });

const RIBBON = { nb: "Fordel kostnader", en: "Share costs" } as const;
const METADATA = { nb: "functions-nb.json", en: "functions.json" } as const;
const TOTAL = { nb: "10\u00a0800\u00a0000,5", en: "10,800,000.5" } as const;

describe("an Excel of one language gets an add-in of one language", () => {
  it.each<{ locale: string; language: Language; why: string }>([
    { locale: "nb-NO", language: "nb", why: "bokmål" },
    { locale: "nn-NO", language: "nb", why: "nynorsk is nearer to bokmål than to English" },
    { locale: "da-DK", language: "nb", why: "Danes read Norwegian" },
    { locale: "sv-SE", language: "nb", why: "so do Swedes" },
    { locale: "en-US", language: "en", why: "the commonest English" },
    { locale: "en-GB", language: "en", why: "the English of Europe" },
    { locale: "en-AU", language: "en", why: "an English that the manifest does not name" },
    { locale: "en-IN", language: "en", why: "an English with other groups of digits" },
    { locale: "en-NO", language: "en", why: "English in Norway" },
    { locale: "de-DE", language: "en", why: "neither of the two" },
    { locale: "fi-FI", language: "en", why: "a neighbour who does not read Norwegian" },
    { locale: "is-IS", language: "en", why: "as above" },
    { locale: "pl-PL", language: "en", why: "as above" },
  ])("$locale: $language, $why", ({ locale, language }) => {
    expect(languageOf(locale)).toBe(language);
    const texts = shown(locale);
    expect(texts).toContain(RIBBON[language]);
    expect(texts).not.toContain(RIBBON[language === "nb" ? "en" : "nb"]);
    expect(texts.filter((text) => text.endsWith(`/${METADATA[language]}`))).toHaveLength(1);
    expect(formatNumber("10800000.5", languageOf(locale))).toBe(TOTAL[language]);
  });

  it("whatever is said of it is said in both languages", () => {
    expect(localized.length).toBeGreaterThan(10);
    expect(shown("nb-NO").filter((text, place) => text === shown("en-US")[place])).toEqual([]);
  });
});
