import type { Column } from "./column";
import { introCells } from "./introCells";
import { LaidTable } from "./laidTable";
import type { PaperSheet } from "./paperSheet";
import { checkCells, groupCells, headingCells, rowCells, sumCells } from "./tableCells";
import type { TableSheet } from "./tableSheet";

/**
 * Gives every cell of a table its place: title and intro, headings, rows, the sum, subtotals of
 * groups, the check. What can follow from other cells is a formula, so that it follows an edit.
 */
export function layOutTable<Row>(sheet: TableSheet<Row>): PaperSheet {
  const { part, sheetName, footer, columns, orientation = "landscape", above } = sheet;
  const intro = introCells(sheet.title, sheet.intro);
  const top = intro.length + 1;
  const headingRow = top + (above?.rows ?? 0);
  const table = new LaidTable(sheet, headingRow);
  const { lefts, sumRow, placed } = table;
  const hasSum = sheet.sum !== undefined;
  const groups = groupCells(sheet, table, hasSum ? sumRow + 2 : sumRow + 1);
  const width = lefts.at(-1)! + columns.length;
  return {
    part,
    sheetName,
    footer,
    orientation,
    cells: [
      ...intro,
      ...(above?.cells(table, top) ?? []),
      ...lefts.flatMap((left) => headingCells(columns, headingRow, left)),
      ...placed.flatMap((row) => rowCells(columns, row)),
      ...(sheet.sum === undefined ? [] : sumCells(sheet, table, sheet.sum)),
      ...groups.cells,
      ...(sheet.check ? checkCells(sheet, sheet.check, table, groups.next) : []),
      ...(sheet.below?.(table, groups.next) ?? []),
    ],
    fittedFrom: headingRow - (above?.fitted ?? 0),
    printedColumns: width - columns.filter(isUnprinted).length,
    headingRow,
    headings: [headingRow, ...(groups.headingRow === null ? [] : [groups.headingRow])].flatMap(
      (row) =>
        (row === headingRow ? lefts : [0]).map((column) => ({
          row,
          column,
          rows: 1,
          columns: printed(columns),
        }))
    ),
    ruled: (hasSum ? [headingRow, sumRow - 1] : [headingRow]).flatMap((row) =>
      lefts.map((column) => ({ row, column, rows: 1, columns: printed(columns) }))
    ),
  };
}

const isUnprinted = <Row>({ unprinted = false }: Column<Row>): boolean => unprinted;
const printed = <Row>(columns: readonly Column<Row>[]): number =>
  columns.filter((column) => !isUnprinted(column)).length;
