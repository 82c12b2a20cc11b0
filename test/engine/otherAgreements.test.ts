import { AGREEMENT_MEMBERS, findAgreementMembers, hpRegionOf } from "../../src/catalogue";
import { explainRow, formatFraction } from "../../src/engine";
import { allocated, amountsOf, readAgreement, refused, toMembers } from "./agreement";

type Written = { code: string; name: string; region: string | null; population: string };

describe("the St. Olav coordination function, 2018", () => {
  const published = readAgreement<{
    host: Written & { amount: string };
    members: (Written & { amount: string })[];
    othersTotal: string;
    grandTotal: string;
    budgetDriven: {
      total: string;
      host: string;
      others: Record<string, string>;
      othersHalfUpSum: string;
    };
  }>("st-olav-2018");
  const members = toMembers([published.host, ...published.members]);
  const stOlav = (wish = {}) => allocated({ scheme: "st-olav-2018", members, ...wish });

  it("goes from rates to a total: the host covers as much as the 29 others", () => {
    const allocation = stOlav();
    expect(amountsOf(allocation)).toEqual([
      published.othersTotal,
      ...published.members.map(({ amount }) => amount),
    ]);
    expect(allocation.check.total.toFixed()).toBe(published.grandTotal);
    expect(allocation.check.ok).toBe(true);
    expect(formatFraction(allocation.rows[0]!.share, 12)).toBe("0.500000000000");
  });

  it("goes from a budget to shares: the host's half, the rest by base and rate", () => {
    const { budgetDriven } = published;
    const allocation = stOlav({ parameters: { total: budgetDriven.total } });
    expect(allocation.rows[0]!.amount.toFixed()).toBe(budgetDriven.host);
    for (const { code, amount } of allocation.rows.slice(1)) {
      expect([code, amount.toFixed()]).toEqual([code, budgetDriven.others[code!]]);
    }
    expect(allocation.check.ok).toBe(true);
  });

  it("misses a krone of the budget when the others are rounded half up", () => {
    const { budgetDriven } = published;
    const allocation = stOlav({
      parameters: { total: budgetDriven.total },
      rounding: "half-up",
    });
    expect(allocation.check.allocated.minus(budgetDriven.host).toFixed()).toBe(
      budgetDriven.othersHalfUpSum
    );
    expect(allocation.check.difference.toFixed()).toBe("1");
  });

  it("lets any member be the host, for any part of the whole", () => {
    const allocation = stOlav({ parameters: { host: "5025", hostShare: "0.25" } });
    const others = allocation.check.total.minus(allocation.rows[1]!.amount);
    expect(allocation.rows[1]).toMatchObject({ name: "Røros", part: "host" });
    expect(others.toFixed()).toBe("1354106");
    expect(allocation.check.total.toFixed()).toBe("1805475");
  });

  it("refuses when the host does not take part", () => {
    expect(refused({ scheme: "st-olav-2018", members: members.slice(1) })).toEqual([
      { area: "allocation", code: "host-not-member", host: "5001" },
    ]);
  });

  it("has the 29 and the host as a ready set, under the numbers of 2018", () => {
    const set = findAgreementMembers("st-olav-2018")!;
    expect(set.members.map(({ code, name }) => ({ code, name }))).toEqual(
      members.map(({ code, name }) => ({ code, name }))
    );
    expect(set.members.find(({ name }) => name === "Rindal")?.code).toBe("1567");
  });
});

