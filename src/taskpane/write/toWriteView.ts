import type { ChangedCell } from "../../session/workbook/changedCells";
import type { PopulationChange } from "../../session/workbook/basis";
import type { SessionState, Written } from "../../session/state";
import { fromCell } from "../../sheet/cellNumber";
import type { CellValue } from "../../sheet/snapshot";
import type { Words } from "../Words";
import { isAsWritten, isUpToDate } from "./resultStands";

/** A member whose population is no longer the one the result was made of. */
export type ChangeView = {
  readonly code: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
};

/** A figure of the result that somebody has typed over. */
export type TypedOverView = {
  readonly cell: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** Whether words stand there now, which may be long. */
  readonly isText: boolean;
};

export type WriteView = {
  /** What stands on the sheet; null before the first write. */
  readonly written: {
    readonly where: string;
    /** The cells with the table of the result. */
    readonly area: string;
    readonly isUpToDate: boolean;
    readonly status: string;
    readonly changesTitle: string | null;
    readonly changes: readonly ChangeView[];
    /** Cells of the result that were typed over; empty where none was, or they are to stay. */
    readonly typedOver: readonly TypedOverView[];
    readonly typedOverTitle: string | null;
    /** What else has changed than the populations. */
    readonly reasons: readonly string[];
    readonly isUndoable: boolean;
  } | null;
  /** Says that a write broke off where no result stands; else null. */
  readonly incomplete: string | null;
  readonly manualCalculation: string | null;
};

/** What is said of the result that stands on the sheet; null where no table was read. */
export function toWriteView(state: SessionState, words: Words): WriteView | null {
  if (state.sheet.kind !== "table") return null;
  const texts = words.texts.pane.write;
  return {
    written: writtenView(state, words),
    incomplete: state.written === null && isHalf(state) ? texts.incomplete : null,
    manualCalculation: state.manualCalculation ? texts.manualCalculation : null,
  };
}

/** Whether what stands may be half of a result; what somebody has to decide of it is said by itself. */
const isHalf = ({ incomplete, unfinished }: SessionState): boolean =>
  incomplete && unfinished === null;

function writtenView(state: SessionState, words: Words): WriteView["written"] {
  const { written } = state;
  if (written === null) return null;
  const { write: texts, cells } = words.texts.pane;
  const { sheetName, addresses, changes, rowsChanged, choiceChanged, undoable } = written;
  const { changedCells, changesKept, partGone } = written;
  const typedOver = changesKept ? [] : changedCells;
  return {
    where: texts.stands(sheetName, cells(addresses)),
    area: addresses[0] ?? "A1",
    isUpToDate: isUpToDate(state),
    status: statusOf(written, isUpToDate(state), words),
    changesTitle: changes.length === 0 ? null : texts.changes(changes.length),
    changes: changes.map((change) => changeView(change, words)),
    typedOver: typedOver.map((change) => typedOverView(change, words)),
    typedOverTitle: typedOver.length === 0 ? null : texts.typedOver(typedOver.length),
    reasons: [
      ...(isHalf(state) ? [texts.incomplete] : []),
      ...(choiceChanged ? [texts.choiceChanged] : []),
      ...(rowsChanged ? [texts.rowsChanged] : []),
      ...(partGone ? [texts.partGone] : []),
    ],
    isUndoable: undoable,
  };
}

function statusOf(written: Written, stands: boolean, words: Words): string {
  const { write: texts, cells } = words.texts.pane;
  const { changedCells } = written;
  if (!stands) {
    const isElse = isAsWritten({ ...written, changesKept: true });
    return isElse && changedCells.length > 0 ? texts.changedByHand : texts.outdated;
  }
  if (changedCells.length === 0) return texts.upToDate;
  const named = changedCells.slice(0, MOST_TYPED_OVER).map(({ cell }) => cell);
  const more = changedCells.length - named.length;
  return texts.upToDateBut(cells(more > 0 ? [...named, texts.moreCells(more)] : named));
}

function typedOverView({ cell, name, figure, before, after }: ChangedCell, words: Words) {
  const shown = (value: CellValue | null): string => {
    if (value === null) return words.texts.pane.write.ours;
    if (value === "") return words.texts.pane.write.empty;
    if (typeof value !== "number") return String(value);
    return figure === "share"
      ? words.texts.pane.percent(words.number(fromCell(value).times(HUNDRED)))
      : words.number(fromCell(value));
  };
  const isText = typeof after !== "number";
  return { cell, name, before: shown(before), after: shown(after), isText };
}

const HUNDRED = 100;
/** More cells than this are counted. */
export const MOST_TYPED_OVER = 10;

function changeView({ code, name, before, after }: PopulationChange, words: Words): ChangeView {
  const { added, removed } = words.texts.pane.write;
  return {
    code,
    name,
    before: before === null ? added : words.number(before),
    after: after === null ? removed : words.number(after),
  };
}
