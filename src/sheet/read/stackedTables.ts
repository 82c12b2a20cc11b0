import { findMunicipality, keyOfMunicipality } from "../../catalogue/municipalities";
import type { Block, PlacedRow } from "./block";
import { groupColumns } from "./columnGroups";
import { columnsOf, rowsOf, type Cells } from "./cells";
import type { Columns } from "./columns";
import { findBlocks, readGroups } from "./findBlocks";
import { findIdentityColumns } from "./identityColumns";
import { isPopulationOf } from "./nearOfficial";
import { namesColumns } from "./rows";
import { setsApart } from "./setApart";
import { statementsIn } from "./statements";

/** The tables found above and below each other, from the top. */
export type Tables = {
  readonly columns: readonly Columns[];
  readonly found: readonly Block[];
};

type Read = (cells: Cells) => Tables;

/**
 * Reads, besides a table, the rows above and below it as tables of their own columns, and takes
 * those in that surely belong to it. What is not taken in stays to be accounted for.
 */
export function withStacked(cells: Cells, table: Tables, today: string): Tables {
  const read: Read = (band) => {
    const groups = groupColumns(band, findIdentityColumns(band, {}));
    const columns = readGroups(band, groups, {}, today);
    const found = findBlocks(band, columns);
    return found.length === 0 ? { columns, found } : withStacked(band, { columns, found }, today);
  };
  const around = withBands(cells, table, read);
  if (isEndedByWords(around) || !hasStrangers(cells, around)) return around;
  return underHeadings(cells, read) ?? around;
}

/** Whether what stands below is said to be another's. */
const isEndedByWords = ({ found }: Tables): boolean => found.some(({ below }) => below !== null);

/** A table with those above and below it. */
function withBands(cells: Cells, table: Tables, read: Read): Tables {
  const { found } = table;
  if (found.length === 0) return table;
  const top = Math.min(...found.map((block) => block.top));
  const bottom = Math.max(...found.map((block) => block.bottom));
  const { row, rows } = cells.area;
  const above = takenIn(bandOf(cells, row, top), table, read);
  const below = isEndedByWords(table)
    ? null
    : takenIn(bandOf(cells, bottom + 1, row + rows), table, read);
  return together([...(above ? [above] : []), table, ...(below ? [below] : [])]);
}

const together = (tables: readonly Tables[]): Tables => ({
  columns: tables.flatMap(({ columns }) => columns),
  found: tables.flatMap(({ found }) => found),
});

const rowCount = ({ found }: Tables): number =>
  found.reduce((count, { rows }) => count + rows.length, 0);

/** Tables that each have headings of their own, all of them; null where they are no whole. */
function underHeadings(cells: Cells, read: Read): Tables | null {
  const { area } = cells;
  const span = { left: area.column, right: area.column + area.columns - 1 };
  const [, ...next] = rowsOf(area).filter((row) => namesColumns(cells, span, row));
  if (next.length === 0 || isSetApart(cells)) return null;
  const starts = [area.row, ...next, area.row + area.rows];
  const tables = next.map((_, index) => read(bandOf(cells, starts[index]!, starts[index + 1]!)));
  tables.push(read(bandOf(cells, next.at(-1)!, area.row + area.rows)));
  const main = tables.reduce((most, each) => (rowCount(each) > rowCount(most) ? each : most));
  const whole = together(tables);
  const keys = keysOf(whole.found);
  const areApart = keys.every((key) => key !== null) && new Set(keys).size === keys.length;
  const isWhole = areApart && !hasStrangers(cells, whole);
  const areAlike = tables.every(
    ({ found }) => found.length > 0 && found.every((block) => isLike(block, main))
  );
  if (!isWhole || !areAlike) return null;
  return together(tables.map((each) => (each === main ? each : asLate(each))));
}

