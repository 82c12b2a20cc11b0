import { findScheme } from "../../src/catalogue";
import {
  allocateLines,
  Decimal,
  type CostLine,
  type LineTable,
  type Member,
} from "../../src/engine";
import { allocated, amountsOf, membersOf, readAgreement, toMembers } from "./agreement";

const line = (scheme: string, parameters: Record<string, string>, label = scheme): CostLine => ({
  label,
  scheme: findScheme(scheme)!,
  parameters,
});

function table(members: readonly Member[], lines: readonly CostLine[], unit?: string): LineTable {
  const result = allocateLines({ members, lines, ...(unit === undefined ? {} : { unit }) });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const cellsOf = ({ rows }: LineTable) =>
  rows.map(({ cells }) => cells.map(({ amount }) => amount.toFixed()));

it.each([
  [357, 60, null],
  [357, 61, 60],
  [34, 61, 60],
  [5000, 21, null],
  [5000, 22, 21],
  [100_000, 2, 1],
])("%d members share %d lines, or are told how many at most", (count, wanted, most) => {
  const members = membersOf(...Array.from({ length: count }, (_, i) => i + 1));
  const line = { scheme: findScheme("population")!, parameters: { total: "0" } };
  const lines = Array.from({ length: wanted }, (_, i) => ({ ...line, label: String(i) }));
  const shared = allocateLines({ members, lines });
  expect(shared.ok ? null : shared.error).toEqual(
    most === null ? null : [{ area: "lines", code: "too-many-lines", lines: wanted, most }]
  );
});

describe("two cost lines of Helseplattformen, 20 % equally and 80 % by population", () => {
  const published = readAgreement<{ members: Parameters<typeof toMembers>[0] }>("hp-2025");
  const members = toMembers(published.members);
  const equally = { total: "2160000", equalShare: "1" };
  const byPopulation = { total: "8640000" };
  const together = () =>
    allocated({
      scheme: "equal-and-population",
      members,
      parameters: { total: "10800000", equalShare: "0.2" },
    });

  it("add up along both margins", () => {
    const both = table(members, [
      line("equal-and-population", equally),
      line("population", byPopulation),
    ]);
    expect(both.lines.map(({ amount }) => amount.toFixed())).toEqual(["2160000", "8640000"]);
    expect(both.rows.map(({ amount }) => amount.toFixed())).toEqual(amountsOf(together()));
    expect(both.check).toMatchObject({ ok: true });
  });

  it("would differ from their sum for 18 of the 34 if each were rounded by itself", () => {
    const apart = [
      allocated({ scheme: "equal-and-population", members, parameters: equally }),
      allocated({ scheme: "population", members, parameters: byPopulation }),
    ];
    const differing = together().rows.filter(
      ({ amount }, i) => !apart[0]!.rows[i]!.amount.plus(apart[1]!.rows[i]!.amount).eq(amount)
    );
    expect(differing).toHaveLength(18);
  });
});

describe("allocateLines", () => {
  it("is the largest remainder when there is one line", () => {
    const members = membersOf(65, 17, 18);
    expect(cellsOf(table(members, [line("population", { total: "10" })]))).toEqual([
      ["6"],
      ["2"],
      ["2"],
    ]);
  });

  it("gives what is left over to the earlier of equal members, line by line", () => {
    const both = table(membersOf(1, 1, 1), [
      line("population", { total: "4" }),
      line("population", { total: "5" }),
    ]);
    expect(both.rows.map(({ amount }) => amount.toFixed())).toEqual(["3", "3", "3"]);
    expect(cellsOf(both)).toEqual([
      ["2", "1"],
      ["1", "2"],
      ["1", "2"],
    ]);
  });

  it("shows exact parts in kroner, whatever the unit", () => {
    const both = table(membersOf(1, 2), [line("population", { total: "1" })], "0.01");
    expect(both.rows[0]!.cells[0]).toEqual({
      exact: { numerator: 100n, denominator: 300n },
      amount: new Decimal("0.33"),
    });
  });

  it("keeps apart two parties that match different lines", () => {
    const matched = (party: string) =>
      line("per-inhabitant", { rate: "1", matchingParty: party, matchingRatio: "1" });
    const both = table(membersOf(3), [matched("One"), matched("Other")]);
    expect(cellsOf(both)).toEqual([
      ["3", "3"],
      ["3", "0"],
      ["0", "3"],
    ]);
  });

  it("keeps a refund beside a charge, in øre", () => {
    const members = membersOf(1, 1, 1);
    const both = table(
      members,
      [line("population", { total: "100" }), line("population", { total: "-50" })],
      "0.01"
    );
    expect(both.lines.map(({ amount }) => amount.toFixed())).toEqual(["100", "-50"]);
    expect(both.check.total.toFixed()).toBe("50");
    expect(both.check.ok).toBe(true);
    expect(both.rows.map(({ amount }) => amount.toFixed(2)).sort()).toEqual([
      "16.66",
      "16.67",
      "16.67",
    ]);
  });

  it("rounds a line's total from rates to the unit first", () => {
    const both = table(membersOf(1, 2), [
      line("per-inhabitant", { rate: "1.5" }),
      line("population", { total: "7" }),
    ]);
    expect(both.lines.map(({ amount }) => amount.toFixed())).toEqual(["5", "7"]);
    expect(both.check.ok).toBe(true);
  });

  it("gives a matching party one row over all lines it adds to", () => {
    const both = table(membersOf(3, 5), [
      line("st-olav-2014", { rate: "1" }),
      line("population", { total: "10" }),
      line("st-olav-2014", { rate: "2", matchingRatio: "0.5" }),
    ]);
    const party = both.rows.at(-1)!;
    expect(party).toMatchObject({
      code: null,
      name: "St. Olavs hospital HF",
      part: "matching-party",
    });
    expect(party.cells.map(({ amount }) => amount.toFixed())).toEqual(["8", "0", "8"]);
    expect(party.amount.toFixed()).toBe("16");
    expect(both.lines.map(({ amount }) => amount.toFixed())).toEqual(["16", "10", "24"]);
    expect(both.check.total.toFixed()).toBe("50");
    expect(both.check.ok).toBe(true);
  });

  it("says which line is refused, and why", () => {
    const lines = [line("population", { total: "1" }), line("population", {})];
    expect(allocateLines({ members: membersOf(1), lines })).toEqual({
      ok: false,
      error: [
        {
          area: "lines",
          code: "line-refused",
          line: 1,
          label: "population",
          issue: {
            area: "allocation",
            code: "missing-parameter",
            parameter: "total",
            scheme: "population",
          },
        },
      ],
    });
  });

  it("refuses a table without lines", () => {
    expect(allocateLines({ members: membersOf(1), lines: [] })).toEqual({
      ok: false,
      error: [{ area: "lines", code: "no-lines" }],
    });
  });

  it("gives every member a row, every line a cell, and exact parts beside the amounts", () => {
    const both = table(membersOf(1, 2), [line("population", { total: "10" })]);
    expect(both.rows[1]).toMatchObject({ code: "0002", name: "B", region: null, part: "member" });
    expect(both.rows[1]!.cells[0]!.exact).toEqual({ numerator: 20n, denominator: 3n });
    expect(both.rows[1]!.population).toEqual(new Decimal(2));
  });
});
