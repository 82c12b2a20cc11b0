import { ZERO } from "../../engine";
import { cellAddress } from "../address";
import {
  NO_ACCOUNT,
  type AccountedParties,
  type ColumnRole,
  type Reading,
  type ReadingCorrections,
  type ReadingIssue,
  type ReadingOutcome,
  type ReadMember,
  type TableBlock,
} from "../reading";
import type { Cells } from "./cells";
import { readFigure } from "./figureText";
import { headingsOf, type PartyColumns } from "./partyColumns";
import { readPartyRows, type PartyRow, type PartyRows, type PartyTableIssue } from "./partyTable";
import { MOST_ROWS } from "./table";
import { errorAt, warningAt } from "../readingIssue";

/** The table of parties of a sheet, which the user has said it is. */
export function readParties(
  cells: Cells,
  corrections: ReadingCorrections,
  readOn: string
): ReadingOutcome {
  const read = readPartyRows(cells, corrections);
  return read.ok
    ? { kind: "table", reading: toReading(cells, read.value, readOn) }
    : { kind: "no-table", issues: read.error.map(asError), account: NO_ACCOUNT };
}

type NoTable = Extract<ReadingOutcome, { readonly kind: "no-table" }>;

const WITHOUT_MUNICIPALITIES: ReadonlySet<string> = new Set([
  "no-population-table",
  "numbers-unknown",
  "names-unknown",
]);

/** A sheet without municipalities may have a table of other parties, which is then offered. */
export function offerParties(cells: Cells, outcome: NoTable): NoTable {
  const [only, other] = outcome.issues;
  const found = only && !other && WITHOUT_MUNICIPALITIES.has(only.code) ? findParties(cells) : null;
  if (!found) return outcome;
  const account = { ...outcome.account, parties: found };
  if (only?.code !== "no-population-table") return { ...outcome, account };
  const { cell, found: parties } = found;
  const offer = { ...warningAt(cell), code: "parties-found", parties } as const;
  return { ...outcome, account, issues: [only, offer] };
}

function findParties(cells: Cells): AccountedParties | null {
  const read = readPartyRows(cells);
  if (!read.ok || read.value.rows.length < 2) return null;
  const figures = figureColumnsIn(cells, read.value);
  return figures.length === 0 ? null : accountedParties("parties-found", read.value, figures);
}

function toReading(cells: Cells, table: PartyRows, readOn: string): Reading {
  const { columns, rows, issues } = table;
  const figures = figureColumnsIn(cells, table);
  const inUse = columns.population;
  const block = blockOf(cells, table);
  const inBlock = figures.find((column) => column >= block.area.column && column <= block.right);
  const chooseFrom = inUse === null ? figures : [inUse, ...figures.filter((at) => at !== inUse)];
  return {
    ofParties: true,
    headings: headingsOf(columns),
    members: rows.map((row) => toMember(cells, table, row, inBlock ?? block.area.column)),
    blocks: [block],
    regionSource: columns.region === null ? "none" : "column",
    regionSet: null,
    populationColumns: chooseFrom.map((column) => ({
      column,
      label: columns.headings.get(column) ?? null,
      date: null,
    })),
    populationDate: null,
    years: [],
    prepared: [],
    average: null,
    sumRow: null,
    hiddenMembers: 0,
    account: { ...NO_ACCOUNT, parties: accountedParties("parties-read", table, figures) },
    readOn,
    issues: [
      ...issues.map(asError),
      ...tooMany(rows, cellAddress(columns.headerRow, firstColumn(table))),
    ],
  };
}

function toMember(
  cells: Cells,
  { columns }: PartyRows,
  { row, code, name, group, region }: PartyRow,
  otherwise: number
): ReadMember {
  const { id, population } = columns;
  const read = population === null ? null : cells.number(row, population);
  return {
    ...{ code, name, group, region, row },
    population: read?.kind === "number" && read.value.gte(0) ? read.value : ZERO,
    // Where nobody says a population another cell of the party's stands for it, inside the table.
    populationColumn: population ?? otherwise,
    codeColumn: id,
    nameColumn: columns.name,
    regionColumn: columns.region,
  };
}

function blockOf(cells: Cells, table: PartyRows): TableBlock {
  const { columns, rows } = table;
  const { id, name, group, region, population, headerRow, headings } = columns;
  const known: readonly (readonly [number | null, ColumnRole])[] = [
    [id, "code"],
    [name, "name"],
    [region, "region"],
    [population, "population"],
  ];
  const roles = Object.fromEntries(known.filter(([column]) => column !== null));
  const used = Object.keys(roles).map(Number);
  const [left, last] = [Math.min(...used), Math.max(...used)];
  const [top, bottom] = [rows[0]!.row, rows.at(-1)!.row];
  let right = last;
  while (headings.has(right + 1)) right += 1;
  return {
    // The figures that an agreement asks for belong to it, whichever they are.
    area: { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 },
    right,
    headerRow,
    ...(population === null ? {} : { heading: cells.at(headerRow, population) }),
    roles: {
      ...Object.fromEntries(figureColumnsIn(cells, table).map((column) => [column, "figure"])),
      ...(group === null ? {} : { [group]: "group" }),
      ...roles,
    },
  };
}

/** The columns with a heading and a figure below it, from left to right. */
function figureColumnsIn(cells: Cells, { columns, rows }: PartyRows): readonly number[] {
  const { id, name, group, region } = columns;
  return [...columns.headings.keys()].filter(
    (column) =>
      ![id, name, group, region].includes(column) &&
      rows.some(({ row }) => readFigure(cells.at(row, column), null).kind === "number")
  );
}

const firstColumn = ({ columns }: PartyRows): number => Math.min(...columns.headings.keys());

const accountedParties = (
  what: AccountedParties["what"],
  table: PartyRows,
  figures: readonly number[]
): AccountedParties => ({
  what,
  cell: cellAddress(table.columns.headerRow, firstColumn(table)),
  found: table.rows.length,
  ...(table.sums === 0 ? {} : { sums: table.sums }),
  ...namedColumns(table.columns),
  figures: figures.map((column) => table.columns.headings.get(column)!),
});

/** What those columns are headed that are no figures; absent where there is none. */
function namedColumns({ headings, name, id, group }: PartyColumns) {
  const headed = Object.entries({ name, id, group }).flatMap(([what, column]) =>
    column === null ? [] : [[what, headings.get(column) ?? ""] as const]
  );
  return Object.fromEntries(headed);
}

const tooMany = (rows: readonly PartyRow[], cell: string): readonly ReadingIssue[] =>
  rows.length <= MOST_ROWS
    ? []
    : [{ ...errorAt(cell), code: "too-many-rows", rows: rows.length, most: MOST_ROWS }];

const asError = (issue: PartyTableIssue): ReadingIssue => ({ ...issue, severity: "error" });
