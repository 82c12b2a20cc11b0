import { inWords, listNames } from "../listNames";
import type { FileRefusalCode, headless as Norwegian } from "../nb/headless";

const refusals: Readonly<Record<FileRefusalCode, string>> = {
  "not-a-workbook": "it is neither an Excel workbook (.xlsx) nor a CSV file.",
  "old-format": "it is in the old .xls format. Save it as .xlsx in Excel.",
  encrypted: "it is protected by a password. Remove the password in Excel and try again.",
  truncated: "it is cut short. Fetch it again.",
  "too-large": "it is too large.",
  "expands-too-much": "it unpacks to more than is safe to read.",
  "beyond-sheet":
    "it has more rows or columns than a sheet of Excel (1,048,576 rows, 16,384 columns). Split it up.",
  damaged: "its content is damaged. Open and save it in Excel, then try again.",
};

export const headless: typeof Norwegian = {
  usage: [
    "Usage: npm run -s headless -- FILE.xlsx|FILE.csv [--out RESULT.xlsx] [--json] [--scheme ID]",
    "         [--set name=value]… [--params FILE.json] [--rounding RULE] [--unit UNIT] [--ties RULE]",
    "         [--regions sum|first] [--without CODE,CODE] [--population YEAR,YEAR] [--average] [--sheet NAME] [--lang nb|en]",
    "         [--next-year YEAR [--index FACTOR]]",
    "         [--scheme-file FILE.json] [--line name=amount:key]… [--lines FILE.json]",
    "         [--verify CODE] [--lock NOTE] [--paper SHEET]… [--with name=value]… [--csv FILE.csv]",
    "         [--consequence CODE,CODE] [--paid FILE.csv] [--verify-against FILE.xlsx]",
    "        [--unfinished finish|restore|leave] [--take-over] [--check] [--parties]",
    "        [--rule-text CODE] [--help]",
  ].join("\n"),
  asked: (papers) =>
    [
      "--with can say, for each paper that uses it:",
      ...papers.map((paper) => `        ${paper}`),
    ].join("\n"),
  parties: {
    "parties-need-scheme": "Choose the agreement, with --scheme-file FILE.json or --scheme ID.",
  },
  noFile: "Name the file with the population.",
  severalFiles: (files) => `Name one file, not ${files.length}: ${files.join(", ")}.`,
  unknownOption: (message) => `Unknown or incomplete option: ${message}`,
  notOneOf: (option, value, values) =>
    `${option} cannot be “${value}”. Choose one of: ${values.join(", ")}.`,
  needsOption: (option, needed) =>
    `${option} counts only together with ${needed}. Add ${needed}, or leave ${option} out.`,
  notKeyValue: (value) =>
    `“${value}” is not of the form name=value, for example --set total=10800000.`,
  paramsUnreadable: (file) =>
    `${file} cannot be read as parameters. It must be a JSON object of names and values.`,
  notALine: (value) =>
    `“${value}” is no cost. Write name=amount:key, for example --line "Operation=8000000:population"; the key is population, equal or the heading over a column. Other keys are given with --lines.`,
  linesUnreadable: (file) =>
    `${file} cannot be read as costs. It must be a JSON list, for example [{"name": "Operation", "key": "population", "total": "8000000"}].`,
  lines: (sheet, sum) => `The costs are on the sheet “${sheet}”: NOK ${sum} in all.`,
  fileNotReadable: (file) => `Cannot find or read ${file}.`,
  fileRefused: (file, code) => `${file} cannot be opened: ${refusals[code]}`,
  savedFileBroken: (file, part) =>
    `${file} is not written: the file would have been broken (${part}). What was there stands. Report the fault.`,
  sameFile: (one, other, file) =>
    `${one} and ${other} are the same file (${file}), and one of them would be lost. Give each a name of its own.`,
  notXlsx: (file) =>
    `${file} cannot be the result, which is a workbook. Give it a name that ends in .xlsx.`,
  notOnSheet: (code) =>
    `${code} is not on the sheet and cannot step out. Correct the number after --without.`,
  ruleOfNobody: (wanted, names, found) =>
    `${found === 0 ? `Nobody is called “${wanted}” or has that number` : `${found} are called “${wanted}”`}. Write the number or name of one after --rule-text: ${listNames(names, "en", (rest) => `${rest} more`)}.`,
  tablesElsewhere: (sheets) =>
    `${
      sheets.length === 1
        ? `The sheet “${sheets.join("")}” has one`
        : `These sheets have one: ${inWords(
            sheets.map((name) => `“${name}”`),
            "en"
          )}`
    }; choose it with --sheet.`,
  noSuchSheet: (sheet, sheets) =>
    `The workbook has no sheet “${sheet}”. Its sheets are: ${inWords(sheets, "en")}.`,
  fileNotWritable: (file) => `Cannot write ${file}.`,
  written: (file) => `Written to ${file}.`,
  allocated: (sum, members, difference, ofParties) => {
    const [one, many] = ofParties ? ["party", "parties"] : ["municipality", "municipalities"];
    return `Allocated NOK ${sum} to ${members} ${members === 1 ? one : many}; difference ${difference}.`;
  },
  same: (sheet, code) =>
    `Yes: the table on the sheet “${sheet}” is unchanged, with the code ${code}.`,
  different: (sheet, code) =>
    `No: the table on the sheet “${sheet}” is not the same. It has the code ${code}.`,
  printed: (sheet, same) => {
    if (same === null)
      return `The sheet “${sheet}” has the code on it too, but no amounts to check.`;
    return same
      ? `Yes: the sheet “${sheet}”, which has the code on it, is unchanged too.`
      : `No: the sheet “${sheet}” has the code on it, but is not as it was adopted:`;
  },
  locked: (code) => `Locked as adopted, with the code ${code}.`,
  papers: (sheets) => `New sheets: ${inWords(sheets, "en")}.`,
};
