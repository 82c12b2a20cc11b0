import { rectangleAddress, type Rectangle } from "../sheet/address";
import { ownArea } from "../sheet/layout/ownNames";
import { basisNow, changesBetween, choiceChanged, rowsChanged } from "./workbook/basis";
import { changedCells, isPartGone, standingAllocation } from "./workbook/changedCells";
import { forgottenPlaces } from "./workbook/forgottenResult";
import { DEFAULT_CHOICE, memoryOf } from "./memory";
import { newerTable } from "./population/newerTable";
import { olderResult } from "./workbook/olderResult";
import { paperOf, paperOn } from "./papers/papers";
import { sheetColumns } from "./workbook/sheetColumns";
import { limitsIssues } from "./workbook/limitsIssues";
import { membershipIssues } from "./agreement/membershipIssues";
import type { Selected } from "./workbook/selectedOn";
import type { SheetRead } from "./workbook/sheetRead";
import type { ChangedCell } from "./workbook/changedCells";
import type { Activity, Notice, SessionState, SheetState, Written } from "./state";
import { standingUnfinished } from "./workbook/unfinished";

/** What the session knows; everything shown is derived from it. */
export type View = {
  readonly activity: Activity;
  readonly canCancel: boolean;
  readonly read: SheetRead | null;
  /** The sheet whose last write can be undone. */
  readonly undoable: string | null;
  /** Where our result stands on the sheet that was read. */
  readonly addresses: readonly Rectangle[];
  readonly notice: Notice | null;
  /** The changed cells that somebody wants as they are, by {@link markOfChanges}; null for none. */
  readonly keptChanges: string | null;
  /** Whether a write broke off and Excel could not be asked since what stands on the sheet. */
  readonly unsure: boolean;
  /** What is selected, by the sheet that is shown; null until somebody selects something. */
  readonly selected: ((read: SheetRead) => Selected | null) | null;
};

/** The state for what the session knows; pure, so every state of the pane can be made without Excel. */
export function toSessionState(view: View): SessionState {
  const { activity, canCancel, read, notice } = view;
  if (read === null) {
    return {
      activity,
      canCancel,
      sheet: { kind: "unknown" },
      choice: DEFAULT_CHOICE,
      outcome: { kind: "none" },
      written: null,
      selected: null,
      notice,
      autoRefresh: false,
      schemes: [],
      costLines: [],
      incomplete: view.unsure,
      unfinished: null,
      forgotten: null,
      unread: null,
      manualCalculation: false,
    };
  }
  const { choice } = read;
  const { sheetId, sheetName } = read.snapshot.sheet;
  return {
    activity,
    canCancel,
    sheet: toSheetState(read),
    choice,
    outcome: read.result,
    written: toWritten(view),
    selected: view.selected?.(read) ?? null,
    notice,
    autoRefresh: read.memory.autoRefresh,
    schemes: read.memory.schemes,
    costLines: memoryOf(read.memory, sheetId, sheetName)?.costLines ?? [],
    incomplete: view.unsure || read.memory.unfinished.length > 0,
    unfinished: unfinishedIn(read),
    forgotten: forgottenIn(read),
    unread: unreadIn(read),
    manualCalculation: read.snapshot.manualCalculation,
  };
}

function unreadIn({ refused }: SheetRead): SessionState["unread"] {
  if (refused.length === 0) return null;
  return refused.some(({ why }) => why === "newer") ? "newer" : "damaged";
}

function unfinishedIn(read: SheetRead): SessionState["unfinished"] {
  const [write] = standingUnfinished(read);
  return write ? { sheetName: write.sheetName, kind: write.kind } : null;
}

function forgottenIn(read: SheetRead): SessionState["forgotten"] {
  const places = forgottenPlaces(read);
  const { sheetName } = read.snapshot.sheet;
  const addresses = places.map(({ area }) => rectangleAddress(area));
  return places.length === 0 ? null : { sheetName, addresses };
}

function toSheetState(read: SheetRead): SheetState {
  const { memory, corrections, outcome, choice } = read;
  const { sheet } = read.snapshot;
  const { sheetName } = sheet;
  if (ownArea(sheet, "scenario")) return { kind: "scenario", sheetName };
  if (ownArea(sheet, "costs")) return { kind: "cost-lines", sheetName };
  if (ownArea(sheet, "audit")) return { kind: "audit", sheetName };
  const part = paperOn(sheet);
  if (part) {
    return { kind: "paper", sheetName, part, source: paperOf(memory, sheet)?.source ?? null };
  }
  switch (outcome.kind) {
    case "empty":
      return { kind: "empty", sheetName };
    case "no-table":
      return {
        kind: "no-table",
        sheetName,
        issues: outcome.issues,
        account: outcome.account,
        columns: sheetColumns(sheet, null),
        corrections,
      };
    case "table":
      return {
        kind: "table",
        sheetName,
        reading: {
          ...outcome.reading,
          issues: [
            ...outcome.reading.issues,
            ...membershipIssues(outcome.reading, choice),
            ...limitsIssues(read),
          ],
        },
        columns: sheetColumns(sheet, outcome.reading),
        corrections,
        older: olderResult(sheet, memory, outcome.reading),
        newer: newerTable(sheet, outcome.reading),
      };
  }
}

function toWritten({ read, undoable, addresses, keptChanges }: View): Written | null {
  if (!read) return null;
  const { sheetId, sheetName } = read.snapshot.sheet;
  const written = memoryOf(read.memory, sheetId, sheetName)?.written;
  if (!written || addresses.length === 0) return null;
  const now = basisNow(read, written);
  const changes = changedCells(read);
  return {
    sheetName,
    addresses: addresses.map(rectangleAddress),
    allocation: standingAllocation(read),
    changes: changesBetween(written.basis, now),
    rowsChanged: rowsChanged(written.basis, now),
    partGone: isPartGone(read),
    choiceChanged: choiceChanged(written, read.choice),
    changedCells: changes,
    changesKept: changes.length > 0 && keptChanges === markOfChanges(sheetId, changes),
    undoable: undoable === sheetId,
  };
}

/** Tells these changes of a sheet from others, which nobody has been asked about. */
export function markOfChanges(sheetId: string, changes: readonly ChangedCell[]): string {
  return JSON.stringify([sheetId, changes.map(({ cell, after }) => [cell, after])]);
}
