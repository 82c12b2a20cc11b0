import { allocate, Decimal, sum, type Scheme, type Term } from "../../src/engine";
import { settle } from "../../src/papers";
import { shareOut } from "../../src/papers/comparison/shareOut";
import { membersOf } from "../engine/agreement";

const schemeOf = (rule: Term): Scheme => ({ id: "own", form: "written", rule, parameters: [] });
const members = membersOf(100, 300, 600);

describe("a sum shared out by an agreement that somebody wrote", () => {
  it.each<{ why: string; rule: Term; expected: readonly string[] }>([
    {
      why: "by its key",
      rule: { amount: "1000", by: "population" },
      expected: ["50", "150", "300"],
    },
    {
      why: "by its key and its floor, which hand out all of it",
      rule: { amount: "1000", by: "population", min: "80" },
      expected: ["80", "140", "280"],
    },
    {
      why: "in proportion where it hands out half",
      rule: { amount: "1000", by: "population", times: "0.5" },
      expected: ["50", "150", "300"],
    },
    {
      why: "in proportion where each part is rounded",
      rule: { amount: "1000", by: "population", round: { unit: "40" } },
      // Of 1000: 120, 320 and 600, together 1040.
      expected: ["58", "154", "288"],
    },
    {
      why: "in proportion where nobody pays what the cap frees",
      rule: { amount: "1000", by: "population", max: "200", freed: "nobody" },
      // Of 1000: 100, 200 and 200.
      expected: ["100", "200", "200"],
    },
  ])("is paid to the last krone $why", ({ rule, expected }) => {
    const request = { scheme: schemeOf(rule), members, parameters: {} };
    const shared = shareOut(request, new Decimal(500));
    if (!shared.ok) throw new Error(JSON.stringify(shared.error));
    expect(sum(shared.value.map(({ amount }) => amount)).toFixed()).toBe("500");
    expect(shared.value.map(({ amount }) => amount.toFixed())).toEqual(expected);

    const budget = allocate(request);
    if (!budget.ok) throw new Error(JSON.stringify(budget.error));
    const settled = settle(budget.value, new Decimal(500));
    expect(settled).toMatchObject({ value: { final: new Decimal(500) } });
  });
});
