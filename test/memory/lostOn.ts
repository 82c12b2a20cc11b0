import { cellAddress } from "../../src/sheet/address";
import { writtenIn } from "../../src/sheet/contentMark";
import type { WritePlan } from "../../src/sheet/plan";
import type { MemorySheet } from "./memoryWorkbook";

/** Cells of a sheet that hold nothing, although a plan has written something into them. */
export const lostOn = (sheet: MemorySheet, { cells }: WritePlan): readonly string[] =>
  cells
    .filter(({ content }) => writtenIn(content) !== "")
    .filter(({ row, column }) => sheet.get(row, column).content === "")
    .map(({ row, column }) => cellAddress(row, column));
