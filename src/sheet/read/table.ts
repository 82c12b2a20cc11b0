import { cellAddress, parseAddress, SHEET_ROWS } from "../address";
import type {
  ColumnRole,
  PopulationColumn,
  Reading,
  ReadingCorrections,
  ReadingIssue,
  ReadingOutcome,
  ReadMember,
  TableBlock,
} from "../reading";
import type { SheetSnapshot } from "../snapshot";
import { accountFor, type AccountSource } from "./account";
import type { Block, PlacedRow } from "./block";
import { describeDoubt } from "./columnDoubts";
import { groupColumns } from "./columnGroups";
import type { Cells } from "./cells";
import type { Columns } from "./columns";
import { checkSums } from "./figures";
import { findBlocks, otherTables, readGroups, withoutRepeats } from "./findBlocks";
import { findIdentityColumns } from "./identityColumns";
import { checkMembers } from "./memberChecks";
import { readMember } from "./members";
import { withRepeatedLabels } from "./mergedRows";
import { dateAround } from "./populationDate";
import { describeLeftOut, isLeftOut } from "./notInForce";
import { describeNoTable } from "./noTable";
import { describeProjected } from "./projectedTitle";
import { describeCounties, placeInRegions } from "./regions";
import { saidOnce } from "./saidOnce";
import { withStacked } from "./stackedTables";
import { judgedYear } from "./validity";
import { chooseDate, type DatedRows } from "./datedRows";
import { averageOf, findPrepared, findYears } from "./years";
import { errorAt } from "../readingIssue";

/** The most municipality rows one allocation can be written for. */
export const MOST_ROWS = 20_000;

function rolesOf(columns: Columns, population: number): Readonly<Record<number, ColumnRole>> {
  const { code, name, both, region, date } = columns;
  const roles: [number | null, ColumnRole][] = [
    [code, "code"],
    [name, "name"],
    [both, "code-and-name"],
    [region, "region"],
    [date, "date"],
    [population, "population"],
  ];
  return Object.fromEntries(roles.filter(([column]) => column !== null));
}

function tableBlock(cells: Cells, block: Block): TableBlock {
  const { columns, population, top, bottom } = block;
  const roles = rolesOf(columns, population);
  const used = Object.keys(roles).map(Number);
  const left = Math.min(...used);
  const last = Math.max(...used);
  const area = { row: top, column: left, rows: bottom - top + 1, columns: last - left + 1 };
  const right = lastBeside(cells, block, last);
  const headerRow = columns.header.row;
  return { area, right, headerRow, ...headingOver(cells, headerRow, population), roles };
}

/** The heading over the population, unless a formula makes it. */
function headingOver(
  cells: Cells,
  row: number | null,
  column: number
): Pick<TableBlock, "heading"> {
  if (row === null) return {};
  const heading = cells.anywhere(row, column);
  const isFormula = String(cells.formula(row, column)).startsWith("=");
  return heading === "" || isFormula ? {} : { heading };
}

/** The last of the columns that stand without a gap after one, by the rows of the members and the header's. */
function lastBeside(cells: Cells, { columns, rows }: Block, column: number): number {
  const { header, group } = columns;
  const across = [...(header.row === null ? [] : [header.row]), ...rows.map(({ row }) => row)];
  let last = column;
  while (last < group.right && across.some((row) => cells.at(row, last + 1) !== "")) last += 1;
  return last;
}

/** The heading over a block's population, or its first row. */
const headingCell = ({ columns, top, population }: Block): string =>
  cellAddress(columns.header.row ?? top, population);

type Members = {
  readonly members: readonly ReadMember[];
  readonly issues: readonly ReadingIssue[];
  readonly byBlock: ReadonlyMap<Block, readonly ReadMember[]>;
};

function readMembers(
  blocks: readonly (readonly [Block, readonly PlacedRow[]])[],
  year: number,
  date: string | null
): Members {
  const issues: ReadingIssue[] = [];
  const byBlock = new Map<Block, readonly ReadMember[]>();
  for (const [block, rows] of blocks) {
    const outcomes = rows
      .filter((row) => !isLeftOut(row, date))
      .map((row) => readMember(block, row, year));
    issues.push(...outcomes.flatMap((outcome) => outcome.issues));
    byBlock.set(
      block,
      outcomes.flatMap(({ member }) => member ?? [])
    );
  }
  issues.push(...describeLeftOut(blocks, date));
  return { members: [...byBlock.values()].flat(), issues, byBlock };
}

function populationColumnsOf(
  blocks: readonly Block[],
  rows: DatedRows
): readonly PopulationColumn[] {
  const [first] = blocks;
  const columns = first?.columns.populations ?? [];
  const [used, ...others] = columns;
  return used && rows.dates.length > 0
    ? [...rows.dates.map((date) => ({ ...used, date })), ...others]
    : columns;
}

function tooManyRows(blocks: readonly Block[]): readonly ReadingIssue[] {
  const rows = blocks.reduce((count, block) => count + block.rows.length, 0);
  const [first] = blocks;
  if (!first || rows <= MOST_ROWS) return [];
  const cell = cellAddress(first.top, first.population);
  return [{ ...errorAt(cell), code: "too-many-rows", rows, most: MOST_ROWS }];
}

