export { CallPace } from "./CallPace";
export type { StatisticsPorts } from "./exchange";
export type { Progress } from "./fetchFigures";
export type { Finding, Findings } from "./findings";
export type { StatisticsIssue } from "./issues";
export {
  BUNDLED_YEARS,
  bundledAmong,
  bundledPopulation,
  fetchPopulation,
  type NewPopulation,
  type PopulationWish,
  type YearOfFindings,
} from "./populations";
export type { CancelSignal, ClockPort, HttpOutcome, HttpPort, HttpRequest } from "./ports";
export { DEFAULT_SETTINGS, POPULATION_TABLE, type StatisticsSettings } from "./settings";
