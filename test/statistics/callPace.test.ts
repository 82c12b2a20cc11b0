import { CallPace } from "../../src/statistics";

/** A clock that can be set. */
function settable(start: number) {
  const waits: number[] = [];
  const clock = {
    time: start,
    waits,
    now: () => clock.time,
    wait: (ms: number) => {
      waits.push(ms);
      clock.time += ms;
      return Promise.resolve();
    },
  };
  return clock;
}

it("waits at most a minute, also where the clock was set back by an hour", async () => {
  const clock = settable(3_600_000);
  const pace = new CallPace(clock, 3);
  const { signal } = new AbortController();
  for (let call = 0; call < 3; call++) await pace.waitForTurn(signal);
  clock.time -= 3_600_000;
  await pace.waitForTurn(signal);
  expect(clock.waits).toEqual([60_000]);
});
