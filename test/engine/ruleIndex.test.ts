import { findScheme } from "../../src/catalogue";
import { makeScheme } from "../../src/catalogue/custom/makeScheme";
import { allocate, stepsOf, type Scheme } from "../../src/engine";
import { textsFor } from "../../src/text";
import { membersOf } from "./agreement";

/** Fjellnettverket's rates of 2015, by public tariffs; those of 2021 are the same times 1.02516, each rounded. */
const SCHEME: Scheme = {
  id: "fjellnettverket",
  form: "written",
  rule: {
    terms: [
      { by: { number: { parameter: "base" } } },
      { by: { of: "population", times: { parameter: "rate" } }, max: { parameter: "cap" } },
    ],
  },
  parameters: [
    { name: "base", kind: "number", default: "50000", required: false, step: "1" },
    { name: "rate", kind: "number", default: "3.00", required: false, step: "0.01" },
    { name: "cap", kind: "number", default: "65000", required: false, step: "1" },
  ],
};
const amounts = (parameters: Readonly<Record<string, string>>) => {
  const allocated = allocate({ scheme: SCHEME, members: membersOf(1000, 50000), parameters });
  return allocated.ok
    ? allocated.value.rows.map(({ amount }) => amount.toFixed())
    : allocated.error;
};

describe("an index over the numbers of a written rule", () => {
  it("makes next year's from this year's, each rounded to its own step", () => {
    expect(amounts({})).toEqual(["53000", "115000"]);
    // 51,258 + 3.08 × 1,000, and 51,258 + the cap of 66,635.
    expect(amounts({ index: "1.02516" })).toEqual(["54338", "117893"]);
  });

  it("is used up when the scheme is kept: the new numbers are its own", () => {
    const rules = { rounding: "half-up", unit: "1", ties: "order", regions: "sum" } as const;
    const { scheme } = makeScheme("Fjellnettverket 2021", SCHEME, { index: "1.02516" }, rules);
    expect(scheme.parameters.map(({ name, default: value, step }) => [name, value, step])).toEqual([
      ["base", "51258", "1"],
      ["rate", "3.08", "0.01"],
      ["cap", "66635", "1"],
    ]);
  });

  it.each(["0", "-1", "much"])("of %s is refused by name", (index) => {
    expect(amounts({ index })).toMatchObject([{ code: "invalid-parameter", parameter: "index" }]);
  });

  it("is unknown where no number has a step", () => {
    const plain = { ...SCHEME, parameters: SCHEME.parameters.map(({ step: _, ...each }) => each) };
    expect(
      allocate({ scheme: plain, members: membersOf(1), parameters: { index: "2" } })
    ).toMatchObject({ ok: false, error: [{ code: "unknown-parameter" }] });
  });
});

describe("an index over the numbers of a ready agreement", () => {
  const members = membersOf(1000, 50000);
  const rates = { base: "50000", rate: "3.00", cap: "115000" };
  const sharedBy = (parameters: Readonly<Record<string, string>>, unit = "1") => {
    const scheme = findScheme("base-and-rate")!;
    const shared = allocate({ scheme, members, parameters: { ...rates, ...parameters }, unit });
    if (!shared.ok) return shared.error;
    return shared.value.rows.map(({ amount }) => amount.toFixed());
  };

  it("is the exact factor on base and rate, or makes each number by its step, limits included", () => {
    // 1.02516 × (50,000 + 3 × 1,000) = 54,333.48; the cap stays 115,000.
    expect(sharedBy({ index: "1.02516" })).toEqual(["54333", "115000"]);
    expect(sharedBy({ index: "1.02516", indexBy: "factor" })).toEqual(["54333", "115000"]);
    // 51,258 + 3.08 × 1,000 = 54,338; the cap becomes 117,893.40, in kroner 117,893.
    expect(sharedBy({ index: "1.02516", indexBy: "steps" })).toEqual(["54338", "117893"]);
  });

  it("says what it made of each number", () => {
    const scheme = findScheme("base-and-rate")!;
    const parameters = { ...rates, index: "1.02516", indexBy: "steps" };
    const shared = allocate({ scheme, members, parameters });
    if (!shared.ok) throw new Error(JSON.stringify(shared.error));
    const steps = stepsOf(shared.value);
    expect(textsFor("nb").order(steps, "municipalities")[0]).toBe(
      "Tallene for neste år er årets ganget med 1,02516, hvert avrundet til sitt trinn: " +
        "Grunnbeløp 50\u00a0000 → 51\u00a0258, Sats per innbygger 3 → 3,08 og Tak 115\u00a0000 → 117\u00a0893."
    );
    expect(textsFor("en").order(steps, "municipalities")[0]).toContain("50,000 → 51,258");
  });

  it("is used up when the scheme is kept", () => {
    const rules = { rounding: "half-up", unit: "1", ties: "order", regions: "sum" } as const;
    const from = findScheme("base-and-rate")!;
    const given = { ...rates, index: "1.02516", indexBy: "steps" };
    const { scheme } = makeScheme("Neste år", from, given, rules);
    expect(scheme.parameters.map(({ name, default: value }) => [name, value])).toEqual([
      ["base", "51258"],
      ["rate", "3.08"],
      ["cap", "117893"],
    ]);
    const exact = makeScheme("Neste år", from, { ...rates, index: "1.02516" }, rules).scheme;
    expect(exact.parameters.find(({ name }) => name === "index")?.default).toBe("1.02516");
  });

  it("makes a total that is rounded to the unit as one that the exact factor made", () => {
    const shared = allocate({
      ...{ scheme: findScheme("population")!, members, unit: "1000" },
      parameters: { total: "10000000", index: "1.02516", indexBy: "steps" },
    });
    expect(shared.ok && shared.value.check.total.toFixed()).toBe("10252000");
  });

  it("is refused by any other word", () => {
    expect(sharedBy({ index: "2", indexBy: "guess" })).toMatchObject([
      { code: "invalid-parameter", parameter: "indexBy" },
    ]);
  });
});
