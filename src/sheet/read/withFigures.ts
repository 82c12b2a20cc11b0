import { headingKey, POPULATION, type Asked, type Decimal } from "../../engine";
import { cellAddress } from "../address";
import type { ColumnRole, Reading, ReadingIssue, ReadMember, TableBlock } from "../reading";
import type { SheetSnapshot } from "../snapshot";
import { readAskedFigures, type AskedFigures } from "./askedFigures";
import { columnsOf, readableCells, type Cells } from "./cells";
import { groupWarnings, type GroupedParty } from "./groupWarnings";
import { readCode } from "./municipalityText";
import { groupColumnOf, textAt } from "./partyColumns";
import { errorAt } from "../readingIssue";

/**
 * The reading with what a rule asks for beside the population: other figures by their headings, and
 * groups. The same reading where nothing more is asked for.
 */
export function withFigures(reading: Reading, sheet: SheetSnapshot, asked: Asked): Reading {
  const { used } = sheet;
  const others = [...asked.headings].filter((heading) => heading !== POPULATION);
  const asksMore = others.length > 0 || asked.groups || reading.ofParties === true;
  if (!asksMore || used === null) return reading;
  const cells = readableCells(sheet, used);
  const read = reading.blocks.map((block) => ({ block, ...ofBlock(cells, reading, block, asked) }));
  const members = reading.members.map((member) => {
    const own = read.find(({ block }) => holds(block, member));
    const figures = own?.figures.byRow.get(member.row);
    // Of parties the groups have been read, and may have been corrected, already.
    const { group: readBefore, ...others } = member;
    const group =
      own === undefined || own.group === null
        ? undefined
        : reading.ofParties
          ? (readBefore ?? null)
          : groupAt(cells, own.group, member.row);
    const grouped = { ...others, ...(group === undefined ? {} : { group }) };
    if (!figures || (figures.size === 0 && !reading.ofParties)) return grouped;
    return {
      ...grouped,
      figures: reading.ofParties ? figures : withPopulation(figures, member.population),
    };
  });
  const issues = [...read.flatMap(({ figures }) => figures.issues), ...unsaid(reading, asked)];
  const blocks = read.map(({ block, figures: { columns }, group }) => ({
    ...block,
    ...(columns.size === 0 ? {} : { figures: Object.fromEntries(columns) }),
    ...(asked.groups && group !== null ? { group } : {}),
  }));
  const grouped = asked.groups
    ? groupWarnings(
        members.map((member) => toGrouped(member, blocks)),
        asked.byGroup ?? []
      )
    : [];
  return { ...reading, members, blocks, issues: [...issues, ...grouped, ...reading.issues] };
}

const NO_FIGURES: AskedFigures = { byRow: new Map(), columns: new Map(), issues: [] };

type OfBlock = { readonly figures: AskedFigures; readonly group: number | null };

function ofBlock(cells: Cells, reading: Reading, block: TableBlock, asked: Asked): OfBlock {
  const { headerRow, area } = block;
  const members = reading.members.filter((member) => holds(block, member));
  const rows = members.map(({ row }) => row);
  if (headerRow === null) return { figures: NO_FIGURES, group: null };
  const across = { ...area, columns: Math.max(block.right - area.column + 1, area.columns) };
  const span = reading.blocks.length === 1 ? cells.area : across;
  const headings = new Map(
    columnsOf(span).flatMap((column) => {
      const text = textAt(cells, headerRow, column);
      return text === "" ? [] : [[column, text] as const];
    })
  );
  const [populated] = Object.entries(block.roles).flatMap(([column, role]) =>
    role === POPULATION ? [Number(column)] : []
  );
  const population = populated ?? null;
  const identity = [...headings.keys()].filter(
    (column) => IDENTITY.has(block.roles[column]) || holdsCodes(cells, column, members)
  );
  const wanted = reading.ofParties ? asked : { ...asked, headings: withoutPopulation(asked) };
  return {
    figures: readAskedFigures(
      cells,
      { headerRow, headings, rows, population, identity },
      wanted,
      null
    ),
    group: reading.ofParties ? groupIn(block) : groupColumnOf(cells, headings, rows),
  };
}

/** Of parties the groups have been read already. */
function groupIn({ roles }: TableBlock): number | null {
  const found = Object.keys(roles).find((column) => roles[Number(column)] === "group");
  return found === undefined ? null : Number(found);
}

/** What a column holds that says who a row is about. */
const IDENTITY: ReadonlySet<ColumnRole | undefined> = new Set(["code", "name", "code-and-name"]);

/** Whether a column has each member's own number. */
const holdsCodes = (cells: Cells, column: number, members: readonly ReadMember[]): boolean =>
  members.length > 0 && members.every(({ row, code }) => readCode(cells.at(row, column)) === code);

/** The population of municipalities has been read, and checked, already. */
const withoutPopulation = ({ headings }: Asked): ReadonlySet<string> =>
  new Set([...headings].filter((heading) => headingKey(heading) !== POPULATION));

/** A member's figures with its population among them. */
export const withPopulation = (
  figures: ReadonlyMap<string, Decimal>,
  population: Decimal
): ReadonlyMap<string, Decimal> => new Map([...figures, [POPULATION, population]]);

/** Whether a member stands in a block, which may have others beside it. */
const holds = ({ area: { row, rows }, roles }: TableBlock, member: ReadMember): boolean =>
  member.row >= row &&
  member.row < row + rows &&
  (roles[member.populationColumn] === POPULATION || !Object.values(roles).includes(POPULATION));

function groupAt(cells: Cells, column: number | null, row: number): string | null {
  const text = textAt(cells, row, column);
  return text === "" ? null : text;
}

function toGrouped(member: ReadMember, blocks: readonly TableBlock[]): GroupedParty {
  const { code: id, name, group, row, populationColumn } = member;
  const column = blocks.find((each) => holds(each, member))?.group ?? populationColumn;
  return { id, name, group, cell: cellAddress(row, column) };
}

/** Which column holds the population, where it is asked for and no heading says so. */
function unsaid(reading: Reading, { headings }: Asked): readonly ReadingIssue[] {
  const [block] = reading.blocks;
  if (!reading.ofParties || !block || !headings.has(POPULATION)) return [];
  if (Object.values(block.roles).includes(POPULATION)) return [];
  const columns = reading.populationColumns;
  return [
    {
      ...errorAt(
        cellAddress(block.headerRow ?? block.area.row, columns[0]?.column ?? block.area.column)
      ),
      code: "party-figure-unsaid",
      headings: columns.flatMap(({ label }) => label ?? []),
      columns: columns.map(({ column }) => column),
    },
  ];
}
