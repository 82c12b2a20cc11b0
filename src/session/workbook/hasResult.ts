import { err, type Result } from "../../engine";
import { resultAreas } from "../../sheet/layout/ownNames";
import { memoryOf } from "../memory";
import { forgottenPlaces } from "./forgottenResult";
import type { SessionIssue } from "./sessionIssue";
import type { SheetRead } from "./sheetRead";
import { unfinishedOn } from "./unfinished";

/** Whether a result of the add-in stands on the sheet, whole or in part, remembered or forgotten. */
export function hasResult(read: SheetRead): boolean {
  const { memory, snapshot } = read;
  const { sheet } = snapshot;
  const written = memoryOf(memory, sheet.sheetId, sheet.sheetName)?.written ?? null;
  return (
    (written !== null && resultAreas(sheet.ownAreas).length > 0) ||
    unfinishedOn(memory, sheet) !== undefined ||
    forgottenPlaces(read).length > 0
  );
}

/** Refuses to write anew what nobody has written. */
export const noResult = ({ snapshot: { sheet } }: SheetRead): Result<never, SessionIssue> =>
  err({ area: "write", code: "nothing-to-refresh", sheetName: sheet.sheetName });
