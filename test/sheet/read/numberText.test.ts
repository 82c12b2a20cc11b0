import fc from "fast-check";
import { readNumber } from "../../../src/sheet/read/numberText";

const SPACES = [" ", "\u00a0", "\u2009", "\u202f"];

describe("a cell where a count belongs", () => {
  it.each([
    { cell: 214565, value: "214565", why: "a number" },
    { cell: 214565.00000000003, value: "214565", why: "Excel keeps 15 digits" },
    { cell: "214565", value: "214565", why: "a number stored as text" },
    { cell: "214,565", value: "214565", why: "a comma before three digits" },
    { cell: "214.565", value: "214565", why: "a point before three digits" },
    { cell: "1'234'567", value: "1234567", why: "apostrophes" },
    { cell: "214.565,0", value: "214565", why: "point for thousands, comma for decimals" },
    { cell: "214,565.00", value: "214565", why: "comma for thousands, point for decimals" },
    { cell: "214 565,5", value: "214565.5", why: "a fraction stays one" },
    { cell: "773,5", value: "773.5", why: "one digit after the comma is a decimal" },
    { cell: "0,773", value: "0.773", why: "no thousands begin with zero" },
    { cell: "1.234.567", value: "1234567", why: "two points" },
    { cell: "-773", value: "-773", why: "a minus sign" },
    { cell: "\u2212773", value: "-773", why: "a true minus sign" },
    { cell: "214 565 innb.", value: "214565", why: "a unit" },
    { cell: "773*", value: "773", why: "a footnote mark" },
    { cell: "773 1)", value: "773", why: "a numbered footnote" },
    { cell: "773²", value: "773", why: "a raised footnote" },
  ])("$cell is $value: $why", ({ cell, value }) => {
    const reading = readNumber(cell);
    expect(reading.kind === "number" && reading.value.toFixed()).toBe(value);
  });

  it.each([
    { cell: "", kind: "blank" },
    { cell: " \u00a0 ", kind: "blank" },
    { cell: "..", kind: "no-figure" },
    { cell: "-", kind: "no-figure" },
    { cell: "#N/A", kind: "error" },
    { cell: "#SPILL!", kind: "error" },
    { cell: "#BUSY!", kind: "error" },
    { cell: "#CONNECT!", kind: "error" },
    { cell: "ca. 770", kind: "text" },
    { cell: "12,34,567", kind: "text" },
    { cell: "2 14565", kind: "text" },
    { cell: "1,234.567.890", kind: "text" },
    { cell: true, kind: "text" },
  ])("$cell is no number but $kind", ({ cell, kind }) => expect(readNumber(cell).kind).toBe(kind));

  it("is the same count however its thousands are separated", () =>
    fc.assert(
      fc.property(
        fc.nat({ max: 99_999_999 }),
        fc.constantFrom(...SPACES, ",", ".", "'", ""),
        (count, separator) => {
          const text = String(count).replace(/\B(?=(\d{3})+$)/g, separator);
          const reading = readNumber(text);
          expect(reading.kind === "number" && reading.value.toNumber()).toBe(count);
        }
      )
    ));
});
