import { sharePercentages, sum } from "../../engine";
import { absoluteAddress, cellAddress, type Rectangle } from "../address";
import type { PlannedCell } from "../plan";
import { toCell } from "../cellNumber";
import { basisLines } from "./counted";
import { populationFormat } from "./amountFormat";
import { formulaCell, numberCell, textCell } from "./cells";
import type { CheckedRows } from "./checkedColumn";
import { figuresIn, tellApart } from "./checkedRows";
import { checkRows } from "./checkRows";
import type { BlockPlacement } from "./placement";
import { populationHeading } from "./labels";
import { sumOfAveragesInRegion, sumOverRegion } from "./ranges";
import { RECONCILED_ROWS } from "./reconciliation";
import type { PlacedResult } from "./result";
import { RESULT_COLUMNS, RESULT_FIGURES, type ResultFigure } from "./resultColumns";
import { AMOUNT, LABEL, POPULATION, summaryColumn, type SummaryRows } from "./summaryColumns";

export type SummaryBlock = Pick<SummaryRows, "cells"> & {
  readonly rows: number;
  /** How many rows the column of names is to be fitted to, and the columns of figures: sentences may run on. */
  readonly fitted: { readonly names: number; readonly figures: number };
};

/**
 * Region subtotals, reconciliation and basis, one below the other. Subtotals and check are Excel's
 * own formulas over the amounts, so the sheet checks the engine and goes on checking after an edit.
 */
export function layOutSummary(result: PlacedResult): SummaryBlock {
  const { row } = result.placement.summary;
  const regions = regionRows(result, row);
  const parties = partyRows(result, regions.next);
  const top = parties.next === row ? row : parties.next + 1;
  const check = checkRows(result, top, parties.own);
  const basis = basisRows(result, check.next + 1);
  return {
    cells: [...regions.cells, ...parties.cells, ...check.cells, ...basis.cells],
    rows: basis.next - row,
    fitted: {
      names: (parties.next === row ? top + RECONCILED_ROWS : parties.next) - row,
      figures: top + RECONCILED_ROWS - row,
    },
  };
}

function regionRows(result: PlacedResult, top: number): SummaryRows {
  const { allocation, labels, placement } = result;
  if (placement.blocks.every(({ regionColumn }) => regionColumn === null)) {
    return { cells: [], next: top };
  }
  const left = placement.summary.column;
  const { scheme } = allocation.request;
  const counted = { numberFormat: populationFormat(scheme) };
  const summed = RESULT_FIGURES.filter((figure) => RESULT_COLUMNS[figure].summed);
  const formatOf = (figure: ResultFigure) => ({
    numberFormat: RESULT_COLUMNS[figure].format(allocation.request),
  });
  const cells = [
    textCell(top, left + LABEL, labels.region, { look: "heading" }),
    textCell(top, left + POPULATION, populationHeading(scheme, labels), { look: "number-heading" }),
    ...summed.map((figure) =>
      textCell(top, left + summaryColumn(figure), labels[figure], { look: "number-heading" })
    ),
  ];
  const subtotals = allocation.regions;
  const offsets = populationOffsets(result);
  subtotals.forEach(({ region, population }, index) => {
    const row = top + 1 + index;
    const name = region ?? labels.noRegion;
    cells.push(textCell(row, left + LABEL, name));
    const regionCell = `$${cellAddress(row, left + LABEL)}`;
    const sumOf = (columnOf: (block: BlockPlacement) => number): string =>
      sumOverRegion(placement, columnOf, name, regionCell);
    cells.push(
      offsets === null
        ? numberCell(row, left + POPULATION, toCell(population), counted)
        : formulaCell(
            row,
            left + POPULATION,
            `=${populationIn(placement, offsets, name, regionCell)}`,
            counted
          ),
      ...summed.map((figure) => {
        const formula = `=${sumOf(({ figures }) => figures[figure])}`;
        return formulaCell(row, left + summaryColumn(figure), formula, formatOf(figure));
      })
    );
  });
  const sumRow = top + 1 + subtotals.length;
  cells.push(textCell(sumRow, left + LABEL, labels.sum, { look: "total" }));
  const sumAt = (column: number, style: { readonly numberFormat: string }): PlannedCell => {
    const above = absoluteAddress({ row: top + 1, column, rows: subtotals.length, columns: 1 });
    return formulaCell(sumRow, column, `=SUM(${above})`, { ...style, look: "total" });
  };
  cells.push(
    sumAt(left + POPULATION, counted),
    ...summed.map((figure) => sumAt(left + summaryColumn(figure), formatOf(figure)))
  );
  // The note takes the empty row under the table, so that nothing below it moves.
  const note = percentNote(result);
  if (note !== null) cells.push(textCell(sumRow + 1, left + LABEL, note, { look: "note" }));
  return { cells, next: sumRow + 1 };
}

