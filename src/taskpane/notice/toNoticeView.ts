import type { ForeignCell } from "../../sheet/cellImage";
import type { Notice } from "../../session/state";
import type { Intent } from "../parts/Message";
import type { Words } from "../Words";

export type NoticeView = {
  readonly intent: Intent;
  readonly title: string | null;
  readonly text: string;
  /** The action that leads on from here, where there is one. */
  readonly offer:
    | { readonly kind: "write-new-sheet" | "read" | "take-over" | "undo" }
    | { readonly kind: "show-sheet"; readonly sheetId: string; readonly sheetName: string }
    | null;
};

/** What the last action came to, in words; null when there is nothing to say. */
export function toNoticeView(notice: Notice | null, words: Words): NoticeView | null {
  const { notice: texts, unfinished, cells } = words.texts.pane;
  if (notice === null) return null;
  switch (notice.kind) {
    case "written": {
      if (notice.locked) return success(texts.besideLocked(notice.locked, notice.sheetName));
      const say = notice.refreshed ? texts.refreshed : texts.written;
      return success(say(notice.sheetName, cells(notice.addresses)));
    }
    case "undone":
      return keeping(texts.undone(notice.sheetName), notice.kept, words);
    case "unfinished-finished":
      return keeping(unfinished.finished(notice.sheetName), notice.kept, words);
    case "unfinished-restored":
      return keeping(unfinished.restored(notice.sheetName), notice.kept, words);
    case "taken-over":
      return takenOver(notice, words);
    case "unfinished-left":
      return success(unfinished.left(notice.sheetName));
    case "scenario-written":
    case "cost-lines-written": {
      const { kind, sheetId, sheetName } = notice;
      const say = kind === "scenario-written" ? texts.scenarioWritten : texts.costLinesWritten;
      return {
        ...success(say(sheetName)),
        offer: { kind: "show-sheet", sheetId, sheetName },
      };
    }
    case "chart-drawn":
      return success(texts.chartDrawn(notice.sheetName));
    case "population-updated":
      return { ...success(words.late?.statistics.updated(notice) ?? ""), offer: { kind: "undo" } };
    case "cells-restored":
      return success(texts.cellsRestored(notice.sheetName, cells(notice.cells)));
    case "example-inserted":
      return success(texts.exampleInserted(notice.sheetName));
    case "refused":
      // What somebody gave up, or what there was nothing of, is no fault.
      if (notice.issue.code === "cancelled" || notice.issue.code === "nothing-to-refresh") {
        const offer = notice.issue.code === "cancelled" ? ({ kind: "read" } as const) : null;
        return { intent: "info", title: null, text: words.issue(notice.issue), offer };
      }
      return {
        intent: "error",
        title: texts.refusedTitle,
        text: words.issue(notice.issue),
        offer: offerFor(notice.issue.code),
      };
  }
}

/** What was done, and the cells that were left because somebody has written in them. */
function keeping(done: string, kept: readonly ForeignCell[], words: Words): NoticeView {
  const { notice: texts, cells } = words.texts.pane;
  if (kept.length === 0) return success(done);
  const text = texts.kept(cells(kept.map(({ cell }) => cell)));
  return { intent: "warning", title: done, text, offer: null };
}

function takenOver(
  { sheetName, others }: Extract<Notice, { kind: "taken-over" }>,
  words: Words
): NoticeView {
  const { notice: texts, cells } = words.texts.pane;
  const done = texts.takenOver(sheetName);
  if (others.length === 0) return success(done);
  const shown = others.slice(0, MOST_SHOWN).map(({ cell }) => cell);
  const more = others.length - shown.length;
  const list = cells(more > 0 ? [...shown, words.texts.pane.write.moreCells(more)] : shown);
  return { intent: "info", title: done, text: texts.othersReplaced(list), offer: null };
}

/** More cells than this are counted. */
const MOST_SHOWN = 10;

const success = (text: string): NoticeView => ({
  intent: "success",
  title: null,
  text,
  offer: null,
});

function offerFor(code: string): NoticeView["offer"] {
  switch (code) {
    case "forgotten-result":
      return { kind: "take-over" };
    case "cells-occupied":
    case "cells-merged":
    case "sheet-protected":
      return { kind: "write-new-sheet" };
    case "sheet-missing":
    case "other-workbook-in-front":
    case "changed-meanwhile":
    case "moved-meanwhile":
    case "cell-being-edited":
    case "busy":
    case "host-refused":
    case "write-incomplete":
    case "moved-apart":
      return { kind: "read" };
    default:
      return null;
  }
}
