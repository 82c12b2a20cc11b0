import fc from "fast-check";
import { readTypedNumber } from "../../src/text/typedNumber";
import { formatNumber } from "../../src/text/number";
import type { Language } from "../../src/text";

const read = (typed: string, language: Language) => {
  const result = readTypedNumber(typed, language);
  return result.ok ? result.value : result.error;
};

describe("reading a typed number", () => {
  it.each([
    { why: "spaces between thousands", typed: "10 800 000", language: "nb", value: "10800000" },
    { why: "no-break spaces", typed: "10\u00a0800\u00a0000", language: "nb", value: "10800000" },
    { why: "thin spaces", typed: "10\u202f800", language: "nb", value: "10800" },
    { why: "decimal comma", typed: "0,5", language: "nb", value: "0.5" },
    { why: "decimal comma after three digits", typed: "1,035", language: "nb", value: "1.035" },
    { why: "decimal point that groups nothing", typed: "0.5", language: "nb", value: "0.5" },
    { why: "point that may group", typed: "1.500", language: "nb", value: "unclear-sign" },
    {
      why: "several points can only group",
      typed: "10.800.000",
      language: "nb",
      value: "10800000",
    },
    { why: "points and a comma", typed: "10.800.000,50", language: "nb", value: "10800000.5" },
    {
      why: "English form in Norwegian",
      typed: "10,800,000.50",
      language: "nb",
      value: "10800000.5",
    },
    { why: "currency around it", typed: "kr 3,-", language: "nb", value: "3" },
    { why: "currency after it", typed: "790 592 kr", language: "nb", value: "790592" },
    { why: "per cent sign", typed: "50 %", language: "nb", value: "50" },
    { why: "typographic minus", typed: "\u22125", language: "nb", value: "-5" },
    { why: "commas between thousands", typed: "10,800,000", language: "en", value: "10800000" },
    { why: "one comma groups in English", typed: "1,500", language: "en", value: "1500" },
    { why: "decimal point", typed: "1.035", language: "en", value: "1.035" },
    { why: "comma that groups nothing", typed: "0,5", language: "en", value: "0.5" },
    { why: "point first", typed: ".5", language: "en", value: "0.5" },
    { why: "groups of the wrong size", typed: "1,23,456", language: "en", value: "not-a-number" },
    { why: "words", typed: "ti millioner", language: "nb", value: "not-a-number" },
    { why: "scientific form", typed: "1e6", language: "nb", value: "not-a-number" },
    { why: "nothing", typed: " ", language: "nb", value: "not-a-number" },
    { why: "millions", typed: "12,5 mill", language: "nb", value: "12500000" },
    { why: "millions with a point", typed: "10,8 mill.", language: "nb", value: "10800000" },
    { why: "millions of kroner", typed: "12,5 mill. kr", language: "nb", value: "12500000" },
    { why: "kroner before", typed: "kr 12,5 mill", language: "nb", value: "12500000" },
    { why: "millions in full", typed: "3 millioner kroner", language: "nb", value: "3000000" },
    { why: "MNOK after", typed: "12,5 MNOK", language: "nb", value: "12500000" },
    { why: "MNOK before", typed: "MNOK 12,5", language: "nb", value: "12500000" },
    { why: "English millions", typed: "12.5 million", language: "en", value: "12500000" },
    { why: "millions below zero", typed: "-2 mill", language: "nb", value: "-2000000" },
    { why: "thousands of millions?", typed: "1.500 mill", language: "nb", value: "unclear-sign" },
    { why: "nothing but millions", typed: "mill.", language: "nb", value: "not-a-number" },
    { why: "millions twice", typed: "MNOK 2 mill", language: "nb", value: "not-a-number" },
    { why: "a letter", typed: "12 m", language: "nb", value: "not-a-number" },
    { why: "zero has no sign", typed: "-0", language: "nb", value: "0" },
  ] as const)("$typed ($why, $language) is $value", ({ typed, language, value }) =>
    expect(read(typed, language)).toBe(value)
  );

  it("takes back every number that the pane itself shows", () =>
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        fc.constantFrom<Language>("nb", "en"),
        fc.integer({ min: 0, max: 4 }),
        (digits, language, places) => {
          const shown = formatNumber(`${digits}e-${places}`, language);
          expect(read(shown, language)).toBe(plain(`${digits}`, places));
        }
      )
    ));
});

/** `12345` and 2 → `123.45`, without zeros at the end. */
function plain(digits: string, places: number): string {
  const [, sign = "", body = ""] = /^(-?)(\d+)$/.exec(digits) ?? [];
  const padded = body.padStart(places + 1, "0");
  const whole = padded.slice(0, padded.length - places);
  const fraction = padded.slice(padded.length - places).replace(/0+$/, "");
  return `${sign}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}
