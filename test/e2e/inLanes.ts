/**
 * Jobs that are done some at a time, ahead of who asks for what came of them: asking for one starts
 * it and the next ones. Each is done once.
 */
export function inLanes<T>(
  jobs: readonly (() => Promise<T>)[],
  lanes: number
): (job: number) => Promise<T> {
  const started = new Map<number, Promise<T>>();
  return (job) => {
    for (const next of jobs.keys()) {
      if (next < job || next >= job + lanes || started.has(next)) continue;
      const done = jobs[next]!();
      // Whoever asks for it is told of its failure; nobody may.
      done.catch(() => undefined);
      started.set(next, done);
    }
    return started.get(job)!;
  };
}
