import { printAuditTimes } from "./audit";
import { CONTESTANTS, NAMES, TOTAL, type Contestant } from "./contestants";
import { populationsOf } from "./populations";
import { printTable } from "./printTable";
import { processorTime, runsOf } from "./processorTime";
import { printRuleTimes } from "./rules";

const SIZES = [34, 357, 10_000, 100_000, 1_000_000];
const HEAD = ["n members", ...SIZES.map((size) => size.toLocaleString("en"))];

/** Milliseconds of each contestant, size by size. */
const times = new Map(
  NAMES.map((name) => [
    name,
    SIZES.map((size) => processorTime(size, CONTESTANTS[name](populationsOf(size)))),
  ])
);

/** How many times the processor time of ours another takes. */
function timesAsFast(mine: Contestant, others: readonly Contestant[]): void {
  printTable(
    HEAD,
    others.map((name) => [
      `than ${name}`,
      ...SIZES.map((_, s) => (times.get(name)![s]! / times.get(mine)![s]!).toFixed(1)),
    ])
  );
}

console.log(`${TOTAL} NOK to n members; milliseconds of processor time; Node ${process.version}`);
console.log("The best of as many runs for every contestant\n");
printTable(HEAD, [
  ["runs", ...SIZES.map((size) => String(runsOf(size).runs))],
  ...NAMES.map((name) => [name, ...times.get(name)!.map((time) => time.toPrecision(3))]),
]);

console.log("\nHow many times as fast HPSHARE apportion is: whole numbers in, whole numbers out");
console.log("(dinero.js makes an object of every part)\n");
timesAsFast("HPSHARE apportion, number", [
  "dinero.js 2 allocate, number",
  "decimal.js, plain",
  "big.js, plain",
]);
timesAsFast("HPSHARE apportion, bigint", ["dinero.js 2 allocate, bigint"]);

console.log("\nHow many times as fast HPSHARE allocate is: it too makes an object of every part,");
console.log("with exact share and amount, subtotals and check\n");
timesAsFast("HPSHARE allocate, whole result", [
  "dinero.js 2 allocate, number",
  "dinero.js 2 allocate, bigint",
]);

console.log("\nHow time grows: nanoseconds per member; steady is linear, a slow rise n log n\n");
printTable(
  HEAD,
  NAMES.map((name) => [
    name,
    ...SIZES.map((size, s) => ((times.get(name)![s]! * 1e6) / size).toFixed(0)),
  ])
);

printRuleTimes();
printAuditTimes();
