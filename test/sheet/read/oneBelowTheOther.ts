import { code, name, placed, population, sum, table, type Grid } from "./invented";

/** Two lists of municipalities, of which the second stands below the first. */
export const FIRST = placed("4601 4640 4626 4627 4647");
export const SECOND = placed("4642 4643 4644 4648");
export const ALL = [...FIRST, ...SECOND];

/** Rows under a heading of their figures. */
export const under = (heading: string, rows: Grid): Grid => [["Nr", "Kommune", heading], ...rows];
/** The first list as it is kept, and with its sum. */
export const HEADED = under("Folketall 1.1.2026", table(FIRST, code, name, population));
export const SUMMED: Grid = [...HEADED, ["", "Sum", sum(FIRST)]];
export const BLANK: Grid = [[], []];
/** The rows of the second list. */
export const MORE = table(SECOND, code, name, population);
