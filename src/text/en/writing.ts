import type { notice as NorwegianNotice, write as NorwegianWrite } from "../nb/writing";

export const write: typeof NorwegianWrite = {
  title: "Result on the sheet",
  writeBeside: "Write beside the figures",
  newSheet: "New sheet",
  refresh: "Refresh the result",
  writeAgain: "Write again",
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
  changes: (n) =>
    n === 1
      ? "1 population figure has changed since"
      : `${n} population figures have changed since`,
  rowsChanged: "Rows have moved or changed region since the result was written.",
  choiceChanged: "The agreement or the rules have changed since the result was written.",
  columns: { name: "Municipality", before: "Before", after: "Now" },
  added: "new",
  removed: "gone",
  undo: "Undo last write",
  autoRefresh: "Refresh automatically",
  autoRefreshHelp:
    "The result is written again as soon as a population figure changes, also while the pane is closed. In some editions of Excel that empties the undo list (Ctrl+Z). So the switch is off until you turn it on.",
  manualCalculation:
    "Excel calculates only on request in this workbook. Press F9 for the subtotals and the check on the sheet to follow.",
  incomplete:
    "A write broke off before it was done. Read the sheet again to complete it or take it back.",
  notWritten: "Nothing has been written to the sheet yet.",
  otherForms: "Other forms",
  newTable: "New Excel table",
  drawChart: "Chart of the regions",
  needsAllocation: "The allocation must be ready before it can be written.",
};

export const notice: typeof NorwegianNotice = {
  written: (sheet, areas) => `Written to ${areas} on “${sheet}”.`,
  refreshed: (sheet, areas) => `Refreshed in ${areas} on “${sheet}”.`,
  besideLocked: (locked, sheet) =>
    `“${locked}” is locked as adopted and has not been changed. The new allocation stands on “${sheet}”.`,
  undone: (sheet) => `Undone. “${sheet}” is as it was before the last write.`,
  exampleInserted: (sheet) => `The example is inserted on “${sheet}”.`,
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
  writeNewSheet: "Write on a new sheet",
};