describe("the coordinator for Helse Nord-Trøndelag, 2018", () => {
  const published = readAgreement<{ members: Written[]; undecided: Written[] }>("hnt-2018");
  const without = toMembers(published.members);
  const withUndecided = toMembers([...published.members, ...published.undecided]);
  const parameters = { total: "1000000", equalShare: "0.4" };

  it("shares a budget among 26 members, and among 27 with Indre Fosen", () => {
    const small = allocated({ scheme: "hnt-2018", members: without, parameters });
    const large = allocated({ scheme: "hnt-2018", members: withUndecided, parameters });
    expect(small.check).toMatchObject({ ok: true });
    expect(large.check).toMatchObject({ ok: true });
    expect(large.rows.at(-1)).toMatchObject({ name: "Indre Fosen" });
    // 0.4 × 1,000,000 / 26 + 0.6 × 1,000,000 × 22,096 / 141,780
    expect(formatFraction(small.rows[1]!.exact, 6)).toBe("108892.867606");
    // 0.4 × 1,000,000 / 27 + 0.6 × 1,000,000 × 22,096 / 151,870
    expect(formatFraction(large.rows[1]!.exact, 6)).toBe("102110.528254");
  });

  it.each([
    { missing: ["total", "equalShare"], parameters: {} },
    { missing: ["equalShare"], parameters: { total: "1000000" } },
    { missing: ["total"], parameters: { equalShare: "0.4" } },
  ])("invents no $missing: it refuses and names what is needed", ({ missing, parameters }) => {
    expect(refused({ scheme: "hnt-2018", members: without, parameters })).toEqual(
      missing.map((parameter) => ({
        area: "allocation",
        code: "missing-parameter",
        parameter,
        scheme: "hnt-2018",
      }))
    );
  });
});

describe("the agreement with Helse Nord-Trøndelag, 2021", () => {
  const published = readAgreement<{
    members: Written[];
    regions: string[];
    otherParties: string[];
  }>("hnt-2021");

  it("has its parties and six regions as a ready set, marked as a suggestion", () => {
    const set = findAgreementMembers("hnt-2021")!;
    expect(set.members).toEqual(published.members);
    expect(set.otherParties).toEqual(published.otherParties);
    expect(new Set(set.members.map(({ region }) => region))).toEqual(new Set(published.regions));
    expect(set.suggestion).toBe(true);
  });

  it("holds no money to share", () => {
    const members = toMembers(published.members.map((each) => ({ ...each, population: "1" })));
    expect(refused({ scheme: "hnt-2021", members, parameters: { total: "5" } })).toEqual([
      { area: "allocation", code: "no-money", scheme: "hnt-2021" },
    ]);
  });
});

describe("three kroner per inhabitant, 2014", () => {
  const published = readAgreement<{
    members: Written[];
    region2013: { members: Written[]; municipalTotal: string; withMatching: string };
  }>("st-olav-2014");

  it("lets the health trust add as much as Bjugn pays", () => {
    const allocation = allocated({
      scheme: "st-olav-2014",
      members: toMembers(published.members),
    });
    expect(allocation.rows.map(({ code, name, amount }) => [code, name, amount.toFixed()])).toEqual(
      [
        ["1627", "Bjugn", "14133"],
        [null, "St. Olavs hospital HF", "14133"],
      ]
    );
    expect(allocation.check.total.toFixed()).toBe("28266");
    expect(allocation.regions.map(({ amount }) => amount.toFixed())).toEqual(["14133"]);
    expect(formatFraction(allocation.rows[0]!.share, 2)).toBe("0.50");
  });

  it("adds up for a whole region", () => {
    const { members, municipalTotal, withMatching } = published.region2013;
    const allocation = allocated({ scheme: "st-olav-2014", members: toMembers(members) });
    expect(allocation.regions[0]!.amount.toFixed()).toBe(municipalTotal);
    expect(allocation.check.total.toFixed()).toBe(withMatching);
  });

  it("rounds what the matching party adds by itself, and never the members for its sake", () => {
    const members = toMembers([
      { code: "0001", name: "A", population: "1" },
      { code: "0002", name: "B", population: "2" },
    ]);
    const parameters = { rate: "1", matchingRatio: "0.5", matchingParty: "Trust" };
    const allocation = allocated({ scheme: "st-olav-2014", members, parameters });
    expect(amountsOf(allocation)).toEqual(["1", "2", "2"]);
    expect(allocation.check).toMatchObject({ ok: true });
    expect(explainRow(allocation, 2).reason).toEqual({ kind: "nearest", up: true, half: true });
  });
});

describe("the ready sets", () => {
  it.each(AGREEMENT_MEMBERS.map((set) => [set.agreement, set] as const))(
    "%s names no municipality twice",
    (_, { members, undecided }) => {
      const codes = [...members, ...undecided].map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
    }
  );

  it("puts Os in Innlandet under Trøndelag Sørøst, and others under none", () => {
    expect(hpRegionOf("3430")).toBe("Trøndelag Sørøst");
    expect(hpRegionOf("0301")).toBeNull();
  });
});
