import type { AllocationIssue } from "../../src/engine";
import { textsFor } from "../../src/text";
import { membersOf, refused } from "./agreement";
import { REFUSALS } from "./refusalCases";

describe("allocate refuses", () => {
  it.each(REFUSALS)("$why", ({ wish, issues }) => {
    expect(refused(wish)).toEqual(issues.map((issue) => ({ area: "allocation", ...issue })));
  });

  it("says everything that is wrong with the request at once", () => {
    const members = [...membersOf(1, 2, 3), membersOf(1)[0]!];
    const parameters = { equalShare: "2", rate: "3", cap: "x" };
    const issues = refused({ scheme: "equal-and-population", members, parameters, unit: "0" });
    expect(issues.map(({ code }) => code).sort()).toEqual([
      "duplicate-member",
      "invalid-parameter",
      "invalid-parameter",
      "missing-parameter",
      "unit-not-positive",
      "unknown-parameter",
    ]);
  });

  it("in a sentence of its own for every reason, in both languages", () => {
    const unknown: AllocationIssue = {
      area: "allocation",
      code: "unknown-scheme",
      scheme: "hp-2099",
    };
    const all = [unknown, ...REFUSALS.flatMap(({ wish }) => refused(wish))];
    const codes = all.map((issue) => {
      const nb = textsFor("nb").allocationIssues.describe(issue, "nb");
      const en = textsFor("en").allocationIssues.describe(issue, "en");
      expect(nb).not.toBe(en);
      for (const sentence of [nb, en]) {
        expect(sentence).toMatch(/^\S.*\.$/);
        expect(sentence).not.toMatch(/undefined|\[object/);
      }
      return issue.code;
    });
    expect(new Set(codes).size).toBe(21);
  });
});
