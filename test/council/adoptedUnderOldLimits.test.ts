import { findScheme } from "../../src/catalogue";
import { adoptedAllocation, adoptedTableOf, type AdoptedVersion } from "../../src/council";
import { Decimal, type Member } from "../../src/engine";
import { allocated } from "../engine/agreement";

const members: readonly Member[] = [
  { code: "5001", name: "Trondheim", region: null, population: new Decimal(214_565) },
  { code: "5033", name: "Tydal", region: null, population: new Decimal(773) },
  { code: "3430", name: "Os", region: null, population: new Decimal(1852) },
];
const RATE = { rate: "10", cap: "1000000" };

/** A version that was locked when the others paid what a cap freed under rates, if it says nothing of that. */
function adopted(freed: "others" | "nobody", isSaid: boolean): AdoptedVersion {
  const table = adoptedTableOf(
    allocated({ scheme: "per-inhabitant", members, parameters: { ...RATE, freed } })
  );
  const parameters = isSaid ? table.parameters : RATE;
  const sha256 = "0".repeat(64);
  return {
    date: "2025-01-31",
    note: "",
    populationDate: null,
    sha256,
    table: { ...table, parameters },
  };
}

it.each([
  // 1,000,000 kr is Trondheim's cap; it frees 1,145,650 kr, shared by 773 : 1852.
  ["others", false, ["1000000", "345097", "826803"]],
  ["others", true, ["1000000", "345097", "826803"]],
  ["nobody", false, ["1000000", "7730", "18520"]],
] as const)(
  "a version adopted when a cap under rates freed %s (said: %s) keeps its amounts, and is explained by that rule",
  (freed, isSaid, amounts) => {
    const version = adopted(freed, isSaid);
    const allocation = adoptedAllocation(version, findScheme("per-inhabitant")!)!;
    expect(allocation.rows.map(({ amount }) => amount.toFixed())).toEqual(amounts);
    expect(allocation.check.ok).toBe(true);
    // The exact parts are those of the rule it was made by: each amount is its own, rounded.
    allocation.rows.forEach(({ amount, exact }) => {
      const part = Number(exact.numerator) / Number(exact.denominator);
      expect(Math.abs(amount.toNumber() - part)).toBeLessThan(1);
    });
    expect(allocation.rows.map(({ limit }) => limit)).toEqual(["cap", null, null]);
  }
);
