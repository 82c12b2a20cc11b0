import { AGREEMENT_MEMBERS, REGION_SETS, type AgreementMembers } from "../../../src/catalogue";
import { readPopulation } from "../../../src/sheet/read";
import { snapshotOf, TODAY } from "./snapshotOf";

function readingOf({ members }: AgreementMembers) {
  const rows = members.map(({ code, name }, index) => [code, name, 1000 + index]);
  const sheet = snapshotOf([["Knr", "Kommune", "Folketall"], ...rows]);
  const outcome = readPopulation(sheet, {}, TODAY);
  if (outcome.kind !== "table") throw new Error(outcome.kind);
  return outcome.reading;
}

describe("regions by municipality number", () => {
  const withRegions = AGREEMENT_MEMBERS.filter(({ members }) =>
    members.some(({ region }) => region !== null)
  );

  it.each(withRegions.map((set) => [set.agreement, set] as const))(
    "are those of %s on a sheet with its members",
    (agreement, set) => {
      const { members, regionSet, regionSource } = readingOf(set);
      expect(regionSource).toBe("number");
      expect(regionSet).toBe(agreement);
      expect(members.map(({ region }) => region)).toEqual(set.members.map(({ region }) => region));
    }
  );

  it("are none for an agreement that has none", () => {
    const set = AGREEMENT_MEMBERS.find(({ agreement }) => agreement === "st-olav-2018")!;
    expect(REGION_SETS.map(({ agreement }) => agreement)).not.toContain("st-olav-2018");
    expect(readingOf(set).regionSet).not.toBe("st-olav-2018");
  });
});
