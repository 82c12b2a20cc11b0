import type { ClockPort } from "../../session/population/newPopulation";

/** The machine's clock and timers. */
export const browserClock: ClockPort = {
  now: () => Date.now(),
  wait: (ms, cancel) =>
    new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        cancel.removeEventListener("abort", end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      cancel.addEventListener("abort", end, { once: true });
      if (cancel.aborted) end();
    }),
};
