import { measureCoverage } from "./measure";

/** Least share of the library's Excel members that the host must have, in per cent. */
const FLOOR = 30.8;

/** `npm run host:coverage`: prints every class, the percentage last; fails where something is missing. */
async function main(): Promise<void> {
  const { classes, present, total, missingMust, unknown } = await measureCoverage();
  for (const { name, state, present: has, absent } of classes) {
    console.log(`${name}: ${state} (${has.length} of ${has.length + absent.length})`);
    if (has.length > 0) console.log(`  present: ${has.join(" ")}`);
    if (absent.length > 0) console.log(`  absent: ${absent.join(" ")}`);
  }
  const percentage = (100 * present) / total;
  for (const member of missingMust) console.log(`MUST BE THERE: ${member}`);
  for (const member of unknown) console.log(`NOT IN THE LIBRARY: ${member}`);
  if (missingMust.length > 0 || unknown.length > 0 || percentage < FLOOR) process.exitCode = 1;
  console.log(`${present} of ${total} members: ${percentage.toFixed(1)} %`);
}

void main();
