import fc from "fast-check";
import { partyKey } from "../../src/council";
import { invoiceLines, isInvoiced, settle, splitIntoTerms, TERM_COUNTS } from "../../src/papers";
import { allocate, Decimal, sum } from "../../src/engine";
import { allocated, membersOf, requestOf } from "../engine/agreement";
import { hp2025 } from "./hp2025";

const units = fc.constantFrom("0.01", "1", "10", "100");
const terms = fc.constantFrom(...TERM_COUNTS);
const populations = fc.array(fc.integer({ min: 1, max: 700_000 }), { minLength: 2, maxLength: 12 });
/** Whole units, of either sign. */
const count = fc.integer({ min: -2_000_000_000, max: 2_000_000_000 });

describe("terms", () => {
  it("never lose or make a unit, and differ by one unit at most", () =>
    fc.assert(
      fc.property(count, units, terms, (whole, unit, n) => {
        const amount = new Decimal(unit).times(whole);
        const parts = splitIntoTerms(amount, unit, n);
        expect(parts).toHaveLength(n);
        expect(sum(parts).eq(amount)).toBe(true);
        const sizes = parts.map((part) => part.abs());
        expect(
          Decimal.max(...sizes)
            .minus(Decimal.min(...sizes))
            .lte(unit)
        ).toBe(true);
      })
    ));

  it("put the units that are left over first", () => {
    const parts = splitIntoTerms(new Decimal(74177), "1", 4);
    expect(parts.map(String)).toEqual(["18545", "18544", "18544", "18544"]);
  });

  it.each([1, 2, 4, 12] as const)("of the 34 municipalities add up in %i terms", (n) => {
    const lines = invoiceLines(hp2025(), {
      issuer: "Trondheim",
      year: 2025,
      terms: n,
      dueDays: 30,
      reference: "HP",
    });
    expect(lines).toHaveLength(34 * n);
    expect(sum(lines.map(({ amount }) => amount)).toFixed()).toBe("10800000");
  });
});

describe("settlement", () => {
  it("adds up: differences are accounts less payments, for any sign and key", () =>
    fc.assert(
      fc.property(
        populations,
        fc.integer({ min: 1, max: 9_000_000 }),
        count,
        fc.constantFrom("half-up", "largest-remainder", "sainte-lague") as fc.Arbitrary<"half-up">,
        fc.boolean(),
        (people, total, accounts, rounding, byRates) => {
          const members = membersOf(...people);
          const wish = byRates
            ? {
                scheme: "base-and-rate",
                parameters: { base: "1000", rate: "3" },
                members,
                rounding,
              }
            : { scheme: "population", parameters: { total: String(total) }, members, rounding };
          const settled = settle(allocated(wish), new Decimal(accounts));
          if (!settled.ok) throw new Error(JSON.stringify(settled.error));
          const { rows, final, paid, difference } = settled.value;
          expect(final.toFixed()).toBe(String(accounts));
          expect(difference.eq(final.minus(paid))).toBe(true);
          expect(sum(rows.map((row) => row.difference)).eq(difference)).toBe(true);
        }
      )
    ));

  it("asks back less where the accounts are below the budget, and names who gets how much", () => {
    const budget = hp2025();
    const settled = settle(budget, new Decimal(10_000_000));
    if (!settled.ok) throw new Error("refused");
    expect(settled.value.difference.toFixed()).toBe("-800000");
    const trondheim = settled.value.rows.find(({ code }) => code === "5001")!;
    expect([trondheim.paid, trondheim.final, trondheim.difference].map(String)).toEqual([
      "4327264",
      "4006726",
      "-320538",
    ]);
  });

  it("takes what was really paid where it is told", () => {
    const budget = hp2025();
    const paid = budget.rows.map((row) => [partyKey(row), row.amount] as const);
    const payments = new Map(paid.filter(([key]) => key !== "municipality:5001"));
    const settled = settle(budget, new Decimal(10_800_000), payments);
    if (!settled.ok) throw new Error("refused");
    expect(settled.value.difference.toFixed()).toBe("4327264");
    expect(settled.value.rows.filter(({ difference }) => !difference.isZero())).toHaveLength(1);
  });

  it("shares the accounts as they are under an agreement with an index", () => {
    const request = requestOf({
      scheme: "population",
      parameters: { total: "1000", index: "1.035" },
      members: membersOf(1, 2),
    });
    const budget = allocate(request);
    if (!budget.ok) throw new Error("refused");
    const settled = settle(budget.value, new Decimal(900));
    expect(settled.ok && settled.value.final.toFixed()).toBe("900");
  });

  it("shares income as the mirror image of a cost under the host's agreement", () => {
    const members = membersOf(214_565, 10_522, 8_484);
    const wish = {
      scheme: "st-olav-2018",
      parameters: { host: "0001" },
      members,
    };
    const settled = settle(allocated(wish), new Decimal(-500_000));
    if (!settled.ok) throw new Error("refused");
    expect(settled.value.final.toFixed()).toBe("-500000");
    expect(settled.value.rows[0]!.final.toFixed()).toBe("-250000");
  });
});

describe("who is invoiced", () => {
  it.each([
    { why: "everyone under a plain key", wish: { scheme: "hp-2025" }, payers: 3 },
    {
      why: "not the host, which bears its own half",
      wish: { scheme: "st-olav-2018", parameters: { host: "0001" } },
      payers: 2,
    },
    {
      why: "not the trust that matches with its own resources",
      wish: { scheme: "st-olav-2014" },
      payers: 3,
    },
  ])("$why", ({ wish, payers }) => {
    const { rows } = allocated({ ...wish, members: membersOf(1000, 2000, 3000) });
    expect(rows.filter(isInvoiced)).toHaveLength(payers);
  });
});
