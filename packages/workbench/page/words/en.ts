import { megabytes } from "./megabytes";
import type { Words } from "./nb";

/** The workbench's own words in English. */
export const en: Words = {
  appName: "Workbench",
  appHint: "A small spreadsheet for development and demonstration. Not Microsoft Excel.",
  homeTab: "Home",
  fileGroup: "File",
  newWorkbook: "New",
  openFile: "Open",
  saveFile: "Save",
  openFromDisk: "From a file …",
  recentWork: "Earlier work in this browser",
  continueWork: "Continue",
  forgetWork: "Discard",
  offer: (name, time) => `Your work in “${name}” (${time}) has been kept in this browser.`,
  dropFile: "Drop the file to open it",
  close: "Close",
  chartNotDrawn: (type: string) => `Charts of type ${type} are not drawn here.`,
  cancel: "Cancel",
  saveAnyway: "Save anyway",
  lossesTitle: "Some of it will be lost when you save",
  lossesText: "The workbench cannot save this:",
  parts: {
    charts: "charts",
    pictures: "pictures",
    "pivot-tables": "pivot tables",
    "conditional-formats": "conditional formats",
    "data-validation": "data validation",
    comments: "comments",
    macros: "macros",
    signatures: "digital signatures",
    sparklines: "sparklines",
    slicers: "slicers",
    "print-settings": "print settings",
  },
  notes: {
    macros: "The file has macros. They are not run, and not saved.",
    externalLinks: (links) =>
      links === 1
        ? "The file has a link to another file. It is not followed."
        : `The file has ${links} links to other files. They are not followed.`,
    keptUnseen: (part) => `The file has ${part}, which are not shown here but kept when you save.`,
  },
  refusal: (name, refusal) => {
    switch (refusal.code) {
      case "not-a-workbook":
        return `“${name}” is not a workbook. Choose an .xlsx or .csv file.`;
      case "old-format":
        return `“${name}” is in Excel's old file format (.xls). Open it in Excel and save it as .xlsx.`;
      case "encrypted":
        return `“${name}” is protected by a password. Remove the password in Excel and try again.`;
      case "truncated":
        return `“${name}” is not whole: the end of the file is missing. Get it again.`;
      case "too-large":
        return `“${name}” is ${megabytes(refusal.bytes)} MB. The workbench opens files up to ${megabytes(refusal.most)} MB.`;
      case "expands-too-much":
        return `“${name}” unpacks to more than ${megabytes(refusal.most)} MB and is not opened.`;
      case "damaged":
        return `“${name}” is damaged (${refusal.part}) and cannot be opened.`;
    }
  },
  notSaved: (part) =>
    `The workbook is not saved: its file would have been broken (${part}). Report the fault; your work is still here.`,
  editGroup: "Undo",
  undo: "Undo",
  redo: "Redo",
  fontGroup: "Font",
  bold: "Bold",
  italic: "Italic",
  numberGroup: "Number",
  percent: "Percent",
  moreDecimals: "More decimals",
  fewerDecimals: "Fewer decimals",
  borders: {
    title: "Borders",
    bottom: "Bottom",
    top: "Top",
    all: "All",
    outside: "Outside",
    none: "None",
  },
  fills: {
    title: "Fill",
    yellow: "Yellow",
    green: "Green",
    blue: "Blue",
    orange: "Orange",
    grey: "Gray",
    none: "None",
  },
  dataGroup: "Data",
  sortAscending: "Sort ascending",
  sortDescending: "Sort descending",
  filter: "Filter",
  chooseAll: "Select all",
  blanks: "(Blanks)",
  applyFilter: "Apply",
  clearFilter: "Clear filter",
  autoSum: "AutoSum",
  find: "Find",
  findNext: "Next",
  findPrevious: "Previous",
  noneFound: "Not found",
  foundAt: (at, of) => `${at} of ${of}`,
  rowsShown: (shown, all) => `${shown} of ${all} rows shown`,
  averageOf: (figure) => `Average: ${figure}`,
  countOf: (count) => `Count: ${count}`,
  sumOf: (figure) => `Sum: ${figure}`,
  language: "Language",
  languageNames: { nb: "Norsk", en: "English" },
  darkTheme: "Dark theme",
  lightTheme: "Light theme",
  closePane: "Close the task pane",
  resizePane: "Change the width of the task pane",
  loading: "Opening …",
  ready: "Ready",
  addInBusy: "The add-in is working …",
  addInFailed: (reason) => `The add-in answered with an error: ${reason}`,
  notImplemented: (member) => `The workbench does not have ${member}, which the add-in asked for.`,
  refused: (reason) => `That was refused: ${reason}`,
  failed: (reason) => `The workbench could not start: ${reason}`,
};