function rolesGiven({
  roles,
  populationColumn,
}: ReadingCorrections): Readonly<Record<number, ColumnRole>> {
  return populationColumn === undefined
    ? { ...roles }
    : { ...roles, [populationColumn]: "population" };
}

/** What a table is read from. */
export type TableSource = {
  readonly snapshot: SheetSnapshot;
  /** The cells the table is among. */
  readonly cells: Cells;
  /** The cells that are accounted for besides. */
  readonly around: Cells;
  /** As `2026-11-28`. */
  readonly today: string;
};

/** Finds the population table among a sheet's cells and reads it. */
export function readTable(source: TableSource, corrections: ReadingCorrections): ReadingOutcome {
  const { today } = source;
  const given = rolesGiven(corrections);
  const identities = findIdentityColumns(source.cells, given);
  const cells = withRepeatedLabels(source.cells, identities.columns);
  const groups = groupColumns(
    cells,
    cells === source.cells ? identities : findIdentityColumns(cells, given)
  );
  const first = readGroups(cells, groups, corrections, today);
  const table = { columns: first, found: findBlocks(cells, first) };
  const { columns, found } = withStacked(cells, table, today);
  if (found.length === 0) return describeNoTable(cells, columns);
  const blocks = withoutRepeats(found);
  const reading = readBlocks({ ...source, cells }, { columns, found, blocks }, corrections);
  const rows = blocks.reduce((count, block) => count + block.rows.length, 0);
  const said = saidOnce([...reading.issues, ...otherTables(found, blocks)], rows);
  const issues = inOrder(said);
  return { kind: "table", reading: { ...reading, issues } };
}

/** Errors before warnings, and each in the sheet's order from top to bottom. */
function inOrder(issues: readonly ReadingIssue[]): readonly ReadingIssue[] {
  const rank = ({ severity, cell }: ReadingIssue) => {
    const row = cell === null ? 0 : (parseAddress(cell)?.row ?? 0);
    return (severity === "error" ? 0 : SHEET_ROWS) + row;
  };
  const ranked = issues.map((issue) => ({ issue, rank: rank(issue) }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ issue }) => issue);
}

/** What there is to say or ask about the choice of the column, by its own heading or by a title. */
const describeChoice = (
  cells: Cells,
  block: Block,
  members: readonly ReadMember[],
  on: Parameters<typeof describeProjected>[3]
): readonly ReadingIssue[] => {
  const issue = describeDoubt(block) ?? describeProjected(cells, block, members, on);
  return issue === null ? [] : [issue];
};

type Found = Pick<AccountSource, "columns" | "found"> & { readonly blocks: readonly Block[] };

function readBlocks(
  { snapshot, cells, around, today }: TableSource,
  { columns: groups, found, blocks }: Found,
  corrections: ReadingCorrections
): Reading {
  const rows = chooseDate(blocks, corrections.populationDate, today);
  const populationColumns = populationColumnsOf(blocks, rows);
  const populationDate =
    corrections.populationDate ??
    rows.date ??
    populationColumns[0]?.date ??
    dateAround(snapshot, cells, blocks, today);
  const codes = blocks.flatMap((block) => rows.of(block).flatMap(({ code }) => code ?? []));
  const year = judgedYear(populationDate, codes);
  const wanted = blocks.map((block): [Block, readonly PlacedRow[]] => [block, rows.of(block)]);
  const read = readMembers(wanted, year, populationDate);
  const regions = placeInRegions(read.members, blocks, corrections);
  const { members: placed, source, set } = regions;
  const { byBlock } = read;
  const columns = populationColumns;
  const yearsSource = { cells, byBlock, rows, columns, date: populationDate, today };
  const years = findYears(yearsSource);
  const averaged = corrections.average
    ? averageOf(years, placed, headingCell(blocks[0]!))
    : { members: placed, years: null, issues: [] };
  const { members } = averaged;
  const complete = read.issues.every(({ severity }) => severity === "warning");
  const sums = checkSums(blocks, (block) => read.byBlock.get(block) ?? [], complete);
  const accounted = accountFor({
    ...{ around, columns: groups, found, byBlock },
    ...{ rowsOf: rows.of, date: populationDate, regionSource: source },
  });
  const issues = [
    ...read.issues,
    ...describeChoice(cells, blocks[0]!, members, { sheetName: snapshot.sheetName, today }),
    ...checkMembers(cells, byBlock, members, year),
    ...describeCounties(blocks, regions),
    ...averaged.issues,
    ...sums.issues,
    ...rows.issues,
    ...tooManyRows(blocks),
    ...accounted.issues,
  ];
  return {
    members,
    blocks: blocks.map((block) => tableBlock(cells, block)),
    regionSource: source,
    regionSet: set,
    populationColumns,
    populationDate,
    years,
    prepared: findPrepared(yearsSource, blocks[0]!.columns.header.labels),
    average: averaged.years,
    sumRow: sums.sumRow,
    hiddenMembers: members.filter(({ row }) => snapshot.hiddenRows.has(row)).length,
    account: accounted.account,
    readOn: today,
    issues,
  };
}