/** The population of a region as a formula: of the column in use, or the average of several. */
function populationIn(
  placement: PlacedResult["placement"],
  offsets: readonly number[],
  name: string,
  regionCell: string
): string {
  const columnOf = ({ members }: BlockPlacement): number => members[0]!.populationColumn;
  return offsets.length === 1
    ? sumOverRegion(placement, columnOf, name, regionCell)
    : sumOfAveragesInRegion(
        placement,
        (block) => offsets.map((offset) => columnOf(block) + offset),
        regionCell
      );
}

/** That the percentages add up to another sum than 100; null where they do not. */
function percentNote({ allocation, labels }: PlacedResult): string | null {
  const percentages = sum(sharePercentages(allocation));
  const isWhole = percentages.equals(100) || allocation.check.total.isZero();
  return isWhole ? null : labels.percentNote(percentages.toFixed(2));
}

/**
 * The columns that are counted, as steps from the population in use. Population subtotals can be
 * formulas only where the sheet holds numbers, not text that looks like them; null where it does not.
 */
function populationOffsets(result: PlacedResult): readonly number[] | null {
  const { reading, snapshot, allocation } = result;
  const { used, values } = snapshot;
  const allTakePart = allocation.rows.filter(({ code }) => code !== null).length;
  const { average } = reading;
  const offsets = average
    ? reading.years.flatMap(({ year, offset }) => (average.includes(year) ? (offset ?? []) : []))
    : [0];
  if (average && offsets.length < average.length) return null;
  const areNumbers =
    used !== null &&
    allTakePart === reading.members.length &&
    reading.members.every(({ row, populationColumn }) =>
      offsets.every((offset) => {
        const column = populationColumn + offset - used.column;
        return typeof values[row - used.row]?.[column] === "number";
      })
    );
  return areNumbers ? offsets : null;
}

/** Parties that are no municipality, such as a health trust that matches, have no row on the sheet. */
function partyRows(
  { allocation, labels, placement }: PlacedResult,
  top: number
): SummaryRows & { readonly own: CheckedRows | null } {
  const left = placement.summary.column;
  const percentages = sharePercentages(allocation);
  const parties = allocation.rows.flatMap((row, index) =>
    row.code === null ? [{ row, percentage: percentages[index]! }] : []
  );
  if (parties.length === 0) return { cells: [], next: top, own: null };
  const start = top === placement.summary.row ? top : top + 1;
  const cells = [
    textCell(start, left + LABEL, labels.otherParties, { look: "heading" }),
    ...parties.flatMap(({ row, percentage }, index) => [
      textCell(start + 1 + index, left + LABEL, row.name),
      ...RESULT_FIGURES.map((figure) => {
        const { of, format } = RESULT_COLUMNS[figure];
        const style = { numberFormat: format(allocation.request) };
        const column = left + summaryColumn(figure);
        return numberCell(start + 1 + index, column, toCell(of(row, percentage)), style);
      }),
    ]),
  ];
  const columnOf = (offset: number): Rectangle => ({
    row: start + 1,
    column: left + offset,
    rows: parties.length,
    columns: 1,
  });
  const names = parties.map(({ row }) => row.name);
  const own: CheckedRows = {
    keys: tellApart(names) ? { area: columnOf(LABEL), values: names } : null,
    onlyWhere: null,
    columns: [
      figuresIn(
        columnOf(AMOUNT),
        parties.map(({ row }) => row.amount)
      ),
    ],
  };
  return { cells, next: start + 1 + parties.length, own };
}

function basisRows(result: PlacedResult, top: number): SummaryRows {
  const { allocation, labels, tellRule, placement, reading, leftOut, source, version } = result;
  const left = placement.summary.column;
  const hasRegions = placement.blocks.some(({ regionColumn }) => regionColumn !== null);
  // Where there is a table of regions, the percentages are explained under it.
  const note = hasRegions ? null : percentNote(result);
  const lines = [
    labels.schemeTitle(allocation.request.scheme),
    ...labels.rule(allocation, tellRule(allocation)),
    ...(note === null ? [] : [note]),
    ...(leftOut.length === 0 ? [] : [labels.leftOutNames(leftOut)]),
    ...basisLines(labels, { ...reading, source }, allocation.request.scheme),
    labels.madeWith(version),
  ];
  return {
    cells: [
      textCell(top, left + LABEL, labels.basis, { look: "heading" }),
      ...lines.map((line, index) =>
        textCell(top + 1 + index, left + LABEL, line, { look: "note" })
      ),
    ],
    next: top + 1 + lines.length,
  };
}
