/**
 * Measures how long a sheet takes to read: `npx tsx test/sheet/read/measure.ts`. The aim is 10,000
 * rows in under 200 ms; nothing asserts it, since it depends on the machine.
 */
import { performance } from "node:perf_hooks";
import { inForceIn, MUNICIPALITIES } from "../../../src/catalogue/municipalities";
import { readPopulation } from "../../../src/sheet/read";
import type { CellValue } from "../../../src/sheet/snapshot";
import { snapshotOf, TODAY } from "./snapshotOf";

const ROUNDS = 15;
const members = MUNICIPALITIES.filter((municipality) => inForceIn(municipality, 2026));
const years = Array.from({ length: 28 }, (_, index) => 1999 + index);

/** Statistics Norway's long list: a row for each municipality and year. */
const long: CellValue[][] = [
  ["region", "statistikkvariabel", "år", "07459: Befolkning"],
  ...members.flatMap(({ code, name }, index) =>
    years.map((year) => [`${code} ${name}`, "Personer", String(year), 1000 + index * 50 + year])
  ),
];
/** A list of units that are mostly no municipalities: every row is a problem to describe. */
const strange: CellValue[][] = [
  ["Kommunenr", "Kommune", "Folketall 1.1.2026"],
  ...members.map(({ code, name }) => [code, name, 5000]),
  ...Array.from({ length: 9_643 }, (_, index) => [
    `${9000 + (index % 900)}`,
    `Krets ${index}`,
    index,
  ]),
];

function measure(name: string, grid: readonly (readonly CellValue[])[]): void {
  const snapshot = snapshotOf(grid);
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    readPopulation(snapshot, {}, TODAY);
    return performance.now() - start;
  });
  const [first = 0] = times;
  const median = [...times].sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!;
  const rows = grid.length.toLocaleString("en");
  console.log(
    `${name}: ${rows} rows, first ${first.toFixed(0)} ms, median ${median.toFixed(0)} ms`
  );
}

measure("long list", long);
measure("strange list", strange);
