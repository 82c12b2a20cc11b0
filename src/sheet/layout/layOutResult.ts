import { contentAt } from "../cellIn";
import { err, ok, type Result } from "../../engine";
import { cellAddress, intersection, type Rectangle } from "../address";
import type { PlannedCell, PlannedName, WritePlan } from "../plan";
import type { SheetSnapshot } from "../snapshot";
import { ownCells, type OwnCells } from "./ownCells";
import { ownName } from "./ownNames";
import { keptAreas } from "./populationUpdate";
import { placeResult, type BlockPlacement } from "./placement";
import type { PlacedResult, ResultToLayOut } from "./result";
import { layOutColumns } from "./memberResults";
import { RESULT_FIGURES } from "./resultColumns";
import { layOutSummary, type SummaryBlock } from "./summaryBlock";
import { LABEL, SUMMARY_COLUMNS } from "./summaryColumns";
import { tooLongAmong, type AmountTooLong } from "./tooLongAmong";

export type LayoutIssue =
  | {
      readonly area: "write";
      readonly code: "cells-occupied";
      readonly cells: readonly string[];
      readonly sheetName: string;
    }
  | AmountTooLong;

/**
 * Lays an allocation out beside the rows it was made from: a plan of exactly the cells that will
 * change. Our last result on the sheet is replaced; cells that hold anything else are never
 * written over.
 *
 * Refusals: `cells-occupied` names the cells in the way; `amount-too-long` when Excel could not
 * keep every digit.
 */
export function layOutResult(result: ResultToLayOut): Result<WritePlan, LayoutIssue> {
  const { rows, check } = result.allocation;
  const tooLong = tooLongAmong([...rows.map(({ amount }) => amount), check.total]);
  if (tooLong) return err(tooLong);

  const placed: PlacedResult = {
    ...result,
    placement: placeResult(result.reading, result.snapshot),
  };
  const summary = layOutSummary(placed);
  const cells = [...layOutColumns(placed), ...summary.cells];
  const { snapshot } = result;
  const isOurs = ownCells(result);
  const occupied = cells.filter(
    ({ row, column }) => contentAt(snapshot, row, column) !== "" && !isOurs(row, column)
  );
  if (occupied.length > 0) {
    return err({
      area: "write",
      code: "cells-occupied",
      cells: occupied.map(({ row, column }) => cellAddress(row, column)),
      sheetName: snapshot.sheetName,
    });
  }
  return ok({
    target: { kind: "sheet", sheetId: snapshot.sheetId },
    cells,
    cleared: leftOver(result, isOurs, cells),
    names: names(placed, summary),
    fitted: fitted(placed, summary),
  });
}

/** Cells of our last result that the new one does not fill again. */
function leftOver(
  { snapshot, halfWritten }: ResultToLayOut,
  isOurs: OwnCells,
  cells: readonly PlannedCell[]
): { row: number; column: number }[] {
  const filled = new Set(cells.map(({ row, column }) => cellAddress(row, column)));
  const cleared = new Map<string, { row: number; column: number }>();
  const kept = keptAreas(snapshot);
  const { used } = snapshot;
  // A name may cover more than anything stands on.
  const areas = [...snapshot.ownAreas, ...(halfWritten?.before.ownAreas ?? [])]
    .filter(({ name }) => !kept.some((own) => own.name === name))
    .flatMap(({ area }) => (used && intersection(area, used)) ?? []);
  for (const area of areas) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const address = cellAddress(row, column);
        if (!filled.has(address) && isOurs(row, column)) {
          cleared.set(address, { row, column });
        }
      }
    }
  }
  return [...cleared.values()];
}

function names(
  { placement, reading, snapshot }: PlacedResult,
  summary: SummaryBlock
): PlannedName[] {
  const sumRow = reading.sumRow?.row;
  const columnArea = (block: BlockPlacement, column: number): Rectangle => {
    const top = block.headerRow ?? block.firstRow;
    const endsInSum = sumRow !== undefined && sumRow > block.lastRow;
    const isOverAnother = placement.blocks.some(({ firstRow }) => firstRow > block.lastRow);
    const bottom = endsInSum && !isOverAnother ? sumRow : block.lastRow;
    return { row: top, column, rows: bottom - top + 1, columns: 1 };
  };
  return [
    ...placement.blocks.flatMap((block, index) => [
      ...(block.helper && block.regionColumn !== null
        ? [{ name: ownName("region", index + 1), area: columnArea(block, block.regionColumn) }]
        : []),
      ...RESULT_FIGURES.map((figure) => ({
        name: ownName(figure, index + 1),
        area: columnArea(block, block.figures[figure]),
      })),
    ]),
    {
      name: ownName("summary"),
      area: { ...placement.summary, rows: summary.rows, columns: SUMMARY_COLUMNS },
    },
    ...keptAreas(snapshot),
  ];
}

/** Columns are fitted only where nothing but the add-in's cells stand in them, so that no column of the user changes its width. */
function fitted(
  { placement, snapshot }: PlacedResult,
  summary: SummaryBlock
): readonly Rectangle[] {
  const areas: Rectangle[] = placement.blocks.flatMap((block) => {
    const columns = [
      ...(block.helper && block.regionColumn !== null ? [block.regionColumn] : []),
      ...RESULT_FIGURES.map((figure) => block.figures[figure]),
    ];
    const top = block.headerRow ?? block.firstRow;
    return columns.map((column) => ({
      row: top,
      column,
      rows: block.lastRow - top + 1,
      columns: 1,
    }));
  });
  for (let offset = 0; offset < SUMMARY_COLUMNS; offset++) {
    const { row, column } = placement.summary;
    const rows = offset === LABEL ? summary.fitted.names : summary.fitted.figures;
    areas.push({ row, column: column + offset, rows, columns: 1 });
  }
  return areas.filter(({ column }) => columnIsFree(snapshot, column));
}

function columnIsFree({ used, formulas }: SheetSnapshot, column: number): boolean {
  return used === null || formulas.every((row) => (row[column - used.column] ?? "") === "");
}
