import { readRule } from "../../../src/catalogue/rule/readRule";
import { evaluateTerm, RULE_PROBLEMS } from "../../../src/engine";
import { numbersOf, tableFor } from "./rules";
import { NUMBERS_WRONG } from "./treesWithWrongNumbers";
import { WRITTEN_WRONG } from "./treesWrittenWrong";

const PARTIES = tableFor([
  { code: "a", group: "kommune", population: "60", debt: "-5", score: "3" },
  { code: "b", group: "kommune", population: "40", debt: "5" },
  { code: "c", group: "fylke", population: "0", debt: "5", score: "1" },
]);
describe("a tree is refused with its path:", () => {
  it.each(WRITTEN_WRONG)("%s", (_, rule, code, path) => {
    const read = readRule(rule);
    expect(read.ok ? "read" : read.error).toContainEqual(expect.objectContaining({ code, path }));
  });

  it.each(NUMBERS_WRONG)("%s", (_, rule, code, path) => {
    const read = readRule(rule);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const evaluated = evaluateTerm(read.value, PARTIES, numbersOf({ minus: "-3" }));
    expect(evaluated.ok ? "evaluated" : evaluated.error).toEqual([
      expect.objectContaining({ code, path }),
    ]);
  });

  it("every reason there is has a tree", () => {
    const ofGroups = ["rule-groups-missing", "rule-groups-unknown"] as const; // groups.test.ts
    const trees = [...WRITTEN_WRONG, ...NUMBERS_WRONG].map(([, , code]) => code);
    const tried = new Set([...trees, ...ofGroups]);
    expect(RULE_PROBLEMS.filter((problem) => !tried.has(problem))).toEqual([]);
  });
});
