import fc from "fast-check";
import { readTyped } from "../../host/spreadsheet/typed/readTyped";
import { editedText } from "../../page/grid/norwegian/editedText";

describe("what is typed into a Norwegian cell", () => {
  it.each([
    { typed: "0,5", value: 0.5, format: null, why: "a decimal comma" },
    { typed: "-12", value: -12, format: null, why: "a sign" },
    { typed: "+3,25", value: 3.25, format: null, why: "a plus sign" },
    { typed: ",5", value: 0.5, format: null, why: "no digit before the comma" },
    { typed: "10 800 000", value: 10_800_000, format: "#,##0", why: "spaces between thousands" },
    { typed: "1\u00a0234,5", value: 1234.5, format: "#,##0.00", why: "a no-break space" },
    { typed: "1\u202f234", value: 1234, format: "#,##0", why: "a thin no-break space" },
    { typed: "12,5 %", value: 0.125, format: "0.00%", why: "a percentage" },
    { typed: "7%", value: 0.07, format: "0%", why: "a percentage without the space" },
    { typed: "%7", value: 0.07, format: "0%", why: "the sign before a percentage" },
    { typed: "(12,5 %)", value: -0.125, format: "0.00%", why: "a percentage in brackets" },
    { typed: "-7 %", value: -0.07, format: "0%", why: "a negative percentage" },
    { typed: "1-2-3", value: 37_653, format: "dd.mm.yyyy", why: "a year of one digit" },
    { typed: "3 pm", value: 0.625, format: "h:mm AM/PM", why: "an hour of half a day" },
    { typed: "1,5E3", value: 1500, format: "0.00E+00", why: "a power of ten" },
    { typed: "1.2.2026", value: 46_054, format: "dd.mm.yyyy", why: "a date, day first" },
    { typed: "01.02.26", value: 46_054, format: "dd.mm.yyyy", why: "a year of two digits" },
    { typed: "31.12.99", value: 36_525, format: "dd.mm.yyyy", why: "a year of the last century" },
    { typed: "2026-02-01", value: 46_054, format: "dd.mm.yyyy", why: "a date as in files" },
    { typed: "kr 5", value: 5, format: '"kr" #,##0', why: "the crown before it" },
    { typed: "1 200,50 kr", value: 1200.5, format: '"kr" #,##0.00', why: "the crown after it" },
    { typed: "-kr 5", value: -5, format: '"kr" #,##0', why: "a sign before the crown" },
    { typed: "(5)", value: -5, format: null, why: "brackets, as accountants have it" },
    { typed: "1 1/2", value: 1.5, format: "# ?/?", why: "a fraction" },
    { typed: "1-2", value: 46_054, format: "dd.mmm", why: "a day of this year" },
    { typed: "1.2", value: 46_054, format: "dd.mmm", why: "a day of this year, with a point" },
    { typed: "1/2/2026", value: 46_054, format: "dd.mm.yyyy", why: "a date with strokes" },
    { typed: "2/2026", value: 46_054, format: "mmm.yy", why: "a month" },
    { typed: "1. februar 2026", value: 46_054, format: "dd.mmm.yy", why: "a month's name" },
    { typed: "1 feb", value: 46_054, format: "dd.mmm", why: "a month's first letters" },
    { typed: "13:30", value: 0.5625, format: "h:mm", why: "a time" },
    { typed: "1.2.2026 12:00", value: 46_054.5, format: "dd.mm.yyyy h:mm", why: "date and time" },
    { typed: "29.2.2024", value: 45_351, format: "dd.mm.yyyy", why: "a leap day" },
  ])("is a number with $why: $typed", ({ typed, value, format }) => {
    expect(readTyped(typed, "nb-NO", 2026)).toEqual({ value, format });
  });

  it.each([
    { typed: "0.5", why: "a point is no decimal sign" },
    { typed: "214.565", why: "a point separates no thousands" },
    { typed: "58.509", why: "a point separates no thousands, and no month has 509 days" },
    { typed: "$120", why: "dollars are not the country's money" },
    { typed: "1,234.5", why: "it is English" },
    { typed: "0301-2", why: "no date has such a day" },
    { typed: "1-2-123", why: "a year has not three digits" },
    { typed: "1-2/2026", why: "a date has one kind of mark" },
    { typed: "12:75", why: "an hour has sixty minutes" },
    { typed: "1 23", why: "groups have three digits" },
    { typed: "29.2.2025", why: "there is no such day" },
    { typed: "1.13.2026", why: "there is no such month" },
    { typed: "%", why: "there is no number" },
    { typed: "", why: "there is nothing" },
    { typed: "5001 Trondheim", why: "words follow" },
  ])("is text where $why: $typed", ({ typed }) => {
    expect(readTyped(typed, "nb-NO", 2026)).toBeNull();
  });

  it.each([
    { typed: "1.1", shown: "1 January" },
    { typed: "31.12", shown: "31 December" },
  ])("is a day of the year that it is typed in: $typed", ({ typed }) => {
    const leap = readTyped(typed, "nb-NO", 2024)?.value ?? 0;
    expect((readTyped(typed, "nb-NO", 2025)?.value ?? 0) - leap).toBe(typed === "1.1" ? 366 : 365);
  });

  it("comes back unchanged when a number is edited and left as it was", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = editedText(value, undefined);
        expect(readTyped(text, "nb-NO")?.value).toBe(value === 0 ? 0 : value);
      })
    );
  });

  it("keeps a percentage to the last digit when it is edited and left as it was", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (millionths) => {
        const value = millionths / 1e6;
        expect(readTyped(editedText(value, "0.00%"), "nb-NO")?.value).toBe(value === 0 ? 0 : value);
      })
    );
  });
});

