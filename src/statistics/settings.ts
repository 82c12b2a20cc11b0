/** How Statistics Norway is asked. Limits are theirs, with a margin. */
export type StatisticsSettings = {
  /** Where the interfaces live, with a slash at the end: the one setting to change for a proxy. */
  readonly address: string;
  readonly timeoutMs: number;
  /** Calls after the first one that failed for a reason that may pass. */
  readonly retries: number;
  /** The wait before the first retry; each further one is twice as long. */
  readonly firstWaitMs: number;
  readonly mostCallsAMinute: number;
  /** Characters; a longer address is answered with 404. */
  readonly longestUrl: number;
  /** Cells in one answer. */
  readonly mostCells: number;
};

/** The address of Statistics Norway's open interfaces. */
export const STATISTICS_NORWAY = "https://data.ssb.no/api/";

export const DEFAULT_SETTINGS: StatisticsSettings = {
  address: STATISTICS_NORWAY,
  timeoutMs: 20_000,
  retries: 2,
  firstWaitMs: 1_000,
  mostCallsAMinute: 30,
  longestUrl: 2_000,
  mostCells: 800_000,
};

/** Population on 1 January by municipality and year. */
export const POPULATION_TABLE = "07459";
