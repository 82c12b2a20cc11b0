import {
  allocate,
  explainRow,
  ROUNDING_RULES,
  sharePercentages,
  type RoundingRule,
  type Scheme,
  type Term,
} from "../../src/engine";
import { membersOf } from "./agreement";

/** What each pays less what it has paid: some get money back. */
const schemeOf = (rule: Term): Scheme => ({
  id: "settlement",
  form: "written",
  rule,
  parameters: [],
});
const settlement = (paid: Readonly<Record<string, string>>): Scheme =>
  schemeOf({
    terms: [{ amount: "100", by: "population" }, { by: { of: { values: paid }, times: "-1" } }],
  });
const members = membersOf(1, 1, 1);

function settled(rounding: RoundingRule, paid: Readonly<Record<string, string>>) {
  return allocate({ scheme: settlement(paid), members, parameters: {}, rounding });
}

describe("a member that gets money back while others pay", () => {
  // 33 1/3 less 50, 10 and 20: −16 2/3, 23 1/3 and 13 1/3, together 20.
  it.each<{ rounding: RoundingRule; expected: readonly string[] }>([
    { rounding: "largest-remainder", expected: ["-16", "23", "13"] },
    { rounding: "half-up", expected: ["-17", "23", "13"] },
    { rounding: "half-even", expected: ["-17", "23", "13"] },
    { rounding: "residual-to-largest", expected: ["-17", "24", "13"] },
    { rounding: "residual-to-first", expected: ["-17", "24", "13"] },
    { rounding: "residual-to-last", expected: ["-17", "23", "14"] },
    { rounding: "cascade", expected: ["-17", "24", "13"] },
  ])("is rounded by $rounding", ({ rounding, expected }) => {
    const result = settled(rounding, { "0001": "50", "0002": "10", "0003": "20" });
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    expect(result.value.rows.map(({ amount }) => amount.toFixed())).toEqual(expected);
    expect(explainRow(result.value, 0).floor.toFixed()).toBe("-17");
  });

  it("is refused by name under the methods that cannot round it", () => {
    const refusing = ROUNDING_RULES.filter((rule) => {
      const result = settled(rule, { "0001": "50" });
      return !result.ok && result.error[0]?.code === "negative-part";
    });
    expect(refusing).toEqual(["sainte-lague", "dhondt", "adams", "dean", "huntington-hill"]);
  });

  it("may leave a total of nothing: each pays its part, and no part is a share of it", () => {
    const result = settled("largest-remainder", { "0001": "50", "0002": "50" });
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    // −16 2/3 twice and 33 1/3: the equal remainders of a third are decided in input order.
    const { rows, check } = result.value;
    expect(rows.map(({ amount }) => amount.toFixed())).toEqual(["-16", "-17", "33"]);
    expect(check.total.toFixed()).toBe("0");
    expect(sharePercentages(result.value).map(String)).toEqual(["0", "0", "0"]);
  });

  it("is the mirror image where all together get money back", () => {
    const back = settled("largest-remainder", { "0001": "150", "0002": "10" });
    if (!back.ok) throw new Error(JSON.stringify(back.error));
    // Mirrored: 116 2/3, −23 1/3, −33 1/3, together 60; rounded down 116, −24, −34; the two left over go to the first two.
    expect(back.value.rows.map(({ amount }) => amount.toFixed())).toEqual(["-117", "23", "34"]);
  });
});
