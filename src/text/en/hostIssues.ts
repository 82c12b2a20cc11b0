import { inWords } from "../listNames";
import { assertNever } from "../../engine";
import type { hostIssues as Norwegian, NothingToDo } from "../nb/hostIssues";
import type { ForeignCell } from "../../sheet/cellImage";
import { formatNumber } from "../number";
import type { SaidAt } from "../saidAt";

/** A run at the command line cannot choose another place. */
const orNewSheet = (at: SaidAt): string => (at === "pane" ? ", or write to a new sheet" : "");

const UNTOUCHED = "The sheet has not been changed.";

export const hostIssues: typeof Norwegian = {
  describe(issue, at = "pane") {
    switch (issue.code) {
      case "sheet-protected":
        return `${sheetNamed(issue.sheetName)} is protected, so the add-in cannot write there. ${UNTOUCHED} Unprotect it (Review → Unprotect Sheet)${orNewSheet(at)}.`;
      case "workbook-read-only":
        return `The workbook is open for reading only. ${UNTOUCHED} Choose Enable Editing, or save a copy and write there.`;
      case "cell-being-edited":
        return `You are editing a cell. ${UNTOUCHED} Press Enter to finish, then try again.`;
      case "sheet-missing":
        return "The sheet is no longer there. Choose another sheet and try again.";
      case "other-workbook-in-front":
        return `Another workbook is in front, and then Excel does not let the add-in work in this one. ${UNTOUCHED} Go back to this workbook and try again.`;
      case "changed-meanwhile":
        return `Somebody changed ${cellList(issue.cells.map(({ cell }) => cell))} while the add-in was writing. Their change is kept and our result was taken back. Try again.`;
      case "moved-meanwhile":
        return `${changedRows(issue.cells)} while the add-in was writing, so amounts would have stood beside the wrong municipality. The change is kept and our result was taken back. Try again when nobody else is changing the sheet.`;
      case "cells-merged":
        return `${cellList(issue.cells)} ${issue.cells.length === 1 ? "is" : "are"} merged with other cells, so what belongs there would have been lost. ${UNTOUCHED} Unmerge the cells (Home → Merge & Center → Unmerge Cells)${orNewSheet(at)}.`;
      case "write-incomplete":
        return `Excel broke off the write (${issue.hostCode}), and it could not be taken back. The result on the sheet may be incomplete. ${overwritten(issue.cells)}Press Refresh to complete it.`;
      case "moved-apart":
        return `Rows or columns have been inserted or deleted since the result was written, so the formulas of before would count the wrong cells. The write can therefore not be undone from here. ${UNTOUCHED} Use Excel's own Undo, choose what you had and write again, or delete the result yourself.`;
      case "no-shared-runtime":
        return "This edition of Excel does not let the add-in start with the workbook. So automatic refresh is not switched on. Press “Refresh” when a population figure has changed.";
      case "too-large":
        return `The sheet is too large for Excel to take at once. ${UNTOUCHED} Move the table to a sheet of its own, split it, or remove rows that do not take part.`;
      case "memory-too-large":
        return `The workbook is to remember more about its allocations than this Excel takes (1 MB). ${UNTOUCHED} Remove agreements of your own that are not used, or allocate in a new workbook.`;
      case "busy":
        return `Excel is busy. ${UNTOUCHED} Wait a moment and try again.`;
      case "cancelled":
        return `Cancelled. ${UNTOUCHED}`;
      case "host-refused":
        return `Excel refused the action (${issue.hostCode}). ${UNTOUCHED} ${causeOf(issue.hostCode)}Try again; if that does not help, save and reopen the workbook.`;
      case "cells-occupied":
        return `There is already something in ${cellList(issue.cells)} on ${lowerFirst(sheetNamed(issue.sheetName))}, where the result would stand. ${UNTOUCHED} Move it${orNewSheet(at)}.`;
      case "amount-too-long":
        return `The amount ${formatNumber(issue.amount, "en")} has more digits than Excel can hold (15). ${UNTOUCHED} Choose a larger rounding unit.`;
      case "written-since":
        return `The result on ${lowerFirst(sheetNamed(issue.sheetName))} has been written again from another pane since, so the write from here cannot be undone. ${UNTOUCHED} Undo it in the other pane, or write again.`;
      case "unfinished-write":
        return `A write to ${lowerFirst(sheetNamed(issue.sheetName))} broke off before it was done. ${UNTOUCHED} ${at === "pane" ? "First choose whether to finish it, put it back or leave it." : "Choose with --unfinished finish, restore or leave."}`;
      case "forgotten-result":
        return `${sheetNamed(issue.sheetName)} has a result of the add-in (${cellList(issue.addresses)}), but the workbook no longer remembers that it is ours. ${UNTOUCHED} ${at === "pane" ? "Take the result over first, or write to a new sheet." : "Add --take-over to take it over."}`;
      case "no-region-subtotals":
        return `${sheetNamed(issue.sheetName)} has no region subtotals to draw. ${UNTOUCHED} Write a result with regions first.`;
      case "unexpected":
        return `Something went wrong in the add-in itself (${issue.detail}). Look the sheet over, and undo if anything looks wrong. Please report the fault.`;
      case "sheet-not-empty":
        return `${sheetNamed(issue.sheetName)} is not empty. ${UNTOUCHED} Open an empty sheet to insert the example.`;
      case "nothing-to-undo":
      case "nothing-to-index":
      case "nothing-to-refresh":
      case "index-not-valid":
        return nothingToDo(issue);
      default:
        return assertNever(issue);
    }
  },
};

function nothingToDo(issue: NothingToDo): string {
  switch (issue.code) {
    case "index-not-valid":
      return `“${issue.text}” is not an index. ${UNTOUCHED} Type a factor above zero, such as 1.035 for 3.5 per cent more.`;
    case "nothing-to-undo":
      return "There is nothing to undo: the add-in has not written anything since it was opened.";
    case "nothing-to-index":
      return `The agreement “${issue.scheme}” has no numbers that an index rounds. ${UNTOUCHED} Type the new numbers yourself.`;
    case "nothing-to-refresh":
      return `No allocation is inserted on ${lowerFirst(sheetNamed(issue.sheetName))}, so there is nothing to refresh. Insert it in the sheet first.`;
    default:
      return assertNever(issue);
  }
}

/** What Excel says where it does not say why: then it may be one of two things. */
const causeOf = (hostCode: string): string =>
  hostCode === "GeneralException"
    ? "If several sheets are selected, right-click one and choose “Ungroup Sheets”. If the sheet is very large, move the table to a sheet of its own. "
    : "";

const sheetNamed = (name: string): string => (name === "" ? "The sheet" : `The sheet “${name}”`);
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const SHOWN = 5;

function cellList(cells: readonly string[]): string {
  const more = cells.length - SHOWN;
  const shown = cells.slice(0, SHOWN);
  const rest = more > 0 ? [`${more} more ${more === 1 ? "cell" : "cells"}`] : [];
  return inWords([...shown, ...rest], "en");
}

/** What was changed of the cells that the amounts rest on. */
const changedRows = (cells: readonly ForeignCell[]): string =>
  cells.length === 0
    ? "Rows or columns were inserted or deleted"
    : `The figures in ${cellList(cells.map(({ cell }) => cell))} were changed or moved`;

function overwritten(cells: readonly ForeignCell[]): string {
  if (cells.length === 0) return "";
  const list = cells.map(({ cell, content }) => `${cell}: “${content}”`);
  return `Others had typed this there, and it was written over: ${inWords(list, "en")}. `;
}
