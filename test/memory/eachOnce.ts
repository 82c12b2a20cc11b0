import { cellAddress } from "../../src/sheet/address";
import { touchedCells } from "../../src/sheet/ownership";
import type { WritePlan } from "../../src/sheet/plan";

/** A cell that a plan sets twice holds what came last, and the other is lost without a word. */
export function eachOnce(plan: WritePlan): void {
  const seen = new Set<string>();
  for (const { row, column } of touchedCells(plan)) {
    const cell = cellAddress(row, column);
    if (seen.has(cell)) throw new Error(`${cell} is set twice.`);
    seen.add(cell);
  }
}
