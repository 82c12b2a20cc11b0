import fc from "fast-check";
import { cellAddress } from "../../../src/sheet/address";
import { isOwnPart } from "../../../src/sheet/layout/ownNames";
import type { Stage } from "../stage";

const PARTS = ["amount", "share", "region", "summary"] as const;

/** Somebody types a formula over a cell of ours, or anywhere where we have none. */
export type FormulaStep = {
  readonly kind: "formula";
  readonly over: (typeof PARTS)[number];
  readonly cell: number;
  readonly formula: string;
};

export const formulaStep: fc.Arbitrary<FormulaStep> = fc.record({
  kind: fc.constant("formula" as const),
  over: fc.constantFrom(...PARTS),
  cell: fc.nat(40),
  formula: fc.constantFrom("=1+1", "=10*2", "=5-3", "=SUM(2,3)", "=ROUND(7,0)"),
});

export async function typeFormula(step: FormulaStep, stage: Stage): Promise<void> {
  const { world } = stage;
  const sheet = await world.activeSheet();
  const contents = await world.contents(sheet);
  const cells = (await world.ownAreas(sheet))
    .filter(({ name }) => isOwnPart(name, step.over))
    .flatMap(({ area: { row, column, rows, columns } }) =>
      Array.from({ length: Math.min(rows, 60) * columns }, (_, index) => ({
        row: row + Math.floor(index / columns),
        column: column + (index % columns),
      }))
    )
    .filter(({ row, column }) => (contents[cellAddress(row, column)] ?? "") !== "");
  const cell = cells[step.cell % Math.max(1, cells.length)];
  await stage.type({ row: 20, column: 3, ...cell, content: step.formula });
}
