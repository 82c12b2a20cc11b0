import { officialPopulationsAt } from "../../src/catalogue";
import {
  allocate,
  BASE_AND_RATE,
  BY_POPULATION,
  Decimal,
  EQUAL_AND_POPULATION,
  explainAmounts,
  type ParameterDefinition,
  type PrintedFigures,
  type RoundingRule,
  type Term,
} from "../../src/engine";
import { printTable } from "./printTable";

/** Rows of the largest table that anybody has: every municipality. */
const POPULATIONS = [...officialPopulationsAt("2026-01-01").values()];
const RUNS = 5;

type Made = {
  readonly name: string;
  readonly rule: Term;
  readonly parameters: Readonly<Record<string, string>>;
  readonly rounding: RoundingRule;
  /** How many amounts are altered by a misprint of one digit. */
  readonly wrong: number;
};

const TABLES: readonly Made[] = [0, 3].flatMap((wrong) => [
  {
    name: `population, half up, ${wrong} wrong`,
    rule: BY_POPULATION,
    parameters: { total: "10800000" },
    rounding: "half-up" as const,
    wrong,
  },
  {
    name: `population, largest remainder, ${wrong} wrong`,
    rule: BY_POPULATION,
    parameters: { total: "10800000" },
    rounding: "largest-remainder" as const,
    wrong,
  },
  {
    name: `base and rate, ${wrong} wrong`,
    rule: BASE_AND_RATE,
    parameters: { base: "10000", rate: "3.25" },
    rounding: "half-up" as const,
    wrong,
  },
  {
    name: `30 % equal, largest remainder, ${wrong} wrong`,
    rule: EQUAL_AND_POPULATION,
    parameters: { total: "7500000", equalShare: "0.3" },
    rounding: "largest-remainder" as const,
    wrong,
  },
]);

const KINDS: Readonly<Record<string, ParameterDefinition["kind"]>> = { equalShare: "share" };

function figuresOf({ rule, parameters, rounding, wrong }: Made): PrintedFigures {
  const members = POPULATIONS.map((population, index) => ({
    code: index.toString().padStart(4, "0"),
    name: index.toString(),
    region: null,
    population: new Decimal(population),
  }));
  const definitions = Object.keys(parameters).map((name) => ({
    name,
    kind: KINDS[name] ?? ("money" as const),
    required: true,
  }));
  const scheme = { id: "made", form: "ready" as const, rule, parameters: definitions };
  const allocated = allocate({ scheme, members, parameters, rounding });
  if (!allocated.ok) throw new Error(JSON.stringify(allocated.error));
  const rows = allocated.value.rows.map(({ amount }, row) => ({
    amount: amount.plus(row % 100 === 50 && row < wrong * 100 ? 100 : 0).toFixed(),
    figures: [POPULATIONS[row]!.toString()],
    official: null,
  }));
  return { rows, keys: 1, printedTotal: null, printedKeySums: [null] };
}

/** Milliseconds of processor time, the middle one of five runs. */
function middleOf(job: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    job();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)]!;
}

/** How long it takes to find out by what a table of every municipality was made. */
export function printAuditTimes(): void {
  console.log(
    `\nTo find out by what a table of ${POPULATIONS.length} rows was made; milliseconds\n`
  );
  printTable(
    ["table", "ms", "rows that follow"],
    TABLES.map((made) => {
      const figures = figuresOf(made);
      const [best] = explainAmounts(figures);
      const time = middleOf(() => explainAmounts(figures));
      return [made.name, time.toFixed(0), `${best?.matches ?? 0} of ${figures.rows.length}`];
    })
  );
}
