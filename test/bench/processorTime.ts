/** About as many members are shared among in each run, so that a short one is long enough to measure. */
const MEMBERS_A_RUN = 10_000;
/** Runs of a job over so many members: fewer of the long ones, as many for every contestant. */
const RUNS = [
  { upTo: 10_000, runs: 10 },
  { upTo: 100_000, runs: 3 },
  { upTo: Infinity, runs: 2 },
] as const;

/** How often a job over so many members is run, and how often it is done in each run. */
export function runsOf(members: number): { readonly runs: number; readonly times: number } {
  const { runs } = RUNS.find(({ upTo }) => members <= upTo)!;
  return { runs, times: Math.max(1, Math.round(MEMBERS_A_RUN / members)) };
}

/** Milliseconds of processor time that a job over so many members takes in the best of its runs. */
export function processorTime(members: number, job: () => unknown): number {
  const { runs, times } = runsOf(members);
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    for (let time = 0; time < times; time++) job();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000 / times);
  }
  return best;
}
