import { stepsOf, type AllocationStep, type Term } from "../../src/engine";
import { textsFor } from "../../src/text";
import type { Language } from "../../src/text/language";
import { whoShares, type WhoShares } from "../../src/text/whoShares";
import { allocated, membersOf } from "../engine/agreement";

/** The sentences, with spaces that may break. */
const told = (
  language: Language,
  steps: readonly AllocationStep[],
  who: WhoShares = "municipalities"
): readonly string[] =>
  textsFor(language)
    .order(steps, who)
    .map((sentence) => sentence.replaceAll("\u00a0", " "));

describe("the order of operations", () => {
  const steps = () =>
    stepsOf(
      allocated({
        scheme: "hp-2025",
        members: membersOf(100, 200, 300, 400),
        parameters: {
          total: "1000",
          index: "1.1",
          "months.0004": "6",
          cap: "300",
          host: "0001",
          hostShare: "0.25",
          matchingParty: "St. Olavs hospital HF",
          matchingRatio: "0.5",
        },
        regions: "first",
      })
    );

  it("is told step by step in Norwegian", () => {
    expect(told("nb", steps())).toEqual([
      "Satser, grunnbeløp og totalbeløp ganges med 1,1.",
      "Én kommune er med bare en del av året og veier tilsvarende mindre.",
      "1 100 kr deles etter folketall.",
      "Taket holder én kommune; de andre deler forskjellen etter samme nøkkel.",
      "A dekker 25 % av helheten; de andre deler resten.",
      "St. Olavs hospital HF legger til 0,5 kr for hver krone kommunene betaler.",
      "Til slutt avrundes beløpene, regionene først, så kommunene i hver, etter regelen «Summen skal stemme (største rest)».",
    ]);
  });

  it("is told step by step in English", () => {
    expect(told("en", steps())).toEqual([
      "Rates, base amount and total are multiplied by 1.1.",
      "One municipality takes part for some of the year only and weighs the less.",
      "NOK 1,100 is shared by population.",
      "The cap holds one municipality; the others share the difference by the same key.",
      "A covers 25% of the whole; the others share the rest.",
      "St. Olavs hospital HF adds NOK 0.5 for each krone the municipalities pay.",
      "Last, the amounts are rounded, the regions first, then the members of each, by the rule “The sum must be true (largest remainder)”.",
    ]);
  });

  it("tells a base amount from none, and counts who takes part for a part of the year", () => {
    const rates = allocated({
      scheme: "base-and-rate",
      members: membersOf(100, 200, 300),
      parameters: { base: "5", rate: "1", months: "6", floor: "100" },
    });
    expect(stepsOf(rates)).toEqual([
      { kind: "part-year", members: 3 },
      { kind: "key", by: "base-and-rate", total: null },
      // 52.50, 102.50 and 152.50 kr: only the first is below the floor.
      { kind: "limits", lifted: 1, held: 0, freed: "nobody" },
      { kind: "rounding", rule: "largest-remainder", regionsFirst: false },
    ]);
    const withoutBase = allocated({
      scheme: "base-and-rate",
      members: membersOf(1),
      parameters: { base: "0", rate: "1" },
    });
    expect(stepsOf(withoutBase)[0]).toMatchObject({ kind: "key", by: "rate" });
    const shares = ["floorShare", "capShare", "cap"].map((limit) =>
      stepsOf(
        allocated({
          scheme: "population",
          members: membersOf(1),
          parameters: { total: "1", [limit]: "1" },
        })
      ).map(({ kind }) => kind)
    );
    expect(shares).toEqual(shares.map(() => ["key", "limits", "rounding"]));
  });

  it.each([
    {
      why: "both limits",
      limits: { floor: "200", cap: "300" },
      nb: "Minstebeløpet løfter 2 kommuner og taket holder én kommune; de andre deler forskjellen etter samme nøkkel.",
      en: "The least amount lifts 2 municipalities and the cap holds one municipality; the others share the difference by the same key.",
    },
    {
      why: "limits that nobody reaches",
      limits: { floor: "1", cap: "900" },
      nb: "Ingen kommune når minstebeløpet eller taket.",
      en: "No municipality reaches the least amount or the cap.",
    },
  ])("tells whom $why concern", ({ limits, nb, en }) => {
    const steps = stepsOf(
      allocated({
        scheme: "population",
        members: membersOf(100, 200, 300, 400),
        parameters: { total: "1000", ...limits },
      })
    );
    expect(told("nb", steps)).toContain(nb);
    expect(told("en", steps)).toContain(en);
  });

  const limited = (rule: Term) =>
    stepsOf(
      allocated({
        scheme: { id: "own", form: "written", rule, parameters: [] },
        members: membersOf(100, 200, 700),
      })
    );
  const capped = { by: "population", max: "500" } as const;

  it.each<{ why: string; rule: Term; nb: string; en: string }>([
    {
      why: "the others, where an amount is divided",
      rule: { ...capped, amount: "1000" },
      nb: "Taket holder én part; de andre deler forskjellen etter samme nøkkel.",
      en: "The cap holds one party; the others share the difference by the same key.",
    },
    {
      why: "the others, in a sum of several terms that divide amounts",
      rule: {
        terms: [
          { ...capped, amount: "1000" },
          { by: 1, amount: "30" },
        ],
      },
      nb: "Taket holder én part; de andre deler forskjellen etter samme nøkkel.",
      en: "The cap holds one party; the others share the difference by the same key.",
    },
    {
      why: "the others, where what is limited are weights",
      rule: { amount: "1000", terms: [capped, { by: { number: "1" } }] },
      nb: "Taket holder én part; de andre deler forskjellen etter samme nøkkel.",
      en: "The cap holds one party; the others share the difference by the same key.",
    },
    {
      why: "nobody, where rates make the sum",
      rule: { ...capped, min: "150" },
      nb: "Minstebeløpet løfter én part og taket holder én part; summen endres tilsvarende.",
      en: "The least amount lifts one party and the cap holds one party; the sum changes by as much.",
    },
    {
      why: "another term",
      rule: {
        terms: [
          { ...capped, amount: "1000", freed: "rest" },
          { name: "rest", by: 1, amount: "30" },
        ],
      },
      nb: "Taket holder én part; avtalens ledd sier hvem som deler forskjellen.",
      en: "The cap holds one party; the terms of the agreement say who shares the difference.",
    },
    {
      why: "some of each",
      rule: { terms: [{ ...capped, amount: "1000" }, capped] },
      nb: "Taket holder én part; avtalens ledd sier hvem som deler forskjellen.",
      en: "The cap holds one party; the terms of the agreement say who shares the difference.",
    },
  ])("says who shares what limits change: $why", ({ rule, nb, en }) => {
    expect(told("nb", limited(rule), "parties")).toContain(nb);
    expect(told("en", limited(rule), "parties")).toContain(en);
  });

  it("speaks of parties where not all are municipalities, and of amounts where terms may be grants", () => {
    const steps = limited({ terms: [{ by: 1 }, { by: { of: "population", times: "2" } }] });
    expect(told("nb", steps, whoShares(membersOf(1)))[0]).toBe(
      "Beløpet for hver part er avtalens ledd lagt sammen; summen er totalen."
    );
    expect(told("en", steps, whoShares([{ code: "5001" }]))[0]).toBe(
      "The amount of each municipality is the terms of the agreement added up; the sum is the total."
    );
  });

  it("leaves out what was not asked for", () => {
    const rates = allocated({ scheme: "st-olav-2014", members: membersOf(1) });
    expect(told("en", stepsOf(rates))).toEqual([
      "Each municipality pays a rate per inhabitant; the sum is the total.",
      "St. Olavs hospital HF adds NOK 1 for each krone the municipalities pay.",
      "Last, the amounts are rounded, by the rule “The sum must be true (largest remainder)”.",
    ]);
  });
});
