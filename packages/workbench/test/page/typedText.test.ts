import fc from "fast-check";
import { parseTypedText } from "../../page/grid/norwegian/typedText";
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
    { typed: "1,5E3", value: 1500, format: "0.00E+00", why: "a power of ten" },
    { typed: "1.2.2026", value: 46_054, format: "dd.mm.yyyy", why: "a date, day first" },
    { typed: "01.02.26", value: 46_054, format: "dd.mm.yyyy", why: "a year of two digits" },
    { typed: "31.12.99", value: 36_525, format: "dd.mm.yyyy", why: "a year of the last century" },
    { typed: "2026-02-01", value: 46_054, format: "dd.mm.yyyy", why: "a date as in files" },
    { typed: "29.2.2024", value: 45_351, format: "dd.mm.yyyy", why: "a leap day" },
  ])("is a number with $why: $typed", ({ typed, value, format }) => {
    expect(parseTypedText(typed)).toEqual({ value, format });
  });

  it.each([
    { typed: "0.5", why: "a point is no decimal sign" },
    { typed: "214.565", why: "a point separates no thousands" },
    { typed: "1 23", why: "groups have three digits" },
    { typed: "29.2.2025", why: "there is no such day" },
    { typed: "1.13.2026", why: "there is no such month" },
    { typed: "%", why: "there is no number" },
    { typed: "", why: "there is nothing" },
    { typed: "5001 Trondheim", why: "words follow" },
  ])("is text where $why: $typed", ({ typed }) => {
    expect(parseTypedText(typed)).toBeNull();
  });

  it("comes back unchanged when a number is edited and left as it was", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = editedText(value, undefined);
        expect(parseTypedText(text)?.value).toBe(value === 0 ? 0 : value);
      })
    );
  });

  it("keeps a percentage to the last digit when it is edited and left as it was", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (millionths) => {
        const value = millionths / 1e6;
        expect(parseTypedText(editedText(value, "0.00%"))?.value).toBe(value === 0 ? 0 : value);
      })
    );
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
