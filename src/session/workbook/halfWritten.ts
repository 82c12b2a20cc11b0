import { cellAddress } from "../../sheet/address";
import { journalOn, sheetBefore } from "../../sheet/journal";
import { halfWrittenShapes, type HalfWritten } from "../../sheet/layout";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { memoryOf, withSheet, type Memory, type WrittenMemory } from "../memory";
import { canWriteOver, unfinishedOn } from "./unfinished";

/**
 * What a result that broke off has written over; null where nothing broke off, or where rows have
 * moved since so that its journal no longer tells cell by cell.
 */
export function halfWrittenOn(memory: Memory, sheet: SheetSnapshot): HalfWritten | null {
  const write = unfinishedOn(memory, sheet);
  if (!write?.journal || !canWriteOver(write)) return null;
  const placed = journalOn(write.journal, sheet, false);
  if (!placed.ok) return null;
  const filled = placed.value.ours.filter((cell) => "content" in cell);
  const reached = new Set(filled.map(({ row, column }) => cellAddress(row, column)));
  const stood = write.before?.written ?? null;
  const shapes = stood?.shapes ?? [];
  return {
    before: sheetBefore(placed.value, sheet),
    shapes,
    regions: regionsOf(stood),
    brokenOff: new Set(shapes.map(({ name }) => name)).size < shapes.length,
    reached: (row, column) => reached.has(cellAddress(row, column)),
  };
}

/** The memory with what stands of our results on a sheet, also where a write broke off and is known cell by cell. */
export function asItStands(memory: Memory, sheet: SheetSnapshot): Memory {
  const half = halfWrittenOn(memory, sheet);
  const remembered = memoryOf(memory, sheet.sheetId, sheet.sheetName);
  if (!half || !remembered?.written) return memory;
  const shapes = halfWrittenShapes(half, sheet);
  return withSheet(memory, { ...remembered, written: { ...remembered.written, shapes } });
}

/** The region that a result stood on, by municipality number; "" where it had none. */
export const regionsOf = (written: WrittenMemory | null): ReadonlyMap<string, string> =>
  new Map(written?.basis.map(({ code, region }) => [code, region]));
