import { explainRow, ROUNDING_RULES, sum, type RoundingRule } from "../../src/engine";
import { allocated, amountsOf, membersOf, refused } from "./agreement";

describe("regions first", () => {
  const members = membersOf(10, 11, 12, 13, 14, 15).map((member, i) => ({
    ...member,
    region: i < 2 ? "North" : i < 4 ? "South" : null,
  }));
  const byRegion = (rounding: RoundingRule, total = "100", wish = {}) =>
    allocated({
      scheme: "population",
      members,
      parameters: { total, host: "0001" },
      rounding,
      regions: "first",
      ...wish,
    });

  it("gives a region whole units by the rule, then its members", () => {
    const { regions, rows } = byRegion("largest-remainder");
    // 21, 25 and 29 of 75: 28, 33.3 and 38.7 of 100.
    expect(regions.map(({ amount }) => amount.toFixed())).toEqual(["28", "33", "39"]);
    expect(rows.map(({ amount }) => amount.toFixed())).toEqual([
      "13",
      "15",
      "16",
      "17",
      "19",
      "20",
    ]);
  });

  it.each(ROUNDING_RULES.filter((rule) => !rule.startsWith("half")))(
    "adds up to the total under %s",
    (rounding) => {
      for (let total = 0; total < 40; total++) {
        const { regions, check } = byRegion(rounding, String(total));
        expect(check.difference.toFixed()).toBe("0");
        expect(sum(regions.map(({ amount }) => amount)).toFixed()).toBe(String(total));
      }
    }
  );

  it("gives a region's difference to the host where it is, elsewhere to the largest", () => {
    const thirds = membersOf(1, 1, 1, 2, 2, 2).map((member, i) => ({
      ...member,
      region: i < 3 ? "North" : "South",
    }));
    const allocation = byRegion("residual-to-host", "66", {
      members: thirds,
      parameters: { total: "66", host: "0003" },
    });
    // North 22: 7.3 each, one krone over; South 44: 14.7 each, one krone too many.
    expect(amountsOf(allocation)).toEqual(["7", "7", "8", "14", "15", "15"]);
    expect(explainRow(allocation, 2).reason).toMatchObject({ kind: "residual", tie: null });
    expect(explainRow(allocation, 3).reason).toMatchObject({
      kind: "residual",
      tie: { rows: [3, 4, 5], units: 1 },
    });
  });

  it("explains the region's whole amount, then the member's part of it", () => {
    const explained = explainRow(byRegion("largest-remainder"), 3);
    expect(explained.region?.name).toBe("South");
    expect(explained.region?.amount.toFixed()).toBe("33");
    expect(explained.floor.toFixed()).toBe("17");
    expect(explained.reason).toMatchObject({
      kind: "remainder",
      got: false,
      rank: 2,
      claimants: 2,
    });
  });

  it("names tied regions to the user who wants to be asked", () => {
    const tied = membersOf(1, 2, 3).map((member, i) => ({ ...member, region: i < 2 ? "N" : "S" }));
    const wish = { scheme: "population", members: tied, regions: "first", ties: "ask" } as const;
    expect(refused({ ...wish, parameters: { total: "5" } })).toEqual([
      { area: "allocation", code: "tie", members: [0, 1, 2], names: ["N", "S"], units: 1 },
    ]);
  });

  it("names the tied members inside a region by their place in the table", () => {
    const tied = membersOf(4, 1, 1).map((member, i) => ({ ...member, region: i < 1 ? "N" : "S" }));
    const wish = { scheme: "population", members: tied, regions: "first", ties: "ask" } as const;
    expect(refused({ ...wish, parameters: { total: "3" } })).toEqual([
      { area: "allocation", code: "tie", members: [1, 2], names: ["B", "C"], units: 1 },
    ]);
  });

  it("gives regions of nobody nothing", () => {
    const empty = membersOf(0, 5).map((member, i) => ({ ...member, region: String(i) }));
    const allocation = byRegion("largest-remainder", "7", { members: empty });
    expect(amountsOf(allocation)).toEqual(["0", "7"]);
  });

  it.each([
    { why: "inside a region", codes: ["0009", "0001", "0007", "0008"], total: "7", south: 2 },
    { why: "between regions", codes: ["0009", "0002", "0005", "0007"], total: "5", south: 1 },
  ])("settles ties $why by number, wherever the member stands", ({ codes, total, south }) => {
    const tied = membersOf(1, 1, south, 1).map((member, i) => ({
      ...member,
      code: codes[i]!,
      region: i < 2 ? "N" : "S",
    }));
    const wish = { scheme: "population", members: tied, regions: "first", ties: "code" } as const;
    const [first, second] = amountsOf(allocated({ ...wish, parameters: { total } }));
    expect([first, second]).toEqual(["1", "2"]);
  });

  it("gives the difference between the regions to the host's", () => {
    const thirds = membersOf(1, 1, 1).map((member, i) => ({ ...member, region: String(i) }));
    const { regions } = byRegion("residual-to-host", "100", {
      members: thirds,
      parameters: { total: "100", host: "0003" },
    });
    expect(regions.map(({ amount }) => amount.toFixed())).toEqual(["33", "33", "34"]);
  });

  it("settles equal regions by the member that goes first", () => {
    const tied = membersOf(1, 1, 1, 1).map((member, i) => ({
      ...member,
      code: ["0009", "0008", "0001", "0007"][i]!,
      region: i < 2 ? "N" : "S",
    }));
    const wish = { scheme: "population", members: tied, regions: "first" } as const;
    const parameters = { total: "5" };
    expect(amountsOf(allocated({ ...wish, parameters }))).toEqual(["2", "1", "1", "1"]);
    expect(amountsOf(allocated({ ...wish, parameters, ties: "code" }))).toEqual([
      "1",
      "1",
      "2",
      "1",
    ]);
  });

  it("settles equal regions by their own population, not by that of their largest member", () => {
    // 2, and 3 for two thirds of the year: both regions have 1.5 of the 3 kr.
    const tied = membersOf(2, 1, 1, 1).map((member, i) => ({
      ...member,
      region: i < 1 ? "N" : "S",
    }));
    const wish = { scheme: "population", members: tied, regions: "first" } as const;
    const parameters = { total: "3", "months.0002": "8", "months.0003": "8", "months.0004": "8" };
    const byPopulation = allocated({ ...wish, parameters, ties: "population" });
    expect(byPopulation.regions.map(({ amount }) => amount.toFixed())).toEqual(["1", "2"]);
    const byOrder = allocated({ ...wish, parameters, ties: "order" });
    expect(byOrder.regions.map(({ amount }) => amount.toFixed())).toEqual(["2", "1"]);
  });
});
