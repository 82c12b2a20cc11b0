import {
  compareAllocations,
  formatFraction,
  perInhabitant,
  withdraw,
  withoutMembers,
} from "../../src/engine";
import { allocated, amountsOf, membersOf, readAgreement, requestOf, toMembers } from "./agreement";

const published = readAgreement<{ members: Parameters<typeof toMembers>[0] }>("hp-2025");
const hp = toMembers(published.members);

describe("compareAllocations", () => {
  const compared = () =>
    compareAllocations(
      allocated({
        scheme: "population",
        members: membersOf(10, 20, 0),
        parameters: { total: "300" },
      }),
      allocated({
        scheme: "population",
        members: membersOf(10, 20, 0, 30).slice(1),
        parameters: { total: "500" },
      })
    );

  it("shows who stayed, joined and left, and what each pays more or less", () => {
    const { rows } = compared();
    expect(rows.map(({ name, status, change: more }) => [name, status, more.toFixed()])).toEqual([
      ["B", "stayed", "0"],
      ["C", "stayed", "0"],
      ["D", "joined", "300"],
      ["A", "left", "-100"],
    ]);
  });

  it("gives the change as a part of before, and none where before was nothing", () => {
    const { rows, relativeChange } = compared();
    expect(rows.map((row) => row.relativeChange && formatFraction(row.relativeChange, 3))).toEqual([
      "0.000",
      null,
      null,
      "-1.000",
    ]);
    expect(relativeChange && formatFraction(relativeChange, 6)).toBe("0.666667");
  });

  it("gives kroner per inhabitant, and none without inhabitants", () => {
    const shown = compared().rows.map(({ perInhabitantBefore: b, perInhabitantAfter: a }) => [
      b && formatFraction(b, 2),
      a && formatFraction(a, 2),
    ]);
    expect(shown).toEqual([
      ["10.00", "10.00"],
      [null, null],
      [null, "10.00"],
      ["10.00", null],
    ]);
  });

  it("adds up", () => {
    const { before, after, change } = compared();
    expect([before, after, change].map((each) => each.toFixed())).toEqual(["300", "500", "200"]);
  });

  it("tells a matching party by its name, and never from a municipality", () => {
    const matched = (party: string) =>
      allocated({
        scheme: "population",
        members: membersOf(1),
        parameters: { total: "10", matchingParty: party, matchingRatio: "1" },
      });
    const { rows } = compareAllocations(matched("0001"), matched("Trust"));
    expect(rows.map(({ code, name, status }) => [code, name, status])).toEqual([
      ["0001", "A", "stayed"],
      [null, "Trust", "joined"],
      [null, "0001", "left"],
    ]);
    expect(perInhabitant(matched("Trust").rows[1]!)).toBeNull();
  });

  it("shows a refund that shrinks as a positive change and a negative part", () => {
    const refund = (total: string) =>
      allocated({ scheme: "population", members: membersOf(1), parameters: { total } });
    const { change, relativeChange } = compareAllocations(refund("-100"), refund("-80"));
    expect(change.toFixed()).toBe("20");
    expect(relativeChange && formatFraction(relativeChange, 2)).toBe("-0.20");
  });
});

describe("withdraw", () => {
  it("shares a fixed budget among those who are left", () => {
    const result = withdraw(requestOf({ scheme: "hp-2025", members: hp }), ["5001", "3430"]);
    if (!result.ok) throw new Error("refused");
    const { before, after, comparison } = result.value;
    expect(before.rows).toHaveLength(34);
    expect(after.rows).toHaveLength(32);
    expect(after.check.total.toFixed()).toBe("10800000");
    expect(comparison.change.toFixed()).toBe("0");
    const left = comparison.rows.filter(({ status }) => status === "left");
    expect(left.map(({ name, change }) => [name, change.toFixed()])).toEqual([
      ["Trondheim", "-4327264"],
      ["Os", "-38137"],
    ]);
  });

  it("leaves what the others pay as it is under rates", () => {
    const request = requestOf({
      scheme: "base-and-rate",
      members: membersOf(10, 20, 30),
      parameters: { base: "5", rate: "2" },
    });
    const result = withdraw(request, ["0002"]);
    expect(result.ok && amountsOf(result.value.after)).toEqual(["25", "65"]);
    expect(result.ok && result.value.comparison.change.toFixed()).toBe("-45");
  });

  it("takes what was said about those who leave with them", () => {
    const request = requestOf({
      scheme: "population",
      members: membersOf(1, 1),
      parameters: { total: "10", "months.0001": "6", "months.0002": "3" },
    });
    expect(withoutMembers(request, ["0002"]).parameters).toEqual({
      total: "10",
      "months.0001": "6",
    });
    expect(withdraw(request, ["0002"])).toMatchObject({ ok: true });
  });

  it("changes nothing for numbers that are no members", () => {
    const request = requestOf({ scheme: "hp-2025", members: hp });
    expect(withoutMembers(request, ["0301"]).members).toEqual(hp);
  });

  it.each([
    { why: "everybody leaves", codes: ["0001", "0002"], code: "no-members" },
    { why: "the host leaves", codes: ["0001"], code: "host-not-member" },
  ])("is refused when $why", ({ codes, code }) => {
    const request = requestOf({
      scheme: "population",
      members: membersOf(1, 1),
      parameters: { total: "10", host: "0001" },
    });
    expect(withdraw(request, codes)).toMatchObject({ ok: false, error: [{ code }] });
  });

  it("is refused for what was wrong from the start", () => {
    // Those who are left could share it.
    const parameters = { total: "10" };
    const request = requestOf({ scheme: "population", members: membersOf(1, -1), parameters });
    expect(withdraw(request, ["0002"])).toMatchObject({
      ok: false,
      error: [{ code: "negative-weight", name: "B" }],
    });
  });
});
