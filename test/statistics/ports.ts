import {
  CallPace,
  DEFAULT_SETTINGS,
  type ClockPort,
  type StatisticsPorts,
  type StatisticsSettings,
} from "../../src/statistics";
import { fetchHttp } from "../../src/taskpane/newPopulation/fetchHttp";

/** The moment at which everything in these tests happens. */
export const NOW = Date.UTC(2026, 10, 22, 3, 45);

/** A clock that stands still while others wait, and notes how long they would have waited. */
export class StoppedClock implements ClockPort {
  readonly waits: number[] = [];
  now = () => NOW + this.waits.reduce((sum, ms) => sum + ms, 0);
  wait = (ms: number) => {
    this.waits.push(ms);
    return Promise.resolve();
  };
}

/** The real way to a server on this machine, without the long waits between attempts. */
export function portsFor(
  address: string,
  settings: Partial<StatisticsSettings> = {},
  { clock = new StoppedClock(), cancel = new AbortController().signal } = {}
): StatisticsPorts {
  const all = { ...DEFAULT_SETTINGS, firstWaitMs: 1, timeoutMs: 2_000, ...settings, address };
  return {
    http: fetchHttp,
    clock,
    settings: all,
    pace: new CallPace(clock, all.mostCallsAMinute),
    cancel,
  };
}
