import { Big } from "big.js";
import fc from "fast-check";
import { apportion, Decimal } from "../../src/engine";
import { plainBigLargestRemainder } from "../bench/plainBig";
import { plainLargestRemainder } from "./plainDecimal";
import { runs } from "./runs";

it("what the bench compares with in decimal.js and big.js gives the same amounts", () => {
  const weights = fc
    .array(fc.integer({ min: 0, max: 300_000 }), { minLength: 1, maxLength: 40 })
    .filter((all) => all.some((weight) => weight > 0));
  const property = fc.property(fc.integer({ min: 0, max: 20_000_000 }), weights, (units, all) => {
    const parts = apportion(units, all);
    const decimals = all.map((weight) => new Decimal(weight));
    const bigs = all.map((weight) => new Big(weight));
    expect(plainLargestRemainder(new Decimal(units), decimals).map(Number)).toEqual(
      parts.ok && parts.value
    );
    expect(plainBigLargestRemainder(new Big(units), bigs).map(Number)).toEqual(
      parts.ok && parts.value
    );
  });
  fc.assert(property, runs(200));
});
