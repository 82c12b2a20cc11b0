import { rectangleAddress, type Rectangle } from "../sheet/address";
import type { ReadingOutcome } from "../sheet/reading";
import { basisOf, changesBetween, choiceChanged, rowsChanged } from "./basis";
import { DEFAULT_CHOICE, memoryOf } from "./memory";
import type { SheetRead } from "./sheetRead";
import type { Activity, Notice, SessionState, SheetState, Written } from "./state";

/** What the session knows; everything shown is derived from it. */
export type View = {
  readonly activity: Activity;
  readonly read: SheetRead | null;
  /** The sheet whose last write can be undone. */
  readonly undoable: string | null;
  /** Where our result stands on the sheet that was read. */
  readonly addresses: readonly Rectangle[];
  readonly notice: Notice | null;
};

/** The state for what the session knows; pure, so every state of the pane can be made without Excel. */
export function toSessionState(view: View): SessionState {
  const { activity, read, notice } = view;
  if (read === null) {
    return {
      activity,
      sheet: { kind: "unknown" },
      choice: DEFAULT_CHOICE,
      outcome: { kind: "none" },
      written: null,
      notice,
      autoRefresh: false,
      incomplete: false,
      manualCalculation: false,
    };
  }
  const { outcome, choice } = read;
  return {
    activity,
    sheet: toSheetState(read.snapshot.sheet.sheetName, outcome),
    choice,
    outcome: read.result,
    written: toWritten(view),
    notice,
    autoRefresh: read.memory.autoRefresh,
    incomplete: read.memory.writing !== null,
    manualCalculation: read.snapshot.manualCalculation,
  };
}

function toSheetState(sheetName: string, outcome: ReadingOutcome): SheetState {
  switch (outcome.kind) {
    case "empty":
      return { kind: "empty", sheetName };
    case "no-table":
      return { kind: "no-table", sheetName, issues: outcome.issues };
    case "table":
      return { kind: "table", sheetName, reading: outcome.reading };
  }
}

function toWritten({ read, undoable, addresses }: View): Written | null {
  if (!read) return null;
  const { sheetId, sheetName } = read.snapshot.sheet;
  const written = memoryOf(read.memory, sheetId, sheetName)?.written;
  if (!written || addresses.length === 0) return null;
  const now = read.outcome.kind === "table" ? basisOf(read.outcome.reading) : [];
  return {
    sheetName,
    addresses: addresses.map(rectangleAddress),
    changes: changesBetween(written.basis, now),
    rowsChanged: rowsChanged(written.basis, now),
    choiceChanged: choiceChanged(written, read.choice),
    undoable: undoable === sheetId,
  };
}
