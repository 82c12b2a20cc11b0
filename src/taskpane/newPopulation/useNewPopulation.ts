import { useEffect, useRef, useState } from "react";
import {
  bundledAmong,
  bundledPopulation,
  CallPace,
  DEFAULT_SETTINGS,
  fetchPopulation,
  wishFor,
  type NewPopulation,
  type Progress,
  type StatisticsIssue,
} from "../../session/population/newPopulation";
import type { Reading } from "../../sheet/reading";
import { browserClock } from "./browserClock";
import { fetchHttp } from "./fetchHttp";
import { statisticsAddress } from "./statisticsAddress";

/** How far the way to new figures has come. */
export type NewPopulationStep =
  | { readonly kind: "choosing" }
  | { readonly kind: "fetching"; readonly progress: Progress }
  | { readonly kind: "failed"; readonly issue: StatisticsIssue }
  | { readonly kind: "fetched"; readonly news: NewPopulation };

const CHOOSING: NewPopulationStep = { kind: "choosing" };
const pace = new CallPace(browserClock, DEFAULT_SETTINGS.mostCallsAMinute);

/**
 * Fetches new figures of some years, the oldest first, for a table; nothing on the sheet changes. What
 * is under way ends with the component.
 */
export function useNewPopulation(reading: Reading, years: readonly number[]) {
  const [step, setStep] = useState<NewPopulationStep>(CHOOSING);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const fetchFigures = async () => {
    const stop = new AbortController();
    running.current?.abort();
    running.current = stop;
    setStep({ kind: "fetching", progress: { done: 0, parts: 1, fallback: false } });
    const fetched = await fetchPopulation(
      {
        http: fetchHttp,
        clock: browserClock,
        settings: { ...DEFAULT_SETTINGS, address: statisticsAddress() },
        pace,
        cancel: stop.signal,
      },
      wishFor(reading, years.at(-1)!, years.slice(0, -1)),
      (progress) => {
        if (running.current === stop) setStep({ kind: "fetching", progress });
      }
    );
    if (running.current !== stop) return;
    setStep(
      fetched.ok
        ? { kind: "fetched", news: fetched.value }
        : { kind: "failed", issue: fetched.error }
    );
  };
  return {
    step,
    fetchFigures: () => void fetchFigures(),
    useBundled: () => {
      const bundled = bundledAmong(years);
      const wish = wishFor(reading, bundled.at(-1)!, bundled.slice(0, -1));
      setStep({ kind: "fetched", news: bundledPopulation(wish) });
    },
    cancel: () => running.current?.abort(),
    restart: () => setStep(CHOOSING),
  };
}
