import type { Difference } from "./differences";

/** Whether a table that is checked is one that was adopted. */
export type AdoptedAnswer = {
  /** The code it was compared with: typed, printed with the table, or of a version that the workbook keeps. */
  readonly code: string;
  /** `unknown-code`: no version with the code is kept, and a pasted table does not say all that a code covers. */
  readonly outcome: "same" | "different" | "unknown-code";
  /** What is not as it was adopted; null where the workbook does not keep that version. */
  readonly differences: readonly Difference[] | null;
  /** Whether the table on the sheet gives the code that is printed on it, and the workbook has forgotten the version. */
  readonly isForgotten: boolean;
};
