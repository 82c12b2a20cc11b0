import { sum } from "../../engine";
import { cellAddress, contains, rectangleAddress, type Rectangle } from "../address";
import { cellIn } from "../cellIn";
import { toCell } from "../cellNumber";
import type { PlannedCell } from "../plan";
import type { Reading, ReadMember, TableBlock, YearOfFigures } from "../reading";
import type { CellValue, SheetSnapshot } from "../snapshot";
import { COUNT_FORMAT } from "./amountFormat";
import { formulaCell, numberCell, textCell } from "./cells";

/** The figures of one year, and the column they go to. */
export type YearToPutIn = YearOfFigures & {
  /** How many columns right of the population in use; null for a column that is to be added. */
  readonly offset: number | null;
  /** What stands over a column that is added. */
  readonly heading: string;
};

/** A year with its place: so many columns right of the population in use. */
export type YearInColumn = YearToPutIn & { readonly step: number; readonly isAdded: boolean };

/** Gives each year without a column the next one right of the table, of all its blocks alike. */
export function placeColumns(
  { blocks, members, years: standing }: Reading,
  years: readonly YearToPutIn[]
): readonly YearInColumn[] {
  const used = [...standing, ...years].flatMap(({ offset }) => offset ?? []);
  const ends = blocks.map((block) => {
    const inUse = members.find((member) => isIn(block, member))?.populationColumn;
    return inUse === undefined ? 0 : block.right + 1 - inUse;
  });
  let next = Math.max(...ends, ...used.map((offset) => offset + 1));
  return years.map((year) => ({
    ...year,
    isAdded: year.offset === null,
    step: year.offset ?? next++,
  }));
}

const isIn = ({ area }: TableBlock, { row, populationColumn }: ReadMember): boolean =>
  contains(area, row, populationColumn);

/** The last row that a column of the table reaches to. */
export const lastRowOf = ({ members, sumRow }: Reading): number =>
  Math.max(sumRow?.row ?? 0, ...members.map(({ row }) => row));

/** The heading of an added column, over each block that has one. */
export function headingsOver({ blocks, members }: Reading, year: YearInColumn): PlannedCell[] {
  return blocks.flatMap((block) => {
    const member = members.find((each) => isIn(block, each));
    if (member === undefined || block.headerRow === null) return [];
    const column = member.populationColumn + year.step;
    return [textCell(block.headerRow, column, year.heading, { look: "number-heading" })];
  });
}

/** The sum of an added column, in the table's own sum row. */
export function sumUnder({ members, sumRow }: Reading, { step }: YearInColumn): PlannedCell[] {
  if (sumRow === null) return [];
  const cells = members.map(({ row, populationColumn }) => ({
    row,
    column: populationColumn + step,
  }));
  const formula = `=SUM(${runsOf(cells).map(rectangleAddress).join(",")})`;
  return [
    formulaCell(sumRow.row, sumRow.column + step, formula, {
      numberFormat: COUNT_FORMAT,
      look: "total",
    }),
  ];
}

/** What those sums come to, by address. */
export function sumsOf(
  { members, sumRow }: Reading,
  added: readonly YearInColumn[]
): ReadonlyMap<string, CellValue> {
  if (sumRow === null) return new Map();
  return new Map(
    added.map(({ step, populations }) => {
      const figures = members.flatMap(({ code }) => populations.get(code) ?? []);
      return [cellAddress(sumRow.row, sumRow.column + step), toCell(sum(figures))];
    })
  );
}

type Place = { readonly row: number; readonly column: number };

/** Cells below each other as one rectangle. */
function runsOf(cells: readonly Place[]): readonly Rectangle[] {
  const runs: Rectangle[] = [];
  for (const { row, column } of cells) {
    const last = runs.at(-1);
    if (last && last.column === column && last.row + last.rows === row) {
      runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    } else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs;
}

/** The cells of a year's column that get no figure. */
export const gapsIn = ({ members }: Reading, { step, populations }: YearInColumn): Place[] =>
  members
    .filter(({ code }) => !populations.has(code))
    .map(({ row, populationColumn }) => ({ row, column: populationColumn + step }));

/** A year's figures; members without one keep what stands there. */
export function figuresOf(
  snapshot: SheetSnapshot,
  { members }: Reading,
  { populations, step, isAdded }: YearInColumn
): PlannedCell[] {
  return members.flatMap(({ code, row, populationColumn }) => {
    const figure = populations.get(code);
    if (figure === undefined) return [];
    const column = populationColumn + step;
    const isText = cellIn(snapshot, snapshot.numberFormats, row, column) === "@";
    const style = isAdded || isText ? { numberFormat: COUNT_FORMAT } : {};
    return [numberCell(row, column, toCell(figure), style)];
  });
}
