import type { PopulationChange, SessionState } from "../../session/state";
import type { Words } from "../Words";

export type WriteAction = "write-beside" | "write-new-sheet" | "refresh";
export type WriteButtonView = { readonly action: WriteAction; readonly label: string };

/** A member whose population is no longer the one the result was made of. */
export type ChangeView = {
  readonly code: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
};

export type WriteView = {
  readonly primary: WriteButtonView;
  readonly secondary: WriteButtonView;
  /** Why nothing can be written now; null when it can. */
  readonly obstacle: string | null;
  /** Says above the buttons that the result is behind; null when it is not. */
  readonly reminder: string | null;
  /** What stands on the sheet; null before the first write. */
  readonly written: {
    readonly where: string;
    readonly isUpToDate: boolean;
    readonly status: string;
    readonly changesTitle: string | null;
    readonly changes: readonly ChangeView[];
    /** What else has changed than the populations. */
    readonly reasons: readonly string[];
    readonly isUndoable: boolean;
  } | null;
  /** Says that a write broke off where no result stands; else null. */
  readonly incomplete: string | null;
  readonly manualCalculation: string | null;
};

/** What the write part and the buttons at the bottom show; null where no table was read. */
export function toWriteView(state: SessionState, words: Words): WriteView | null {
  if (state.sheet.kind !== "table") return null;
  const texts = words.texts.pane.write;
  const isUpToDate =
    state.written !== null &&
    !state.incomplete &&
    state.written.changes.length === 0 &&
    !state.written.rowsChanged &&
    !state.written.choiceChanged;
  return {
    primary:
      state.written === null
        ? { action: "write-beside", label: texts.writeBeside }
        : { action: "refresh", label: isUpToDate ? texts.writeAgain : texts.refresh },
    secondary: { action: "write-new-sheet", label: texts.newSheet },
    obstacle: state.outcome.kind === "allocated" ? null : texts.needsAllocation,
    reminder: state.written === null || isUpToDate ? null : texts.outdated,
    written: writtenView(state, isUpToDate, words),
    incomplete: state.written === null && isHalf(state) ? texts.incomplete : null,
    manualCalculation: state.manualCalculation ? texts.manualCalculation : null,
  };
}

/** Whether what stands may be half of a result; what somebody has to decide of it is said by itself. */
const isHalf = ({ incomplete, unfinished }: SessionState): boolean =>
  incomplete && unfinished === null;

function writtenView(state: SessionState, isUpToDate: boolean, words: Words): WriteView["written"] {
  const { written } = state;
  if (written === null) return null;
  const { write: texts, cells } = words.texts.pane;
  const { sheetName, addresses, changes, rowsChanged, choiceChanged, undoable } = written;
  return {
    where: texts.stands(sheetName, cells(addresses)),
    isUpToDate,
    status: isUpToDate ? texts.upToDate : texts.outdated,
    changesTitle: changes.length === 0 ? null : texts.changes(changes.length),
    changes: changes.map((change) => changeView(change, words)),
    reasons: [
      ...(isHalf(state) ? [texts.incomplete] : []),
      ...(choiceChanged ? [texts.choiceChanged] : []),
      ...(rowsChanged ? [texts.rowsChanged] : []),
    ],
    isUndoable: undoable,
  };
}

function changeView({ code, name, before, after }: PopulationChange, words: Words): ChangeView {
  const { added, removed } = words.texts.pane.write;
  return {
    code,
    name,
    before: before === null ? added : words.number(before),
    after: after === null ? removed : words.number(after),
  };
}
