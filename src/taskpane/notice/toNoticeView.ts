import type { Notice } from "../../session/state";
import type { Intent } from "../parts/Message";
import type { Words } from "../Words";

export type NoticeView = {
  readonly intent: Intent;
  readonly title: string | null;
  readonly text: string;
  /** The action that leads on from here, where there is one. */
  readonly offer:
    | { readonly kind: "write-new-sheet" | "read" }
    | { readonly kind: "show-sheet"; readonly sheetId: string; readonly sheetName: string }
    | null;
};

/** What the last action came to, in words; null when there is nothing to say. */
export function toNoticeView(notice: Notice | null, words: Words): NoticeView | null {
  const { notice: texts, cells } = words.texts.pane;
  if (notice === null) return null;
  switch (notice.kind) {
    case "written": {
      if (notice.locked) return success(texts.besideLocked(notice.locked, notice.sheetName));
      const say = notice.refreshed ? texts.refreshed : texts.written;
      return success(say(notice.sheetName, cells(notice.addresses)));
    }
    case "undone":
      return notice.kept.length === 0
        ? success(texts.undone(notice.sheetName))
        : {
            intent: "warning",
            title: texts.undone(notice.sheetName),
            text: texts.kept(cells(notice.kept.map(({ cell }) => cell))),
            offer: null,
          };
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
      return success(words.texts.statistics.updated(notice));
    case "example-inserted":
      return success(texts.exampleInserted(notice.sheetName));
    case "refused":
      // What somebody gave up is no fault.
      if (notice.issue.code === "cancelled") {
        return {
          intent: "info",
          title: null,
          text: words.issue(notice.issue),
          offer: { kind: "read" },
        };
      }
      return {
        intent: "error",
        title: texts.refusedTitle,
        text: words.issue(notice.issue),
        offer: offerFor(notice.issue.code),
      };
  }
}

const success = (text: string): NoticeView => ({
  intent: "success",
  title: null,
  text,
  offer: null,
});

function offerFor(code: string): NoticeView["offer"] {
  switch (code) {
    case "cells-occupied":
    case "sheet-protected":
      return { kind: "write-new-sheet" };
    case "sheet-missing":
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
