import type { AllocatedRow } from "../../engine";

/** Where one block's columns stand. */
export type AttachmentBlock = {
  readonly code: number | null;
  readonly name: number;
  readonly region: number | null;
  readonly population: number;
  readonly share: number;
  readonly amount: number;
};

export const FIGURES = ["population", "share", "amount"] as const;

export type Figure = (typeof FIGURES)[number];

/** One party and the cells it stands in. */
export type PlacedRow = {
  readonly row: AllocatedRow;
  readonly at: number;
  readonly block: AttachmentBlock;
};

/** The cells of one figure of some parties. */
export function cellsOf(placed: readonly PlacedRow[], figure: Figure) {
  return placed.map(({ at, block }) => ({ row: at, column: block[figure] }));
}
