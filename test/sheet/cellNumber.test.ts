import fc from "fast-check";
import { Decimal } from "../../src/engine";
import { fitsCell, fromCell, toCell } from "../../src/sheet/cellNumber";

describe("numbers of cells", () => {
  it("are read as Excel shows them, at 15 digits", () => {
    expect(fromCell(0.1 + 0.2).toFixed()).toBe("0.3");
    expect(fromCell(10_800_000.01).toFixed()).toBe("10800000.01");
    expect(fromCell(2 ** 53).toFixed()).toBe("9007199254740990");
  });

  it("are never negative zero", () => {
    expect(Object.is(toCell(new Decimal("-0")), 0)).toBe(true);
    expect(fromCell(-0).isNegative()).toBe(false);
  });

  it("come back as they were, up to 15 digits", () =>
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }),
        fc.integer({ min: 0, max: 6 }),
        (digits, decimals) => {
          const value = new Decimal(digits.toString()).times(new Decimal(10).pow(-decimals));
          expect(fitsCell(value)).toBe(true);
          expect(fromCell(toCell(value)).equals(value)).toBe(true);
        }
      )
    ));

  it("of more digits are known not to fit", () => {
    expect(fitsCell(new Decimal("1234567890123456"))).toBe(false);
    expect(fitsCell(new Decimal("10800000000000000"))).toBe(true);
    expect(fitsCell(new Decimal(Infinity))).toBe(false);
  });
});
