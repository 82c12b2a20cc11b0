import { makeScheme } from "../../src/catalogue/custom/makeScheme";
import { allocate, type Scheme } from "../../src/engine";
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
