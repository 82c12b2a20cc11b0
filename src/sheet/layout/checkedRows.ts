import type { Decimal } from "../../engine";
import type { Rectangle } from "../address";
import { cellIn } from "../cellIn";
import { toCell } from "../cellNumber";
import type { ReadMember } from "../reading";
import type { CellValue } from "../snapshot";
import type { CheckedRows, WrittenFigures } from "./changedRows";
import { countedBy } from "./counted";
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
    const others = [...counted.figures.keys()].flatMap((key) => block.block.figures?.[key] ?? []);
    const columns = [
      ...populations.map((offset) => first.populationColumn + offset),
      ...others,
    ].map((column) => withZeros(figuresOnSheet(result, block, members, column)));
    const byKey = inOneRow ? keysOf(result, block, members, first.populationColumn) : NO_KEYS;
    return [{ ...byKey, columns }];
  });
}

/** A blank cell counts as nothing, as it does in a sum. */
const withZeros = ({ figures, ...of }: WrittenFigures): WrittenFigures => ({
  ...of,
  figures: figures.map((figure) => (figure === "" ? 0 : figure)),
});

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
        // No other row has an amount of ours.
        onlyWhere: null,
        columns: [figuresIn(columnOf(block, block.figures.amount), written)],
      },
    ];
  });
}

/** Figures that are written, in the order of their keys. */
export function figuresIn(area: Rectangle, figures: readonly Decimal[]): WrittenFigures {
  const numbers = figures.map(toCell);
  return { area, figures: numbers, numbers };
}

/** Whether texts or numbers find their rows again: none is missing, too long, or there twice. */
export function tellApart(keys: readonly CellValue[]): boolean {
  const isUsable = keys.every((key) => key !== "" && String(key).length <= LONGEST_TEXT);
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

function figuresOnSheet(
  { snapshot }: PlacedResult,
  block: BlockPlacement,
  members: readonly ReadMember[],
  column: number
): WrittenFigures {
  const area = columnOf(block, column);
  const at = (row: number) => cellIn(snapshot, snapshot.values, row, column) ?? "";
  return {
    area,
    figures: members.map(({ row }) => at(row)),
    numbers: Array.from({ length: area.rows }, (_, down) => at(area.row + down)).filter(
      (value) => typeof value === "number"
    ),
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
