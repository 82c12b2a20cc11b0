import fc from "fast-check";
import { PUBLISHED_AGREEMENTS } from "../../../src/catalogue/agreements/published";
import type { Term } from "../../../src/engine";
import { groupIssue, groupsIn, mayTakeIn, type Grouped } from "../../../src/engine/terms/groups";

const byGroups: Term = {
  terms: [
    { who: { group: " kommune " }, by: "population" },
    { who: { group: ["fylke", "kommune"] }, by: 1 },
  ],
};
const surcharge: Term = { terms: [{ by: "population" }, { who: { group: "vert" }, by: 1 }] };
const allBut: Term = { who: { not: { group: "foretak" } }, by: 1 };
const inLimit: Term = { by: 1, max: [{ who: { group: "kommune" }, is: "5" }] };
const byFigure: Term = { who: [{ group: "stor" }, { where: "ansatte", from: "5" }], by: 1 };
const notSmall: Term = { who: { not: [{ group: "liten" }, { where: "V", from: 0 }] }, by: 1 };
const named: Term = { terms: [{ who: { codes: ["5001"] }, by: 1 }, byGroups] };

const partiesIn = (...groups: readonly Grouped["group"][]): readonly Grouped[] =>
  groups.map((group, i) => ({ id: `50${String(i + 1).padStart(2, "0")}`, group }));

describe("a rule that tells groups apart", () => {
  it.each([
    ["no column", byGroups, partiesIn(undefined, undefined), "rule-groups-missing"],
    ["no column, for a part of the rule", surcharge, partiesIn(undefined), "rule-groups-missing"],
    ["no column, for an exception", allBut, partiesIn(undefined), "rule-groups-missing"],
    ["no column, for a limit", inLimit, partiesIn(undefined), "rule-groups-missing"],
    ["no group of the rule", byGroups, partiesIn("Kommmune", null), "rule-groups-unknown"],
    ["an empty column", byGroups, partiesIn(null, null), "rule-groups-unknown"],
    ["none that is meant and large", byFigure, partiesIn("liten"), "rule-groups-unknown"],
    ["all among those left out", allBut, partiesIn("foretak"), "rule-groups-unknown"],
  ] as const)("is refused over a table with %s", (_, rule, parties, code) => {
    expect(groupIssue(rule, parties)).toMatchObject({ code, groups: groupsIn(rule) });
  });

  it.each([
    ["one of its groups", byGroups, partiesIn("fylke", "Kommmune")],
    ["nobody in the group of a surcharge", surcharge, partiesIn("kommune", null)],
    ["nobody in the group that is left out", allBut, partiesIn("kommune", null)],
    ["nobody in the group of a limit", inLimit, partiesIn("fylke")],
    ["those whom its figures may take in", byFigure, partiesIn("stor")],
    ["those whom its figures may not leave out", notSmall, partiesIn("liten")],
    ["those who pay the floor of the whole", { ...byGroups, min: "5" }, partiesIn("stat")],
    ["one that it names by its number", named, partiesIn("x", "y")],
    ["nobody at all", byGroups, []],
  ] as const)("is worked out over a table with %s", (_, rule, parties) => {
    expect(groupIssue(rule, parties)).toBeNull();
  });

  it("says each group once, as the rule has it, and where it speaks of the first", () => {
    expect(groupIssue(byGroups, partiesIn(undefined))).toMatchObject({
      path: "rule.terms.0.who",
      groups: ["kommune", "fylke"],
    });
  });

  it("knows that who is in none of the groups of a term is not taken in by it", () => {
    const group = fc.string();
    fc.assert(
      fc.property(group, fc.array(group, { minLength: 1 }), (own, groups) => {
        const isNamed = groups.some((each) => each.trim() === own.trim());
        const party = { id: "5001", group: own };
        expect(mayTakeIn({ who: { group: groups }, by: 1 }, party)).toBe(isNamed);
        expect(mayTakeIn({ who: { not: { group: groups } }, by: 1 }, party)).toBe(!isNamed);
      })
    );
  });

  it("is every published agreement that has groups, over a table without them", () => {
    const grouped = PUBLISHED_AGREEMENTS.filter(({ rule }) => groupsIn(rule).length > 0);
    expect(grouped.length).toBe(5);
    for (const { rule } of grouped) {
      expect(groupIssue(rule, partiesIn(undefined))?.code).toBe("rule-groups-missing");
      for (const group of groupsIn(rule)) expect(groupIssue(rule, partiesIn(group))).toBeNull();
    }
  });
});