describe("what is typed into an English cell", () => {
  it.each([
    { typed: "$120", value: 120, format: "$#,##0_);[Red]($#,##0)", why: "dollars" },
    { typed: "$1,200.50", value: 1200.5, format: "$#,##0.00_);[Red]($#,##0.00)", why: "and cents" },
    { typed: "($5)", value: -5, format: "$#,##0_);[Red]($#,##0)", why: "dollars in brackets" },
    { typed: "1-2", value: 46_024, format: "d-mmm", why: "a day of this year, month first" },
    { typed: "1/2/2017", value: 42_737, format: "m/d/yyyy", why: "a date, month first" },
    { typed: "Jan 5", value: 46_027, format: "d-mmm", why: "a month's name" },
    { typed: "5-Jan-2020", value: 43_835, format: "d-mmm-yy", why: "a month's name and a year" },
    { typed: "January 2026", value: 46_023, format: "mmm-yy", why: "a month" },
    { typed: "1,234", value: 1234, format: "#,##0", why: "commas between thousands" },
    { typed: "12.5%", value: 0.125, format: "0.00%", why: "a percentage" },
    { typed: "5.", value: 5, format: null, why: "a point at its end" },
    { typed: "1:30 PM", value: 0.5625, format: "h:mm AM/PM", why: "an afternoon" },
    { typed: "1e3", value: 1000, format: "0.00E+00", why: "a power of ten" },
  ])("is a number with $why: $typed", ({ typed, value, format }) => {
    expect(readTyped(typed, "en-US", 2026)).toEqual({ value, format });
  });

  it.each([
    { typed: "kr 5", why: "crowns are not the country's money" },
    { typed: "0,5", why: "a comma is no decimal sign" },
    { typed: "13/1/2017", why: "there is no such month" },
    { typed: "1.2.2026", why: "points are no marks of a date" },
    { typed: "May", why: "a name needs a day or a year" },
    { typed: "May be 5", why: "words follow" },
    { typed: "1e999", why: "no number is so large" },
  ])("is text where $why: $typed", ({ typed }) => {
    expect(readTyped(typed, "en-US", 2026)).toBeNull();
  });
});

describe("what the formula bar shows of a number", () => {
  it.each([
    { value: 0.5, format: undefined, shown: "0,5", why: "a decimal comma" },
    { value: 0.125, format: "0%", shown: "12,5 %", why: "every digit of a percentage" },
    { value: 0.07, format: "0.00%", shown: "7 %", why: "no digits a percentage does not have" },
    { value: 46_054, format: "dd.mm.yyyy", shown: "01.02.2026", why: "a date" },
    { value: 46_054.5, format: "m/d/yyyy h:mm", shown: "01.02.2026 12:00:00", why: "a time too" },
    { value: 1234567, format: "#,##0", shown: "1234567", why: "no spaces between thousands" },
    { value: 3, format: '0 "dager"', shown: "3", why: "no date where a word has a d" },
    { value: 3, format: "[Red]0", shown: "3", why: "no date where a colour has a d" },
  ])("has $why: $shown", ({ value, format, shown }) => {
    expect(editedText(value, format)).toBe(shown);
  });
});
