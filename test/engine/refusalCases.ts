import {
  BY_POPULATION,
  Decimal,
  EQUAL_AND_POPULATION,
  type AllocationIssue,
  type ParameterValues,
} from "../../src/engine";
import { membersOf, type Wish } from "./agreement";

const three = membersOf(1, 2, 3);
const odd = (population: unknown) => [
  ...three.slice(0, 2),
  { ...three[2]!, population: new Decimal(population as string) },
];

type Reason<Issue = AllocationIssue> = Issue extends AllocationIssue ? Omit<Issue, "area"> : never;

type Case = {
  why: string;
  wish: Wish;
  /** Why it is refused; all of them of the area of allocations. */
  issues: readonly Reason[];
};
const withParameters = (parameters: ParameterValues, scheme = "population") => ({
  scheme,
  members: three,
  parameters,
});
const total = "100";
const invalid = (
  parameter: string,
  value: string,
  expected: Extract<AllocationIssue, { code: "invalid-parameter" }>["expected"]
): Reason => ({ code: "invalid-parameter", parameter, value, expected });

/** Requests that must be refused, and with what. */
export const REFUSALS: readonly Case[] = [
  {
    why: "no members",
    wish: { scheme: "population", parameters: { total } },
    issues: [{ code: "no-members" }],
  },
  {
    why: "weights that are all zero",
    wish: { scheme: "population", members: membersOf(0, 0), parameters: { total } },
    issues: [{ code: "zero-total-weight" }],
  },
  {
    why: "inhabitants that are all zero where some of the total goes by inhabitants",
    wish: {
      scheme: "equal-and-population",
      members: membersOf(0, 0),
      parameters: { total, equalShare: "0.5" },
    },
    issues: [{ code: "zero-total-weight" }],
  },
  {
    why: "a key without the host in which nobody has a weight",
    wish: {
      scheme: "population",
      members: membersOf(5, 0),
      parameters: { total, host: "0001", hostShare: "0.5" },
    },
    issues: [{ code: "zero-total-weight" }],
  },
  {
    why: "a negative weight",
    wish: { scheme: "population", members: odd("-3"), parameters: { total } },
    issues: [{ code: "negative-weight", member: 2, name: "C", weight: "-3" }],
  },
  {
    why: "NaN as a weight",
    wish: { scheme: "population", members: odd(NaN), parameters: { total } },
    issues: [{ code: "not-finite", member: 2, name: "C", parameter: null }],
  },
  {
    why: "infinitely many inhabitants",
    wish: { scheme: "population", members: odd(Infinity), parameters: { total } },
    issues: [{ code: "not-finite", member: 2, name: "C", parameter: null }],
  },
  {
    why: "a weight of a million digits",
    wish: { scheme: "population", members: odd("1e1000000"), parameters: { total } },
    issues: [{ code: "too-many-digits", member: 2, name: "C", parameter: null, most: 100 }],
  },
  {
    why: "a weight of a million decimals",
    wish: { scheme: "population", members: odd("1e-1000000"), parameters: { total } },
    issues: [{ code: "too-many-digits", member: 2, name: "C", parameter: null, most: 100 }],
  },
  {
    why: "a municipality twice",
    wish: {
      scheme: "population",
      members: [...three, { ...three[0]!, name: "A again" }],
      parameters: { total },
    },
    issues: [{ code: "duplicate-member", member: 3, first: 0, municipality: "0001" }],
  },
  {
    why: "a missing parameter",
    wish: withParameters({}),
    issues: [{ code: "missing-parameter", parameter: "total", scheme: "population" }],
  },
  {
    why: "a key that lacks what it needs, whatever the scheme says",
    wish: {
      scheme: { id: "mine", form: "ready", rule: EQUAL_AND_POPULATION, parameters: [] },
      members: three,
    },
    issues: [
      { code: "missing-parameter", parameter: "total", scheme: "mine" },
      { code: "missing-parameter", parameter: "equalShare", scheme: "mine" },
    ],
  },
  {
    why: "a host share without a host",
    wish: withParameters({ total, hostShare: "0.5" }),
    issues: [{ code: "missing-parameter", parameter: "host", scheme: "population" }],
  },
  {
    why: "a difference for the host without a host",
    wish: { ...withParameters({ total }), rounding: "residual-to-host" },
    issues: [{ code: "missing-parameter", parameter: "host", scheme: "population" }],
  },
  {
    why: "a matching ratio without a party",
    wish: withParameters({ total, matchingRatio: "1" }),
    issues: [{ code: "missing-parameter", parameter: "matchingParty", scheme: "population" }],
  },
  {
    why: "a matching party without a ratio",
    wish: withParameters({ total, matchingParty: "Trust" }),
    issues: [{ code: "missing-parameter", parameter: "matchingRatio", scheme: "population" }],
  },
  {
    why: "an unknown parameter",
    wish: withParameters({ total, rate: "3" }),
    issues: [{ code: "unknown-parameter", parameter: "rate", scheme: "population" }],
  },
  {
    why: "months for a municipality that is no member",
    wish: withParameters({ total, "months.0009": "6" }),
    issues: [{ code: "months-not-member", parameter: "months.0009", municipality: "0009" }],
  },
  {
    why: "a host that is no member",
    wish: withParameters({ total, host: "0009" }),
    issues: [{ code: "host-not-member", host: "0009" }],
  },
  {
    why: "a negative rate",
    wish: withParameters({ rate: "-3" }, "per-inhabitant"),
    issues: [{ code: "negative-rate", parameter: "rate", value: "-3" }],
  },
  {
    why: "a negative base amount",
    wish: withParameters({ rate: "3", base: "-1" }, "base-and-rate"),
    issues: [{ code: "negative-rate", parameter: "base", value: "-1" }],
  },
  ...["NaN", "Infinity", "-infinity", "∞"].map((value): Case => ({
    why: `${value} as a total`,
    wish: withParameters({ total: value }),
    issues: [{ code: "not-finite", member: null, name: null, parameter: "total" }],
  })),
  ...["1e6", "1,5", "kr 100", "0x10", "1.", ".5", "+5", "--5", "1 000"].map((value): Case => ({
    why: `${value} as a total: numbers are decimal strings with a point`,
    wish: withParameters({ total: value }),
    issues: [invalid("total", value, "money")],
  })),
  {
    why: "a total of a hundred digits and one",
    wish: withParameters({ total: "1".repeat(101) }),
    issues: [{ code: "too-many-digits", member: null, name: null, parameter: "total", most: 100 }],
  },
  ...(
    [
      ["cap", "-1", "money"],
      ["floor", "-0.01", "money"],
      ["hostShare", "1", "share"],
      ["hostShare", "-0.1", "share"],
      ["capShare", "1.01", "share"],
      ["floorShare", "-0.5", "share"],
      ["index", "0", "factor"],
      ["index", "-1", "factor"],
      ["matchingRatio", "-1", "factor"],
      ["months", "12.5", "months"],
      ["months.0001", "-1", "months"],
      ["host", "Trondheim", "code"],
      ["host", "301", "code"],
      ["host", "50011", "code"],
    ] as const
  ).map(([parameter, value, expected]): Case => {
    const more: ParameterValues = parameter === "hostShare" ? { host: "0001" } : {};
    const match: ParameterValues = parameter === "matchingRatio" ? { matchingParty: "Trust" } : {};
    return {
      why: `${value} as ${parameter}`,
      wish: withParameters({ total, ...more, ...match, [parameter]: value }),
      issues: [invalid(parameter, value, expected)],
    };
  }),
  ...["0", "-1", "0.00", "abc", "", "1e2", "NaN"].map((unit): Case => ({
    why: `“${unit}” as the unit`,
    wish: { ...withParameters({ total }), unit },
    issues: [{ code: "unit-not-positive", unit }],
  })),
  {
    why: "a unit of a hundred digits and one",
    wish: { ...withParameters({ total }), unit: "1".repeat(101) },
    issues: [{ code: "too-many-digits", member: null, name: null, parameter: "unit", most: 100 }],
  },
  {
    why: "a total that is no whole number of units",
    wish: { ...withParameters({ total: "105" }), unit: "10" },
    issues: [{ code: "total-not-in-units", total: "105", unit: "10" }],
  },
  {
    why: "øre in a total that is shared in kroner",
    wish: withParameters({ total: "-100.50" }),
    issues: [{ code: "total-not-in-units", total: "-100.5", unit: "1" }],
  },
  {
    why: "caps below what must be paid",
    wish: withParameters({ total, cap: "30" }),
    issues: [{ code: "caps-below-total", total: "100.00", most: "90.00" }],
  },
  {
    why: "caps below what must be paid, for a refund as for a charge",
    wish: withParameters({ total: "-100", cap: "30" }),
    issues: [{ code: "caps-below-total", total: "100.00", most: "90.00" }],
  },
  {
    why: "caps that those without inhabitants cannot help to reach",
    wish: {
      scheme: "population",
      members: membersOf(0, 1, 1),
      parameters: { total, cap: "45", floor: "5" },
    },
    issues: [{ code: "caps-below-total", total: "100.00", most: "95.00" }],
  },
  {
    why: "floors above the total",
    wish: withParameters({ total, floor: "33.34" }),
    issues: [{ code: "floors-above-total", total: "100.00", least: "100.02" }],
  },
  {
    why: "floors where there is nothing to share",
    wish: withParameters({ total: "0", floor: "1" }),
    issues: [{ code: "floors-above-total", total: "0.00", least: "3.00" }],
  },
  {
    why: "a floor above the cap",
    wish: withParameters({ total, floor: "33", cap: "32" }),
    issues: [{ code: "caps-below-total", total: "100.00", most: "96.00" }],
  },
  {
    why: "an agreement without money",
    wish: { scheme: "hnt-2021", members: three },
    issues: [{ code: "no-money", scheme: "hnt-2021" }],
  },
  {
    why: "a tie that is left to the user",
    wish: { scheme: "population", members: membersOf(1, 1, 1), parameters: { total }, ties: "ask" },
    issues: [{ code: "tie", members: [0, 1, 2], names: ["A", "B", "C"], units: 1 }],
  },
  {
    why: "a missing figure",
    wish: {
      scheme: {
        id: "mine",
        form: "ready",
        rule: BY_POPULATION,
        parameters: [{ name: "total", kind: "money", required: true }],
        measure: "figure",
      },
      members: three.map((member, i) => (i === 1 ? member : { ...member, figure: new Decimal(1) })),
      parameters: { total },
    },
    issues: [{ code: "figure-missing", member: 1, name: "B", measure: "figure" }],
  },
  {
    why: "averages over different numbers of dates",
    wish: {
      scheme: {
        id: "mine",
        form: "ready",
        rule: BY_POPULATION,
        parameters: [{ name: "total", kind: "money", required: true }],
        measure: "average-population",
      },
      members: three.map((member, i) => ({
        ...member,
        populations: [1, 2, 3].slice(0, i === 1 ? 2 : 3).map((p) => new Decimal(p)),
      })),
      parameters: { total },
    },
    issues: [{ code: "dates-differ", member: 1, name: "B", dates: 2, expected: 3 }],
  },
];
