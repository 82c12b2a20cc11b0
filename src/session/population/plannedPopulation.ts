import type { WritePlan } from "../../sheet/plan";
import type { Memory } from "../memory";

/** What keeps a sheet as it is. */
export type Apart = { readonly sheetName: string } & (
  | { readonly why: "locked" }
  /** The table cannot take the years' columns; the cell says where. */
  | { readonly why: "no-room"; readonly cell: string }
);

/** A plan that takes new figures, with what the workbook is to remember after it. */
export type PlannedNewPopulation = {
  readonly plan: WritePlan;
  readonly memory: Memory;
  /** The same while it is being written: half a column of a newer year is not the population in use. */
  readonly meanwhile: Memory;
  /** Members whose figure changes. */
  readonly changed: number;
  /** Whether the result on the sheet is written again in the same step. */
  readonly refreshed: boolean;
  /** Why all of it stands on a sheet of its own, and the sheet is left as it is; null where it does not. */
  readonly apart: Apart | null;
};
