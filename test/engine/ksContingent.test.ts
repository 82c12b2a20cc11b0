import { allocated, amountsOf, toMembers } from "./agreement";

/**
 * The contingent to KS in 2020: 108,142 kr and 36.15 kr an inhabitant, at most 9,133,121 kr
 * (public rates; source in test/fixtures/agreements/rules.json). Bergen reaches the cap, by
 * 108,142 + 36.15 × 283,929 = 10,372,175.35; Trondheim does not, by 108,142 + 36.15 × 205,163 = 7,524,784.45.
 */
const members = toMembers([
  { code: "4601", name: "Bergen", population: "283929" },
  { code: "5001", name: "Trondheim", population: "205163" },
]);

it("a cap under rates is nobody else's: Trondheim pays 7 524 784 kr whatever Bergen is freed from", () => {
  const allocation = allocated({
    scheme: "base-and-rate",
    members,
    parameters: { base: "108142", rate: "36.15", cap: "9133121" },
  });
  expect(amountsOf(allocation)).toEqual(["9133121", "7524784"]);
  expect(allocation.rows.map(({ limit }) => limit)).toEqual(["cap", null]);
  expect(allocation.check.total.toFixed()).toBe("16657905");
});
