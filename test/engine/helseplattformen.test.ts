import { Decimal, explainRow, formatFraction, sharePercentages, sum } from "../../src/engine";
import { allocated, amountsOf, readAgreement, toMembers } from "./agreement";

const published = readAgreement<{
  members: {
    code: string;
    name: string;
    region: string;
    population: string;
    percentPublished: string;
    amountPublished: string;
  }[];
  regions: {
    region: string;
    population: string;
    percent1dec: string;
    sumOfPublishedAmounts: string;
  }[];
}>("hp-2025");
const members = toMembers(published.members);
const hp = (wish = {}) => allocated({ scheme: "hp-2025", members, ...wish });
const amountOf = (allocation: ReturnType<typeof hp>, name: string) =>
  allocation.rows.find((row) => row.name === name)?.amount.toFixed();

describe("Helseplattformen 2025", () => {
  it("gives the two kroner that were missing to the largest remainders", () => {
    const allocation = hp();
    expect(amountOf(allocation, "Aukra")).toBe("74177");
    expect(amountOf(allocation, "Kristiansund")).toBe("492171");
    expect(amountOf(allocation, "Trondheim")).toBe("4327264");
    expect(allocation.check.allocated.toFixed()).toBe("10800000");
    expect(allocation.check).toMatchObject({ ok: true });
    expect(allocation.check.difference.toFixed()).toBe("0");
  });

  it("leaves the other 32 amounts as published", () => {
    const changed = hp().rows.filter(
      ({ amount }, i) => amount.toFixed() !== published.members[i]!.amountPublished
    );
    expect(changed.map(({ name }) => name)).toEqual(["Aukra", "Kristiansund"]);
  });

  it("gives the 34 published amounts half up, and shows the two kroner that are missing", () => {
    const { rows, check } = hp({ rounding: "half-up" });
    expect(rows.map(({ amount }) => amount.toFixed())).toEqual(
      published.members.map(({ amountPublished }) => amountPublished)
    );
    expect(check.total.toFixed()).toBe("10800000");
    expect(check.allocated.toFixed()).toBe("10799998");
    expect(check.difference.toFixed()).toBe("2");
    expect(check.ok).toBe(false);
  });

  it("gives the published percentages half up: they add up to 100.01", () => {
    const percentages = sharePercentages(hp({ rounding: "half-up" }));
    expect(percentages.map((each) => each.toFixed(2))).toEqual(
      published.members.map(({ percentPublished }) => percentPublished)
    );
    expect(sum(percentages).toFixed(2)).toBe("100.01");
  });

  it("gives percentages that add up to exactly 100.00 by largest remainder", () => {
    expect(sum(sharePercentages(hp())).toFixed(2)).toBe("100.00");
  });

  it("has seven regions whose subtotals add up to the total", () => {
    const { regions } = hp();
    expect(regions.map(({ region, population }) => [region, population.toFixed()])).toEqual(
      published.regions.map(({ region, population }) => [region, population])
    );
    expect(sum(regions.map(({ amount }) => amount)).toFixed()).toBe("10800000");
  });

  it("has the published subtotals under half up", () => {
    const { regions } = hp({ rounding: "half-up" });
    expect(regions.map(({ amount }) => amount.toFixed())).toEqual(
      published.regions.map(({ sumOfPublishedAmounts }) => sumOfPublishedAmounts)
    );
  });

  it("gives the true region percentages, not the printed ones", () => {
    const byRegion = hp({
      members: published.regions.map(({ region, population }, i) => ({
        code: String(i),
        name: region,
        region,
        population: new Decimal(population),
      })),
    });
    expect(sharePercentages(byRegion, 1).map((each) => each.toFixed(1))).toEqual(
      published.regions.map(({ percent1dec }) => percent1dec)
    );
  });

  it("knows Trondheim's exact share", () => {
    const { share, exact } = hp().rows[0]!;
    expect(formatFraction(share, 12)).toBe("0.400672627317");
    expect(formatFraction(exact, 12)).toBe("4327264.375028010577");
  });

  it("explains Aukra's extra krone by its remainder's rank", () => {
    const index = members.findIndex(({ name }) => name === "Aukra");
    const { floor, adjustment, remainder, reason } = explainRow(hp(), index);
    expect(floor.toFixed()).toBe("74176");
    expect(adjustment.toFixed()).toBe("1");
    expect(formatFraction(remainder, 4)).toBe("0.4890");
    expect(reason).toEqual({
      kind: "remainder",
      got: true,
      rank: 14,
      claimants: 34,
      places: 15,
      tie: null,
    });
  });

  it("mirrors a refund of the same amount", () => {
    const refund = hp({ parameters: { total: "-10800000" } });
    expect(amountsOf(refund)).toEqual(amountsOf(hp()).map((amount) => `-${amount}`));
    expect(refund.check.difference.toFixed()).toBe("0");
  });
});
