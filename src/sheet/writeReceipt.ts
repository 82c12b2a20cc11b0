import type { CellImage } from "./cellImage";
import type { TouchedCell } from "./ownership";
import type { OwnArea } from "./snapshot";

/** What a write changed; applying `before` again undoes it. */
export type WriteReceipt = {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly createdSheet: boolean;
  readonly before: readonly CellImage[];
  /** What was put there; a cell that holds something else by now was typed by the user and stays. */
  readonly written: readonly TouchedCell[];
  /** The widths that columns had before they were fitted to what stands from a cell on. */
  readonly widths: readonly {
    readonly row: number;
    readonly column: number;
    readonly width: number;
  }[];
  /** Our named areas before and after. */
  readonly ownAreas: { readonly before: readonly OwnArea[]; readonly after: readonly OwnArea[] };
};

/** What stood on a sheet before a write: in its cells, and as our named areas. */
export type Stood = {
  readonly before: readonly CellImage[];
  readonly ownAreas: Pick<WriteReceipt["ownAreas"], "before">;
};
