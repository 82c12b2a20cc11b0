import type { Allocation } from "../../engine";
import type { Reading } from "../reading";
import type { SheetSnapshot } from "../snapshot";
import type { SheetLabels, TellRule } from "./labels";
import type { Placement } from "./placement";
import type { HalfWritten } from "./standingShapes";
import type { WrittenShape } from "./writtenShape";

/** Everything the parts of a result are laid out from. */
export type ResultToLayOut = {
  readonly reading: Reading;
  readonly allocation: Allocation;
  readonly snapshot: SheetSnapshot;
  readonly labels: SheetLabels;
  readonly tellRule: TellRule;
  /** Marks of what we have written in this workbook, by which our own cells are known. */
  readonly ourMarks: ReadonlySet<string>;
  /** What our results put into the cells of our places; several of one place after a write that broke off. */
  readonly ourShapes: readonly WrittenShape[];
  /** Whether a write broke off, so that only a part of what we wrote may stand. */
  readonly brokenOff: boolean;
  /** The sheet before the write that broke off, where its journal tells of it cell by cell; else null. */
  readonly halfWritten: HalfWritten | null;
  /** The region that our last result stood on, by municipality number; "" where it had none. */
  readonly ourRegions: ReadonlyMap<string, string>;
  /** Who is on the sheet and takes no part, by name. */
  readonly leftOut: readonly string[];
  /** What the line under the figures says of where they are from; null where there is none. */
  readonly source: string | null;
  /** The add-in's version, which stands beside the result. */
  readonly version: string;
};

export type PlacedResult = ResultToLayOut & { readonly placement: Placement };
