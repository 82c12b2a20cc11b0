import type { PlannedCell, WritePlan } from "../plan";
import type { SheetSnapshot } from "../snapshot";
import { COUNT_FORMAT } from "./amountFormat";
import { numberCell, textCell } from "./cells";
import type { SheetLabels } from "./labels";

export type ExampleMember = {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  readonly population: number;
};

/** Fills an empty sheet with a population table to try the add-in on. */
export function layOutExample(
  snapshot: SheetSnapshot,
  members: readonly ExampleMember[],
  labels: SheetLabels
): WritePlan {
  const cells: PlannedCell[] = [
    textCell(0, 0, labels.municipalityNumber, { look: "heading" }),
    textCell(0, 1, labels.municipality, { look: "heading" }),
    textCell(0, 2, labels.region, { look: "heading" }),
    textCell(0, 3, labels.examplePopulation, { look: "number-heading" }),
    ...members.flatMap(({ code, name, region, population }, index) => [
      textCell(index + 1, 0, code),
      textCell(index + 1, 1, name),
      textCell(index + 1, 2, region),
      numberCell(index + 1, 3, population, { numberFormat: COUNT_FORMAT }),
    ]),
  ];
  return {
    target: { kind: "sheet", sheetId: snapshot.sheetId },
    cells,
    cleared: [],
    names: [],
    fitted: [0, 1, 2, 3].map((column) => ({
      row: 0,
      column,
      rows: members.length + 1,
      columns: 1,
    })),
  };
}
