import { Decimal } from "../../src/engine";
import { formatNumber } from "../../src/text/number";

describe("formatNumber", () => {
  it.each([
    { why: "groups by threes", value: "4327264", nb: "4\u00a0327\u00a0264", en: "4,327,264" },
    { why: "leaves three digits alone", value: "773", nb: "773", en: "773" },
    { why: "writes a minus that is no hyphen", value: "-1000", nb: "−1\u00a0000", en: "−1,000" },
    { why: "keeps the decimals it was given", value: "1234.50", nb: "1\u00a0234,5", en: "1,234.5" },
    {
      why: "never shows an exponent",
      value: "1e21",
      nb: "1\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000",
      en: "1,000,000,000,000,000,000,000",
    },
    { why: "never groups decimals", value: "0.12345678", nb: "0,12345678", en: "0.12345678" },
  ])("$why", ({ value, nb, en }) => {
    expect(formatNumber(value, "nb")).toBe(nb);
    expect(formatNumber(new Decimal(value), "en")).toBe(en);
  });

  it.each([
    { why: "rounds half up", value: "1234.565", decimals: 2, en: "1,234.57" },
    { why: "rounds half away from zero below zero", value: "-2.5", decimals: 0, en: "−3" },
    { why: "fills up with zeros", value: "40", decimals: 2, en: "40.00" },
    { why: "shows no minus for what rounds to zero", value: "-0.004", decimals: 2, en: "0.00" },
    { why: "carries into a new group", value: "999.999", decimals: 2, en: "1,000.00" },
  ])("with decimals it $why", ({ value, decimals, en }) => {
    expect(formatNumber(value, "en", decimals)).toBe(en);
  });
});
