import { apportion, explainRow, type PlainRule } from "../../src/engine";
import { allocated, membersOf } from "./agreement";

const seats = (rule: PlainRule, units: number, weights: readonly number[]): readonly number[] => {
  const result = apportion(units, weights, rule);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

/** Balinski and Young, Fair Representation (2nd ed. 2001), the example on which the five methods all differ. */
const FIVE_STATES = [9061, 7179, 5259, 3319, 1182];

/** US Census Bureau, 2020 apportionment, table 1: apportionment population and seats. */
// prettier-ignore
const STATES_2020: readonly (readonly [population: number, seats: number])[] = [
  [5030053, 7], [736081, 1], [7158923, 9], [3013756, 4], [39576757, 52], [5782171, 8],
  [3608298, 5], [990837, 1], [21570527, 28], [10725274, 14], [1460137, 2], [1841377, 2],
  [12822739, 17], [6790280, 9], [3192406, 4], [2940865, 4], [4509342, 6], [4661468, 6],
  [1363582, 2], [6185278, 8], [7033469, 9], [10084442, 13], [5709752, 8], [2963914, 4],
  [6160281, 8], [1085407, 2], [1963333, 3], [3108462, 4], [1379089, 2], [9294493, 12],
  [2120220, 3], [20215751, 26], [10453948, 14], [779702, 1], [11808848, 15], [3963516, 5],
  [4241500, 6], [13011844, 17], [1098163, 2], [5124712, 7], [887770, 1], [6916897, 9],
  [29183290, 38], [3275252, 4], [643503, 1], [8654542, 11], [7715946, 10], [1795045, 2],
  [5897473, 8], [577719, 1],
];
const NEW_YORK = 31;

/**
 * US Census Office, tenth census (1880): apportionment populations of the 38 states, in alphabetical
 * order. The quotas that B. Cipra prints (American Scientist, July 2010) follow from them: 7.646 for
 * Alabama, 9.640 for Texas and 18.640 for Illinois of 299 seats.
 */
// prettier-ignore
const STATES_1880: readonly number[] = [
  1262505, 802525, 864694, 194327, 622700, 146608, 269493, 1542180, 3077871, 1978301,
  1624615, 996096, 1648690, 939946, 648936, 934943, 1783085, 1636937, 780773, 1131597,
  2168380, 452402, 62266, 346991, 1131116, 5082871, 1399750, 3198062, 174768, 4282891,
  276531, 995577, 1542359, 1591749, 332286, 1512565, 618457, 1315497,
];
const [ALABAMA, ILLINOIS, NEVADA, TEXAS] = [0, 8, 22, 33] as const;

/**
 * Hamilton's method as the Census Office used it: Nevada, with a quota below one, has its seat by
 * the Constitution, out of those that are left over when all have been rounded down.
 */
function seatsOf1880(size: number): (state: number) => number {
  const allocation = allocated({
    scheme: "population",
    members: membersOf(...STATES_1880),
    parameters: { total: String(size) },
  });
  return (state) => {
    const { floor, reason } = explainRow(allocation, state);
    if (reason.kind !== "remainder") throw new Error("A quota of 1880 is no whole number.");
    const got = state === NEVADA || reason.rank < reason.places;
    return floor.toNumber() + (got ? 1 : 0);
  };
}

describe("the published examples of the named methods", () => {
  it.each<{ method: string; rule: PlainRule; expected: readonly number[] }>([
    { method: "Hamilton", rule: "largest-remainder", expected: [9, 7, 5, 4, 1] },
    { method: "Adams", rule: "adams", expected: [9, 7, 5, 3, 2] },
    { method: "Dean", rule: "dean", expected: [9, 7, 5, 4, 1] },
    { method: "Huntington–Hill", rule: "huntington-hill", expected: [9, 7, 6, 3, 1] },
    { method: "Webster", rule: "sainte-lague", expected: [9, 8, 5, 3, 1] },
    { method: "Jefferson", rule: "dhondt", expected: [10, 7, 5, 3, 1] },
  ])(
    "$method shares 26 seats among five states as Balinski and Young print it",
    ({ rule, expected }) => {
      expect(seats(rule, 26, FIVE_STATES)).toEqual(expected);
    }
  );

  it.each<{ source: string; rule: PlainRule; units: number; votes: number[]; expected: number[] }>([
    {
      source: "Wikipedia, D'Hondt method (2024)",
      rule: "dhondt",
      units: 8,
      votes: [100000, 80000, 30000, 20000],
      expected: [4, 3, 1, 0],
    },
    {
      source: "Wikipedia, Sainte-Laguë method (2024), the same election",
      rule: "sainte-lague",
      units: 8,
      votes: [100000, 80000, 30000, 20000],
      expected: [3, 3, 1, 1],
    },
    {
      source: "Wikipedia, Webster/Sainte-Laguë method (2024)",
      rule: "sainte-lague",
      units: 7,
      votes: [53000, 24000, 23000],
      expected: [3, 2, 2],
    },
    {
      source: "Wikipedia, Largest remainder method, Hare quota (2024)",
      rule: "largest-remainder",
      units: 10,
      votes: [47000, 16000, 15900, 12000, 6000, 3100],
      expected: [5, 2, 1, 1, 1, 0],
    },
  ])("$source", ({ rule, units, votes, expected }) => {
    expect(seats(rule, units, votes)).toEqual(expected);
  });

  it("shows the Alabama paradox: one seat more for all is one less for the smallest (Wikipedia, Apportionment paradox, 2024)", () => {
    expect(seats("largest-remainder", 10, [6, 6, 2])).toEqual([4, 4, 2]);
    expect(seats("largest-remainder", 11, [6, 6, 2])).toEqual([5, 5, 1]);
  });

  it.each([
    { why: "Alabama has 8 of 299 seats", size: 299, expected: [8, 9, 18] },
    { why: "and 7 of 300: Texas and Illinois pass it", size: 300, expected: [7, 10, 19] },
  ])("in 1880, as C. W. Seaton wrote to Congress, $why", ({ size, expected }) => {
    expect(STATES_1880.reduce((a, b) => a + b)).toBe(49371340);
    expect([ALABAMA, TEXAS, ILLINOIS].map(seatsOf1880(size))).toEqual(expected);
    expect(STATES_1880.map((_, state) => seatsOf1880(size)(state)).reduce((a, b) => a + b)).toBe(
      size
    );
  });

  it.each<PlainRule>(["sainte-lague", "dhondt", "adams", "dean", "huntington-hill"])(
    "%s knows no Alabama paradox: nobody loses when there is more to share",
    (rule) => {
      const populations = STATES_2020.map(([population]) => population);
      let before = seats(rule, 50, populations);
      for (let size = 51; size <= 150; size++) {
        const after = seats(rule, size, populations);
        expect(after.every((count, i) => count >= before[i]!)).toBe(true);
        before = after;
      }
    }
  );

  it("gives the House of Representatives of 2020 by Huntington–Hill", () => {
    const populations = STATES_2020.map(([population]) => population);
    expect(populations.reduce((a, b) => a + b)).toBe(331108434);
    expect(seats("huntington-hill", 435, populations)).toEqual(STATES_2020.map(([, s]) => s));
  });

  it("would have given the 436th seat of 2020 to New York", () => {
    const populations = STATES_2020.map(([population]) => population);
    expect(seats("huntington-hill", 436, populations)[NEW_YORK]).toBe(27);
  });
});
