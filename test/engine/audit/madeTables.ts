import fc from "fast-check";
import { MUNICIPALITIES, officialPopulationsAt } from "../../../src/catalogue";
import {
  allocate,
  BASE_AND_RATE,
  BY_POPULATION,
  Decimal,
  EQUAL_AND_POPULATION,
  ROUNDING_RULES,
  type PrintedFigures,
  type RoundingRule,
  type Scheme,
} from "../../../src/engine";

/** A table that was made by a known rule. */
export type MadeTable = {
  readonly scheme: Scheme;
  readonly parameters: Readonly<Record<string, string>>;
  readonly rounding: RoundingRule;
  readonly unit: string;
  readonly populations: readonly string[];
  readonly amounts: readonly string[];
  /** Whether the total stands under the table. */
  readonly isTotalPrinted: boolean;
};

const POPULATIONS = [...officialPopulationsAt("2026-01-01").values()];
const SIZES = [3, 4, 5, 6, 8, 10, 15, 25, 34, 60, 120, 357];
const UNITS = ["0.01", "1", "1", "1", "10", "100", "1000"];
const EACH_BY_ITSELF = ["half-up", "half-even"] as const satisfies readonly RoundingRule[];

const total = { name: "total", kind: "money", required: true } as const;
const rate = { name: "rate", kind: "money", required: true } as const;
const base = { name: "base", kind: "money", required: true } as const;
const equalShare = { name: "equalShare", kind: "share", required: true } as const;
const SCHEMES = {
  population: { id: "population", form: "ready", rule: BY_POPULATION, parameters: [total] },
  "per-inhabitant": {
    id: "per-inhabitant",
    form: "ready",
    rule: BASE_AND_RATE,
    parameters: [rate],
  },
  "base-and-rate": {
    id: "base-and-rate",
    form: "ready",
    rule: BASE_AND_RATE,
    parameters: [base, rate],
  },
  "equal-and-population": {
    id: "equal-and-population",
    form: "ready",
    rule: EQUAL_AND_POPULATION,
    parameters: [total, equalShare],
  },
} as const satisfies Record<string, Scheme>;

const picked = <T>(values: readonly T[]) => fc.constantFrom(...values);

/** Round numbers, as agreements have them: 1,000 to 999,000,000 in three digits. */
const roundTotal = fc
  .tuple(fc.integer({ min: 101, max: 999 }), fc.integer({ min: 3, max: 6 }))
  .map(([digits, zeros]) => new Decimal(digits).times(new Decimal(10).pow(zeros)).toFixed());
const roundRate = fc
  .tuple(fc.integer({ min: 1, max: 3000 }), picked([1, 10, 100]))
  .map(([digits, by]) => new Decimal(digits).dividedBy(by).toFixed());
const roundBase = fc
  .tuple(fc.integer({ min: 1, max: 400 }), picked([50, 100, 500, 1000]))
  .map(([times, step]) => (times * step).toString());
const roundShare = fc.integer({ min: 1, max: 19 }).map((steps) => (steps / 20).toString());

const PARAMETERS = {
  population: fc.record({ total: roundTotal }),
  "per-inhabitant": fc.record({ rate: roundRate }),
  "base-and-rate": fc.record({ base: roundBase, rate: roundRate }),
  "equal-and-population": fc.record({ total: roundTotal, equalShare: roundShare }),
} as const;

/** Tables by every scheme, rule and unit, 3 to 357 rows, most of whose amounts are above zero. */
export const madeTable: fc.Arbitrary<MadeTable> = fc
  .record({
    scheme: picked(Object.keys(SCHEMES) as (keyof typeof SCHEMES)[]),
    size: picked(SIZES),
    unit: picked(UNITS),
    isTotalPrinted: fc.boolean(),
    each: picked(EACH_BY_ITSELF),
    rule: picked(ROUNDING_RULES),
  })
  .chain(({ scheme, size, unit, isTotalPrinted, each, rule }) =>
    fc
      .record({
        parameters: PARAMETERS[scheme] as fc.Arbitrary<Record<string, string>>,
        populations: fc.shuffledSubarray(POPULATIONS, { minLength: size, maxLength: size }),
      })
      .map(({ parameters, populations }) => {
        const keeps = scheme === "population" || scheme === "equal-and-population";
        return {
          scheme: SCHEMES[scheme],
          parameters,
          rounding: keeps ? rule : each,
          unit,
          populations: populations.map(String),
          amounts: [],
          isTotalPrinted: keeps && isTotalPrinted,
        };
      })
  )
  .map((made) => ({ ...made, amounts: amountsOf(made) }))
  .filter(
    ({ amounts }) =>
      amounts.length > 0 &&
      amounts.filter((each) => !/^0(\.0+)?$/.test(each)).length >= amounts.length * 0.9
  );

/** What the engine gives; none where it refuses. */
function amountsOf({
  scheme,
  parameters,
  rounding,
  unit,
  populations,
}: MadeTable): readonly string[] {
  const members = populations.map((population, index) => {
    const { code, name } = MUNICIPALITIES[index]!;
    return { code, name, region: null, population: new Decimal(population) };
  });
  const made = allocate({ scheme, members, parameters, rounding, unit });
  const decimals = unit === "0.01" ? 2 : 0;
  return made.ok ? made.value.rows.map(({ amount }) => amount.toFixed(decimals)) : [];
}

/** A made table as the search takes it, with other amounts where some were changed. */
export function printedFigures(
  { populations, parameters, isTotalPrinted }: MadeTable,
  amounts: readonly string[]
): PrintedFigures {
  return {
    rows: amounts.map((amount, row) => ({
      amount,
      figures: [populations[row]!],
      official: null,
    })),
    keys: 1,
    printedTotal: isTotalPrinted ? parameters["total"]! : null,
    printedKeySums: [null],
  };
}
