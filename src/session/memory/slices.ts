import { boolean } from "valibot";
import { schemesSlice } from "../agreement/ownSchemesSlice";
import { papersSlice } from "../papers/papersSlice";
import { unfinishedSlice } from "../workbook/unfinishedSlice";
import type { MemorySlices } from "./memory";
import { sheetItem } from "./sheetItem";
import { listSlice, valueSlice, type Slices } from "./slice";

/** Everything that features remember of a workbook, assembled here and nowhere else. */
export const SLICES: Slices<MemorySlices> = {
  autoRefresh: valueSlice({ schema: boolean(), empty: false }),
  sheets: listSlice({ item: sheetItem, most: 10_000 }),
  unfinished: unfinishedSlice,
  schemes: schemesSlice,
  papers: papersSlice,
};
