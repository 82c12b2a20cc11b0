import { allocate as allocateNumbers, dinero } from "dinero.js";
import { allocate as allocateBigInts, dinero as dineroBigInt } from "dinero.js/bigint";
import { findScheme } from "../../src/catalogue/schemes";
import { allocate, apportion, Decimal, type Member } from "../../src/engine";
import { plainLargestRemainder } from "../engine/plainDecimal";
import { fastest } from "./fastest";
import { populationsOf } from "./populations";
import { printTable } from "./printTable";

const SIZES = [34, 357, 10_000, 100_000, 1_000_000];
const TOTAL = 10_800_000;
const NOK = { code: "NOK", base: 10, exponent: 0 };
const BIG_NOK = { code: "NOK", base: 10n, exponent: 0n };

type Contestant = {
  readonly name: string;
  /** Brings the populations into the contestant's own form, untimed, and gives the job that is timed. */
  readonly prepare: (populations: readonly number[]) => () => unknown;
};

const CONTESTANTS: readonly Contestant[] = [
  {
    name: "HPSHARE apportion, number",
    prepare: (populations) => () => apportion(TOTAL, populations),
  },
  {
    name: "HPSHARE apportion, bigint",
    prepare: (populations) => {
      const weights = populations.map(BigInt);
      return () => apportion(BigInt(TOTAL), weights);
    },
  },
  {
    name: "HPSHARE allocate, whole result",
    prepare: (populations) => {
      const members = populations.map(toMember);
      const scheme = findScheme("population")!;
      return () => allocate({ scheme, members, parameters: { total: String(TOTAL) } });
    },
  },
  {
    name: "dinero.js 2 allocate, number",
    prepare: (populations) => () =>
      allocateNumbers(dinero({ amount: TOTAL, currency: NOK }), populations),
  },
  {
    name: "dinero.js 2 allocate, bigint",
    prepare: (populations) => {
      const weights = populations.map(BigInt);
      const amount = dineroBigInt({ amount: BigInt(TOTAL), currency: BIG_NOK });
      return () => allocateBigInts(amount, weights);
    },
  },
  {
    name: "decimal.js, plain",
    prepare: (populations) => {
      const weights = populations.map((each) => new Decimal(each));
      return () => plainLargestRemainder(new Decimal(TOTAL), weights);
    },
  },
];

function toMember(population: number, index: number): Member {
  return { code: String(index), name: "", region: null, population: new Decimal(population) };
}

const times = CONTESTANTS.map(({ prepare }) =>
  SIZES.map((size) => fastest(prepare(populationsOf(size))))
);

console.log(`${TOTAL} NOK to n members; milliseconds, the fastest run; Node ${process.version}\n`);
printTable(
  ["n members", ...SIZES.map((size) => size.toLocaleString("en"))],
  CONTESTANTS.map(({ name }, c) => [name, ...times[c]!.map((time) => time.toPrecision(3))])
);

console.log("\nHow many times faster HPSHARE apportion is, like with like\n");
const ours = (name: string) => times[CONTESTANTS.findIndex((each) => each.name === name)]!;
printTable(
  ["n members", ...SIZES.map((size) => size.toLocaleString("en"))],
  [
    ["than dinero.js 2, number", "HPSHARE apportion, number", "dinero.js 2 allocate, number"],
    ["than dinero.js 2, bigint", "HPSHARE apportion, bigint", "dinero.js 2 allocate, bigint"],
    ["than decimal.js, plain", "HPSHARE apportion, number", "decimal.js, plain"],
  ].map(([label, mine, theirs]) => [
    label!,
    ...SIZES.map((_, s) => (ours(theirs!)[s]! / ours(mine!)[s]!).toFixed(1)),
  ])
);

console.log("\nHow time grows: nanoseconds per member; steady is linear, a slow rise n log n\n");
printTable(
  ["n members", ...SIZES.map((size) => size.toLocaleString("en"))],
  CONTESTANTS.map(({ name }, c) => [
    name,
    ...SIZES.map((size, s) => ((times[c]![s]! * 1e6) / size).toFixed(0)),
  ])
);
