import { rectangleAddress } from "../address";
import type { PlannedCell, WritePlan } from "../plan";
import type { SheetSnapshot } from "../snapshot";
import { COUNT_FORMAT } from "./amountFormat";
import { formulaCell, numberCell, textCell } from "./cells";
import type { SheetLabels } from "./labels";

export type ExampleMember = {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  readonly population: number;
};

const TITLE_ROW = 0;
const HEADER_ROW = 1;
const FIRST_ROW = 2;
const [NAME, POPULATION, CODE, REGION] = [0, 1, 2, 3] as const;

/**
 * Fills an empty sheet with a population table to try the add-in on, as people keep them: a title,
 * column headings, one row per municipality, a sum row, the source below.
 */
export function layOutExample(
  snapshot: SheetSnapshot,
  members: readonly ExampleMember[],
  labels: SheetLabels
): WritePlan {
  const sumRow = FIRST_ROW + members.length;
  const populations = { row: FIRST_ROW, column: POPULATION, rows: members.length, columns: 1 };
  const cells: PlannedCell[] = [
    textCell(TITLE_ROW, NAME, labels.exampleTitle, { look: "heading" }),
    textCell(HEADER_ROW, NAME, labels.municipality, { look: "heading" }),
    textCell(HEADER_ROW, POPULATION, labels.examplePopulation, { look: "number-heading" }),
    textCell(HEADER_ROW, CODE, labels.municipalityNumber, { look: "heading" }),
    textCell(HEADER_ROW, REGION, labels.region, { look: "heading" }),
    ...members.flatMap(({ code, name, region, population }, index) => [
      textCell(FIRST_ROW + index, NAME, name),
      numberCell(FIRST_ROW + index, POPULATION, population, { numberFormat: COUNT_FORMAT }),
      textCell(FIRST_ROW + index, CODE, code),
      textCell(FIRST_ROW + index, REGION, region),
    ]),
    textCell(sumRow, NAME, labels.sum, { look: "total" }),
    formulaCell(sumRow, POPULATION, `=SUM(${rectangleAddress(populations)})`, {
      numberFormat: COUNT_FORMAT,
      look: "total",
    }),
    textCell(sumRow + 2, NAME, labels.exampleSource, { look: "note" }),
  ];
  return {
    target: { kind: "sheet", sheetId: snapshot.sheetId },
    cells,
    cleared: [],
    names: [],
    fitted: [NAME, POPULATION, CODE, REGION].map((column) => ({
      row: HEADER_ROW,
      column,
      rows: members.length + 2,
      columns: 1,
    })),
  };
}
