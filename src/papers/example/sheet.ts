import type { ExampleMember } from "../../catalogue";
import type { SheetLabels } from "../../sheet/layout";
import { COUNT_FORMAT } from "../../sheet/layout/amountFormat";
import { textCell } from "../../sheet/layout/cells";
import type { WritePlan } from "../../sheet/plan";
import type { SheetSnapshot } from "../../sheet/snapshot";
import type { Column } from "../table/column";
import { LaidTable } from "../table/laidTable";
import { headingCells, rowCells, sumCells } from "../table/tableCells";

const [TITLE_ROW, HEADING_ROW] = [0, 1] as const;

/**
 * Fills an empty sheet with a population table to try the add-in on, as people keep them: a title,
 * column headings right under it, one row per municipality, a sum row, the source below.
 */
export function layOutExample(
  { sheetId }: SheetSnapshot,
  members: readonly ExampleMember[],
  labels: SheetLabels
): WritePlan {
  const columns = columnsOf(labels);
  const sheet = { columns, rows: members, labelled: "name" };
  const table = new LaidTable(sheet, HEADING_ROW);
  const heights = { row: HEADING_ROW, rows: members.length + 2 };
  return {
    target: { kind: "sheet", sheetId },
    cells: [
      textCell(TITLE_ROW, 0, labels.exampleTitle, { look: "heading" }),
      ...headingCells(columns, HEADING_ROW),
      ...table.placed.flatMap((row) => rowCells(columns, row)),
      ...sumCells(sheet, table, labels.sum),
      textCell(table.sumRow + 2, 0, labels.exampleSource, { look: "note" }),
    ],
    cleared: [],
    names: [],
    fitted: columns.map((_, column) => ({ ...heights, column, columns: 1 })),
  };
}

const columnsOf = (labels: SheetLabels): readonly Column<ExampleMember>[] => [
  { id: "name", heading: labels.municipality, of: ({ name }) => name },
  {
    id: "population",
    heading: labels.examplePopulation,
    format: COUNT_FORMAT,
    of: ({ population }) => population,
    summed: true,
  },
  { id: "code", heading: labels.municipalityNumber, of: ({ code }) => code },
  { id: "region", heading: labels.region, of: ({ region }) => region },
];
