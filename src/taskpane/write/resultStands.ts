import type { SessionState, Written } from "../../session/state";

/** Whether a result stands on the sheet and needs no writing. */
export const isUpToDate = ({ written, incomplete }: SessionState): boolean =>
  written !== null && isAsWritten(written) && !incomplete;

/** Whether the result fits the rows and the rules, and the cells hold it but for what is to stay. */
export const isAsWritten = (written: Written): boolean =>
  written.changes.length === 0 &&
  !written.rowsChanged &&
  !written.partGone &&
  !written.choiceChanged &&
  (written.changedCells.length === 0 || written.changesKept);
