import type {
  forgotten as NorwegianForgotten,
  notice as NorwegianNotice,
  unfinished as NorwegianUnfinished,
  unread as NorwegianUnread,
  write as NorwegianWrite,
} from "../nb/writing";

export const write: typeof NorwegianWrite = {
  title: "Result on the sheet",
  writeBeside: "Insert in the sheet",
  beside: "Beside the figures",
  newSheet: "New sheet",
  refresh: "Refresh",
  stands: (sheet, areas) => `Stands in ${areas} on “${sheet}”.`,
  upToDate: "The result on the sheet is up to date.",
  outdated: "The result on the sheet is out of date.",
  upToDateBut: (cells) =>
    `The result on the sheet is up to date, but ${cells} was typed over and kept.`,
  changedByHand: "The result on the sheet has been changed by hand.",
  typedOver: (n) =>
    n === 1
      ? "1 cell no longer holds what was written"
      : `${n} cells no longer hold what was written`,
  cellColumns: { cell: "Cell", before: "Written", after: "Now" },
  moreCells: (n) => `and ${n} more`,
  restoreCells: "Put back",
  keepCells: "Keep",
  empty: "empty",
  ours: "what HPSHARE wrote",
  changes: (n) =>
    n === 1
      ? "1 population figure has changed since"
      : `${n} population figures have changed since`,
  rowsChanged: "Rows have moved or changed region since the result was written.",
  partGone: "A column of the result, or its summary, has been deleted from the sheet.",
  choiceChanged: "The agreement or the rules have changed since the result was written.",
  columns: { name: "Municipality", before: "Before", after: "Now" },
  added: "new",
  removed: "gone",
  undo: "Undo",
  autoRefresh: "Refresh automatically",
  autoRefreshHelp:
    "The result is written again as soon as a population figure changes, also while the pane is closed, as long as Excel and the add-in run. Excel on a Mac may stop the add-in when the pane is closed; then open it again and press “Refresh”. In some editions of Excel that empties the undo list (Ctrl+Z). So the switch is off until you turn it on.",
  manualCalculation:
    "Excel calculates only on request in this workbook. Press F9 for the subtotals and the check on the sheet to follow.",
  incomplete:
    "A write broke off before it was done, so the result may be incomplete. Press “Refresh” to make it whole.",
  notWritten: "Nothing has been inserted in the sheet yet.",
  newTable: "New Excel table",
  drawChart: "Chart of the regions",
  agreementOpen: "The agreement you are writing is not saved. Save or cancel it first.",
  needsAllocation: "The allocation must be ready before it can be inserted.",
};

export const unfinished: typeof NorwegianUnfinished = {
  brokenOff: (kind, sheet) => {
    switch (kind) {
      case "result":
        return `The allocation on “${sheet}” was written only in part.`;
      case "population":
        return `New population on “${sheet}” was put in only in part.`;
      default:
        return `The sheet “${sheet}” was written only in part.`;
    }
  },
  untouched:
    "The add-in has not touched the sheet since. Cells that somebody has written in later stay as they are, whatever you choose.",
  finish: "Finish",
  restore: "Put back",
  leave: "Leave",
  finished: (sheet) => `“${sheet}” is written to its end.`,
  restored: (sheet) => `“${sheet}” is as it was before the write that broke off.`,
  left: (sheet) => `“${sheet}” is left as it is.`,
};

export const forgotten: typeof NorwegianForgotten = {
  title: (sheet) =>
    `A result of the add-in stands on “${sheet}”, but the workbook has forgotten it`,
  help: (areas) =>
    `It stands in ${areas}. Taking it over changes no cell: the add-in shows what differs from what is chosen here, and can refresh it.`,
  takeOver: "Take over the result",
};

export const unread: typeof NorwegianUnread = {
  newer:
    "The workbook has been used with a newer edition of the add-in. What that remembers is left untouched; update the add-in to see all of it.",
  damaged:
    "Some of what the add-in remembers in the workbook is damaged and could not be read. It is left untouched, and the rest is used as before.",
};

export const notice: typeof NorwegianNotice = {
  written: (sheet, areas) => `Written to ${areas} on “${sheet}”.`,
  refreshed: (sheet, areas) => `Refreshed in ${areas} on “${sheet}”.`,
  besideLocked: (locked, sheet) =>
    `“${locked}” is locked as adopted and has not been changed. The new allocation stands on “${sheet}”.`,
  undone: (sheet) => `Undone. “${sheet}” is as it was before the last write.`,
  exampleInserted: (sheet) => `The example is inserted on “${sheet}”.`,
  takenOver: (sheet) => `The result on “${sheet}” is taken over. No cell has changed.`,
  othersReplaced: (cells) =>
    `${cells} says something else than what is chosen here gives, and is written over at the next refresh. Move what you want to keep.`,
  cellsRestored: (sheet, cells) =>
    `Put back: ${cells} on “${sheet}” is as when the result was written.`,
  kept: (cells) => `Others have written in ${cells} since. Those cells are left as they are.`,
  scenarioWritten: (sheet) =>
    `The scenario stands on the new sheet “${sheet}”. Nothing else has changed.`,
  chartDrawn: (sheet) => `The chart stands to the right on “${sheet}” and follows the figures.`,
  costLinesWritten: (sheet) =>
    `The costs are on the new sheet “${sheet}”. Nothing else has changed.`,
  showSheet: (sheet) => `Go to “${sheet}”`,
  refusedTitle: "That did not work",
  dismiss: "Close the message",
  writeNewSheet: "Use a new sheet",
};
