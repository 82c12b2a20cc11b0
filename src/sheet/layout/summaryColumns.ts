import type { PlannedCell } from "../plan";

/** The columns of the summary, from its left edge. */
export const [LABEL, POPULATION, SHARE, AMOUNT] = [0, 1, 2, 3] as const;
export const SUMMARY_COLUMNS = 4;

/** Some rows of the summary, and the first row under them. */
export type SummaryRows = { readonly cells: readonly PlannedCell[]; readonly next: number };
