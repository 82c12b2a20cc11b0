import type { PlannedCell } from "../plan";
import { RESULT_FIGURES, type ResultFigure } from "./resultColumns";

/** The columns of the summary, from its left edge; the result's own stand right of these. */
export const [LABEL, POPULATION] = [0, 1] as const;

/** Where the summary has a column of the result, from its left edge. */
export const summaryColumn = (figure: ResultFigure): number =>
  POPULATION + 1 + RESULT_FIGURES.indexOf(figure);

/** Where the reconciliation has its figures: next to their names, so that they are seen without scrolling. */
export const BESIDE_LABEL = POPULATION;

export const AMOUNT = summaryColumn("amount");
export const SUMMARY_COLUMNS = POPULATION + 1 + RESULT_FIGURES.length;

/** Some rows of the summary, and the first row under them. */
export type SummaryRows = { readonly cells: readonly PlannedCell[]; readonly next: number };
