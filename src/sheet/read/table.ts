import type { Rectangle } from "../address";
import type {
  ColumnRole,
  PopulationColumn,
  Reading,
  ReadingCorrections,
  ReadingIssue,
  ReadMember,
  TableBlock,
} from "../reading";
import type { SheetSnapshot } from "../snapshot";
import { readBlock, type Block, type PlacedRow } from "./block";
import { groupArea, groupColumns } from "./blocks";
import type { Cells } from "./cells";
import { readColumns, type Columns } from "./columns";
import { checkSums } from "./figures";
import { findIdentityColumns } from "./identityColumns";
import { checkMember, findDuplicates } from "./memberChecks";
import { readMember } from "./members";
import { dateAround } from "./populationDate";
import { placeInRegions } from "./regions";
import { judgedYear } from "./validity";
import { chooseDate, type DatedRows } from "./datedRows";

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

function tableBlock({ columns, population, top, bottom }: Block): TableBlock {
  const roles = rolesOf(columns, population);
  const used = Object.keys(roles).map(Number);
  const left = Math.min(...used);
  const right = Math.max(...used);
  const area: Rectangle = groupArea({ ...columns.group, left, right }, top, bottom);
  return { area, headerRow: columns.header.row, roles };
}

/** Finds the blocks of the table; the user's choice of a column counts for all of them alike. */
function findBlocks(cells: Cells, corrections: ReadingCorrections): readonly Block[] {
  const identities = findIdentityColumns(cells, corrections.roles ?? {});
  const groups = groupColumns(cells, identities);
  const chosen = corrections.populationColumn;
  const home = groups.find(
    ({ left, right }) => chosen !== undefined && chosen >= left && chosen <= right
  );
  return groups.flatMap((group) => {
    const shifted =
      home && chosen !== undefined
        ? { ...corrections, populationColumn: chosen - home.left + group.left }
        : corrections;
    const columns = readColumns(cells, group, shifted);
    if (!columns) return [];
    const block = readBlock(cells, columns, columns.populations[0]!.column);
    return block.rows.length > 0 ? [block] : [];
  });
}

type Members = {
  readonly members: readonly ReadMember[];
  readonly issues: readonly ReadingIssue[];
  readonly byBlock: ReadonlyMap<Block, readonly ReadMember[]>;
};

function readMembers(blocks: readonly Block[], rows: DatedRows, year: number): Members {
  const issues: ReadingIssue[] = [];
  const byBlock = new Map<Block, readonly ReadMember[]>();
  for (const block of blocks) {
    const outcomes = rows.of(block).map((row: PlacedRow) => readMember(block, row, year));
    issues.push(...outcomes.flatMap((outcome) => outcome.issues));
    byBlock.set(
      block,
      outcomes.flatMap(({ member }) => member ?? [])
    );
  }
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

/** Reads the population table from a sheet's cells; null when there is none. */
export function readTable(
  snapshot: SheetSnapshot,
  cells: Cells,
  around: Cells,
  corrections: ReadingCorrections
): Reading | null {
  const blocks = findBlocks(cells, corrections);
  const [first] = blocks;
  if (!first) return null;
  const rows = chooseDate(blocks, corrections.populationDate);
  const populationColumns = populationColumnsOf(blocks, rows);
  const populationDate =
    corrections.populationDate ??
    rows.date ??
    populationColumns[0]?.date ??
    dateAround(snapshot, around, first.top, Math.max(...blocks.map(({ bottom }) => bottom)));
  const codes = blocks.flatMap((block) => rows.of(block).flatMap(({ code }) => code ?? []));
  const year = judgedYear(populationDate, codes);
  const read = readMembers(blocks, rows, year);
  const { members, source } = placeInRegions(read.members, blocks);
  const complete = read.issues.every(({ severity }) => severity === "warning");
  const sums = checkSums(blocks, (block) => read.byBlock.get(block) ?? [], complete);
  const issues = [
    ...read.issues,
    ...findDuplicates(members),
    ...members.flatMap((member) => checkMember(member, year)),
    ...sums.issues,
    ...rows.issues,
  ];
  return {
    members,
    blocks: blocks.map(tableBlock),
    regionSource: source,
    populationColumns,
    populationDate,
    sumRow: sums.sumRow,
    hiddenMembers: members.filter(({ row }) => snapshot.hiddenRows.has(row)).length,
    issues,
  };
}
