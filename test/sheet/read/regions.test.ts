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

  const withColumn = (heading: string, regions: readonly string[], said = {}) => {
    const rows = [
      ["5001", "Trondheim", regions[0]!, 214565],
      ["5022", "Rennebu", regions[1]!, 2500],
    ];
    const sheet = snapshotOf([["Knr", "Kommune", heading, "Folketall"], ...rows]);
    const outcome = readPopulation(sheet, said, TODAY);
    if (outcome.kind !== "table") throw new Error(outcome.kind);
    const { members, issues, account } = outcome.reading;
    return {
      regions: members.map(({ region }) => region),
      codes: issues.map(({ code, cell }) => [code, cell]),
      column: account.columns.find((each) => each.heading === heading),
    };
  };

  it("go before counties, which the sheet is told of", () => {
    const counties = withColumn("Region", ["Trøndelag", "Trøndelag"]);
    expect(counties.regions).toEqual(["Trondheim", "Trøndelag Sørøst"]);
    expect(counties.codes).toEqual([["counties-for-regions", "C1"]]);
    expect(counties.column).toMatchObject({ role: null, why: "no-regions" });
    const headed = withColumn("Fylke", ["Trøndelag", "Trøndelag"]);
    expect(headed.codes).toEqual([]);
    expect(headed.column).toMatchObject({ role: null, why: "no-regions" });
  });

  it("do not go before what the user says are the regions, nor before any other text", () => {
    const said = withColumn("Region", ["Trøndelag", "Trøndelag"], { roles: { 2: "region" } });
    expect(said.regions).toEqual(["Trøndelag", "Trøndelag"]);
    expect(said.codes).toEqual([]);
    expect(said.column).toMatchObject({ role: "region", why: "region" });
    expect(withColumn("Region", ["1", "?"])).toMatchObject({ regions: ["1", "?"], codes: [] });
    const blank = withColumn("Region", ["", ""]);
    expect(blank).toMatchObject({ codes: [], column: { role: null, why: "no-regions" } });
  });

  it("are none for an agreement that has none", () => {
    const set = AGREEMENT_MEMBERS.find(({ agreement }) => agreement === "st-olav-2018")!;
    expect(REGION_SETS.map(({ agreement }) => agreement)).not.toContain("st-olav-2018");
    expect(readingOf(set).regionSet).not.toBe("st-olav-2018");
  });
});
