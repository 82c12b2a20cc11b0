import {
  booleanFromNorwegian,
  booleanInNorwegian,
  errorFromNorwegian,
  errorInNorwegian,
} from "../../page/grid/norwegian/excelWords";

describe("an error value in a Norwegian Excel", () => {
  it.each([
    { value: "#DIV/0!", shown: "#DIV/0!" },
    { value: "#N/A", shown: "#I/T" },
    { value: "#NAME?", shown: "#NAVN?" },
    { value: "#NULL!", shown: "#NULL!" },
    { value: "#NUM!", shown: "#NUM!" },
    { value: "#REF!", shown: "#REF!" },
    { value: "#VALUE!", shown: "#VERDI!" },
    { value: "#SPILL!", shown: "#OVERFLYT!" },
    { value: "#GETTING_DATA", shown: "#HENTER_DATA" },
  ])("is $shown for $value, and typed in any letters", ({ value, shown }) => {
    expect(errorInNorwegian(value)).toBe(shown);
    expect(errorFromNorwegian(` ${shown.toLowerCase()} `)).toBe(value);
  });

  it.each([
    { text: "#1", why: "a number sign" },
    { text: "N/A", why: "no sign before it" },
    { text: "toString", why: "a word of the language this is written in" },
  ])("is none: $why", ({ text }) => {
    expect(errorInNorwegian(text)).toBeNull();
    expect(errorFromNorwegian(text)).toBeNull();
  });
});

describe("a truth value in a Norwegian Excel", () => {
  it("is SANN or USANN, typed in any letters, and TRUE is text", () => {
    expect([booleanInNorwegian(true), booleanInNorwegian(false)]).toEqual(["SANN", "USANN"]);
    expect(["sann", " Usann", "TRUE", "SANNHET"].map(booleanFromNorwegian)).toEqual([
      true,
      false,
      null,
      null,
    ]);
  });
});
