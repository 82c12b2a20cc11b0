import { ZERO, type Decimal } from "../../engine";
import type { Rectangle } from "../address";
import { cellIn } from "../cellIn";
import { toCell } from "../cellNumber";
import type { Reading, ReadMember } from "../reading";
import type { CellValue } from "../snapshot";
import type { CheckedRows, WrittenColumn } from "./checkedColumn";
import { countedBy } from "./counted";
import { withoutControls } from "./formulaConstants";
import type { BlockPlacement } from "./placement";
import type { PlacedResult } from "./result";

/** Excel takes no longer text in a formula. */
const LONGEST_TEXT = 250;

/** The rows whose figures were counted, by the cells that say which party each is of. */
export function countedRows(result: PlacedResult): readonly CheckedRows[] {
  const { reading } = result;
  const taking = codesOf(result);
  const counted = countedBy(result.allocation.request.scheme);
  const { average, years } = reading;
  const offsets = average
    ? years.flatMap(({ year, offset }) => (average.includes(year) ? (offset ?? []) : []))
    : [0];
  // Years in rows of their own: the counted figures of a member stand in several rows.
  const inOneRow = average === null || offsets.length === average.length;
  return result.placement.blocks.flatMap((block) => {
    const members = block.members.filter(({ code }) => taking.has(code));
    const [first] = members;
    if (!first) return [];
    const populations = counted.population ? (inOneRow ? offsets : [0]) : [];
    const { figures, group } = block.block;
    const onSheet = (column: number, figureOf: FigureOf | null) =>
      columnOnSheet(result, block, members, column, figureOf);
    const columns = [
      ...populations.map((offset) =>
        onSheet(first.populationColumn + offset, populationAt(reading, offset))
      ),
      ...[...counted.figures.keys()].flatMap((key) => {
        const column = figures?.[key];
        return column === undefined ? [] : [onSheet(column, (member) => member.figures?.get(key))];
      }),
      ...(group === undefined ? [] : [onSheet(group, null)]),
    ];
    const byKey = inOneRow ? keysOf(result, block, members, first.populationColumn) : NO_KEYS;
    return [{ ...byKey, columns }];
  });
}

/** What was read of a member in a column of figures. */
type FigureOf = (member: ReadMember) => Decimal | undefined;

/** The population in the column so many to the right of the one in use. */
function populationAt({ years }: Reading, offset: number): FigureOf {
  const year = years.find((each) => each.offset === offset);
  return offset === 0 || !year
    ? ({ population }) => population
    : ({ code }) => year.populations.get(code);
}

/** The rows of the amounts, by the same cells; an amount of each member that takes part. */
export function writtenRows(result: PlacedResult): readonly CheckedRows[] {
  const amounts = new Map(result.allocation.rows.map(({ code, amount }) => [code, amount]));
  return result.placement.blocks.flatMap((block) => {
    const members = block.members.filter(({ code }) => amounts.has(code));
    if (members.length === 0) return [];
    const { keys } = keysOf(result, block, members, members[0]!.populationColumn);
    const written = members.map(({ code }) => amounts.get(code)!);
    return [
      {
        keys,
        // No other row has an amount of the add-in.
        onlyWhere: null,
        columns: [figuresIn(columnOf(block, block.figures.amount), written)],
      },
    ];
  });
}

/** Figures that are written, in the order of their keys. */
export function figuresIn(area: Rectangle, figures: readonly Decimal[]): WrittenColumn {
  const cells = figures.map(toCell);
  return { area, cells, figures, everything: cells };
}

/** Whether texts or numbers find their rows again: none is missing, too long, on two lines, or there twice. */
export function tellApart(keys: readonly CellValue[]): boolean {
  const isUsable = keys
    .map(String)
    .every((key) => key !== "" && key.length <= LONGEST_TEXT && withoutControls(key) === key);
  return isUsable && new Set(keys.map(asExcelCompares)).size === keys.length;
}

const NO_KEYS = { keys: null, onlyWhere: null } as const;

const codesOf = ({ allocation }: PlacedResult): ReadonlySet<string | null> =>
  new Set(allocation.rows.map(({ code }) => code));

const columnOf = ({ firstRow, lastRow }: BlockPlacement, column: number): Rectangle => ({
  row: firstRow,
  column,
  rows: lastRow - firstRow + 1,
  columns: 1,
});

function columnOnSheet(
  { snapshot }: PlacedResult,
  block: BlockPlacement,
  members: readonly ReadMember[],
  column: number,
  figureOf: FigureOf | null
): WrittenColumn {
  const area = columnOf(block, column);
  const at = (row: number) => cellIn(snapshot, snapshot.values, row, column) ?? "";
  return {
    area,
    cells: members.map(({ row }) => at(row)),
    figures: figureOf && members.map((member) => figureOf(member) ?? ZERO),
    everything: Array.from({ length: area.rows }, (_, down) => at(area.row + down)),
  };
}

/**
 * The column that tells the members apart, their number before their name. Where a row that is not
 * counted says the same, rows are told by our share beside them, which only counted ones have.
 */
function keysOf(
  { snapshot }: PlacedResult,
  block: BlockPlacement,
  members: readonly ReadMember[],
  populationColumn: number
): Pick<CheckedRows, "keys" | "onlyWhere"> {
  const counted = new Set(members.map(({ row }) => row));
  for (const part of ["codeColumn", "nameColumn"] as const) {
    const column = members[0]![part];
    // A line with everything in it says no longer who it is about once its figure changes.
    const isApart = column !== populationColumn && members.every((each) => each[part] === column);
    if (column === null || !isApart) continue;
    const at = (row: number) => cellIn(snapshot, snapshot.values, row, column) ?? "";
    const values = members.map(({ row }) => at(row));
    if (!tellApart(values)) continue;
    const area = columnOf(block, column);
    const own = new Set(values.map(asExcelCompares));
    const isElsewhere = Array.from({ length: area.rows }, (_, down) => area.row + down).some(
      (row) => !counted.has(row) && own.has(asExcelCompares(at(row)))
    );
    return {
      keys: { area, values },
      onlyWhere: isElsewhere ? columnOf(block, block.figures.share) : null,
    };
  }
  return NO_KEYS;
}

/** Excel takes `0301`, `301` and the number for the same, and small letters for capitals. */
function asExcelCompares(key: CellValue): string {
  const text = String(key).trim();
  return /^\d+$/.test(text) ? String(Number(text)) : text.toLowerCase();
}
