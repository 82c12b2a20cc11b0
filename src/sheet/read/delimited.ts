import { findMunicipality } from "../../catalogue/municipalities";
import { cellAddress, parseAddress } from "../address";
import type {
  Account,
  AccountedColumn,
  Reading,
  ReadingIssue,
  ReadingOutcome,
  ReadMember,
} from "../reading";
import { columnsOf, rowsOf, type Cells } from "./cells";
import { datesIn } from "./dates";
import { readCode, readMunicipality } from "./municipalityText";
import { readNumber, tidy } from "./numberText";
import { errorAt } from "../readingIssue";

/** A column in which each cell holds a whole line of a delimited text file. */
export type DelimitedColumn = { readonly column: number; readonly delimiter: string };

const DELIMITERS = ["\t", ";", ",", "|"];

/** The fields of a line; a delimiter between quotes is a part of its field. */
function fieldsOf(line: string, delimiter: string): readonly string[] {
  const fields: string[] = [];
  let rest: string | null = null;
  for (const part of line.split(delimiter)) {
    const field: string = rest === null ? part : `${rest}${delimiter}${part}`;
    const quotes = field.split('"').length - 1;
    const isOpen = /^\s*"/.test(field) && quotes % 2 === 1;
    rest = isOpen ? field : null;
    if (!isOpen)
      fields.push(
        tidy(field)
          .replace(/^"(.*)"$/, "$1")
          .replaceAll('""', '"')
      );
  }
  return rest === null ? fields : line.split(delimiter).map(tidy);
}

function isKnownCode(text: string): boolean {
  const code = readCode(text);
  return code !== null && findMunicipality(code) !== undefined;
}

/** Whether a line says which municipality it is about: by its number, or by its name beside a figure. */
function isAboutMunicipality(fields: readonly string[]): boolean {
  const [first, second] = fields;
  if (first === undefined || second === undefined) return false;
  if (isKnownCode(first) || isKnownCode(second)) return true;
  const hasFigure = fields.some((field) => readNumber(field).kind === "number");
  return hasFigure && [first, second].some((field) => readMunicipality(field).named !== null);
}

function textsOf(cells: Cells, column: number): readonly string[] {
  return rowsOf(cells.area)
    .map((row) => cells.at(row, column))
    .filter((value): value is string => typeof value === "string" && value !== "");
}

/** The column whose texts are mostly lines about a known municipality; null for none. */
export function findDelimitedColumn(cells: Cells): DelimitedColumn | null {
  for (const column of columnsOf(cells.area)) {
    const lines = textsOf(cells, column);
    for (const delimiter of DELIMITERS) {
      const about = lines.filter((line) => isAboutMunicipality(fieldsOf(line, delimiter)));
      if (about.length > 0 && about.length * 2 >= lines.length) return { column, delimiter };
    }
  }
  return null;
}

/** The fields of the lines as cells of their own, from column A. */
export function cellsOfLines(cells: Cells, { column, delimiter }: DelimitedColumn): Cells {
  const fields = new Map(
    rowsOf(cells.area).map((row) => [row, fieldsOf(String(cells.at(row, column)), delimiter)])
  );
  const columns = Math.max(...[...fields.values()].map(({ length }) => length));
  const at = (row: number, field: number) => fields.get(row)?.[field] ?? "";
  const area = { ...cells.area, column: 0, columns };
  return {
    area,
    at,
    used: area,
    anywhere: at,
    isOccupied: (row, field) => at(row, field) !== "",
    isMunicipalityNumber: () => false,
    number: (row, field) => readNumber(at(row, field)),
    municipality: (row, field) => readMunicipality(at(row, field)),
    dates: (row, field) => datesIn(at(row, field)),
    label: at,
    numberFormat: () => "General",
    formula: at,
  };
}

const movedTo = (cell: string, column: number) => cellAddress(parseAddress(cell)!.row, column);

function issueAt(issue: ReadingIssue, column: number): ReadingIssue {
  const moved = (cell: string) => movedTo(cell, column);
  if (issue.cell === null) return issue;
  return issue.code === "duplicate-code"
    ? { ...issue, cell: moved(issue.cell), firstCell: moved(issue.firstCell) }
    : { ...issue, cell: moved(issue.cell) };
}

function memberAt(member: ReadMember, column: number): ReadMember {
  const place = (own: number | null) => (own === null ? null : column);
  return {
    ...member,
    populationColumn: column,
    codeColumn: place(member.codeColumn),
    nameColumn: place(member.nameColumn),
    regionColumn: place(member.regionColumn),
  };
}

function columnsAt(columns: readonly AccountedColumn[], column: number): AccountedColumn[] {
  return columns.map((each) => ({ ...each, cell: movedTo(each.cell, column) }));
}

function accountAt({ municipalities, columns }: Account, column: number): Account {
  const leftOut = municipalities.leftOut.map((each) => ({
    ...each,
    cell: movedTo(each.cell, column),
  }));
  return { municipalities: { ...municipalities, leftOut }, columns: columnsAt(columns, column) };
}

function readingAt(reading: Reading, column: number): Reading {
  const [population] = reading.populationColumns;
  return {
    ...reading,
    members: reading.members.map((member) => memberAt(member, column)),
    blocks: reading.blocks.map(({ area, headerRow }) => ({
      area: { ...area, column, columns: 1 },
      right: column,
      headerRow,
      roles: { [column]: "code-and-name" },
    })),
    populationColumns: population ? [{ ...population, column }] : [],
    sumRow: reading.sumRow && { ...reading.sumRow, column },
    issues: reading.issues.map((issue) => issueAt(issue, column)),
    account: accountAt(reading.account, column),
  };
}

/** The outcome of reading the fields, told of the one column that holds them all. */
export function inOneColumn(outcome: ReadingOutcome, { column }: DelimitedColumn): ReadingOutcome {
  switch (outcome.kind) {
    case "empty":
      return outcome;
    case "no-table":
      return {
        ...outcome,
        issues: outcome.issues.map((issue) => issueAt(issue, column)),
        account: accountAt(outcome.account, column),
      };
    case "table":
      return { kind: "table", reading: readingAt(outcome.reading, column) };
  }
}

/**
 * Says where a column of decimal numbers must have been lines such as `101,30544`: number 0101 and
 * 30,544 inhabitants. It cannot be read: the last zeros are gone. Null where there is none.
 */
export function findLinesReadAsDecimals(cells: Cells): ReadingIssue | null {
  for (const column of columnsOf(cells.area)) {
    const rows = rowsOf(cells.area).filter((row) => typeof cells.at(row, column) === "number");
    const lines = rows.filter((row) => {
      const value = cells.at(row, column) as number;
      return !Number.isInteger(value) && isKnownCode(String(Math.floor(value)));
    });
    if (lines.length > 2 && lines.length * 10 >= rows.length * 8) {
      const cell = cellAddress(lines[0]!, column);
      const value = String(cells.at(lines[0]!, column));
      return { ...errorAt(cell), code: "lines-read-as-decimals", value };
    }
  }
  return null;
}