/** The rows from `from` to before `to`, as if the sheet had no others. */
function bandOf(cells: Cells, from: number, to: number): Cells {
  const only = (area: Cells["area"]) => {
    const top = Math.max(from, area.row);
    const rows = Math.max(0, Math.min(to, area.row + area.rows) - top);
    return { ...area, row: top, rows };
  };
  const isIn = (row: number) => row >= from && row < to;
  return {
    ...cells,
    area: only(cells.area),
    used: only(cells.used),
    at: (row, column) => (isIn(row) ? cells.at(row, column) : ""),
    anywhere: (row, column) => (isIn(row) ? cells.anywhere(row, column) : ""),
    label: (row, column) => (isIn(row) ? cells.label(row, column) : ""),
  };
}

/** What a municipality is known by, with its number or without. */
function keyOf({ code, named }: PlacedRow): string | null {
  const known = code === null ? named : findMunicipality(code);
  return known ? keyOfMunicipality(known) : null;
}

const keysOf = (blocks: readonly Block[]): readonly (string | null)[] =>
  blocks.flatMap(({ rows }) => rows.map(keyOf));

/** Municipalities with their population in some rows, which a table does not have. */
function strangersIn(band: Cells, known: ReadonlySet<string | null>): readonly string[] {
  return rowsOf(band.area).flatMap((row) =>
    statementsIn(band, row)
      .filter(({ isPopulation, keys }) => isPopulation && !keys.some((key) => known.has(key)))
      .flatMap(({ keys }) => keys.slice(0, 1))
  );
}

/** Whether there are municipalities besides those of some tables; a number in their rows is none. */
function hasStrangers(cells: Cells, { found }: Tables): boolean {
  const known = new Set(keysOf(found));
  const read = new Set(found.flatMap(({ rows }) => rows.map(({ row }) => row)));
  return rowsOf(cells.area).some((row) =>
    statementsIn(cells, row).some(
      ({ isPopulation, isBare, keys }) =>
        isPopulation && !(isBare && read.has(row)) && !keys.some((key) => known.has(key))
    )
  );
}

/** The table in a band of rows, if it is there and belongs to the other; else null. */
function takenIn(band: Cells, table: Tables, read: Read): Tables | null {
  if (band.area.rows === 0) return null;
  const known = new Set(keysOf(table.found));
  const strangers = strangersIn(band, known);
  if (strangers.length === 0) return null;
  const other = read(band);
  const keys = keysOf(other.found);
  const isWhole = strangers.every((key) => keys.includes(key));
  const areNew = keys.every((key) => key !== null && !known.has(key));
  const belongs = isWhole && areNew && new Set(keys).size === keys.length;
  return belongs && other.found.every((block) => isLike(block, table)) && !isSetApart(band)
    ? asLate(other)
    : null;
}

/** Tables each of whose municipalities is said to be taken in. */
const asLate = ({ columns, found }: Tables): Tables => ({
  columns,
  found: found.map((block) => ({ ...block, late: new Set(block.rows.map(({ row }) => row)) })),
});

/** Whether a table surely holds populations, of the same date as the other's. */
function isLike({ rows, columns, parties, figures }: Block, { found }: Tables): boolean {
  const { doubt, columns: populations } = columns.choice;
  const date = populations[0]?.date ?? null;
  const [main] = found;
  const mainDate = main?.columns.choice.columns[0]?.date ?? null;
  const isSure = doubt === null && parties.length === 0 && figures.every(({ isSum }) => isSum);
  return (
    isSure && (date === null || mainDate === null || date === mainDate) && rows.every(isCounted)
  );
}

/** Whether a row has about as many inhabitants as its municipality. */
function isCounted({ code, named, population }: PlacedRow): boolean {
  const known = code ?? named?.code ?? "";
  return population.kind === "number" && isPopulationOf(known, population.value.toNumber());
}

function isSetApart(band: Cells): boolean {
  return rowsOf(band.area).some((row) =>
    columnsOf(band.area).some((column) => {
      const text = band.at(row, column);
      return typeof text === "string" && setsApart(text);
    })
  );
}
