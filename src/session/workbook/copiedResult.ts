import { contentMark } from "../../sheet/contentMark";
import { isOwnPart } from "../../sheet/layout/ownNames";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { filledCells } from "./filledCells";
import { memoryOf, withSheet, type Memory } from "../memory";
import { unfinishedOn } from "./unfinished";

/**
 * The memory with what holds for a copied sheet: Excel brings our cells and names along, and gives
 * the copy an id of its own. Most of its amounts are then those of one result that is remembered, and
 * what is known of that one is known of the copy too; what differs is told as typed over. The same
 * memory where the sheet is known, or no copy.
 */
export function withCopied(memory: Memory, sheet: SheetSnapshot): Memory {
  const { sheetId, sheetName } = sheet;
  const own = memoryOf(memory, sheetId, sheetName);
  if (own?.written || unfinishedOn(memory, sheet)) return memory;
  const places = sheet.ownAreas.filter(({ name }) => isOwnPart(name, "amount"));
  const marks = filledCells(sheet, places)
    .filter(({ content }) => typeof content === "number")
    .map(({ name, content }) => contentMark(name, content));
  // Of a write that broke off nobody knows which result a cell is of.
  const source = memory.sheets.findLast((each) => {
    const { written } = each;
    if (!written || unfinishedOn(memory, { ...each, sheetId: each.sheetId ?? "" })) return false;
    const known = new Set(written.marks);
    return marks.filter((mark) => known.has(mark)).length * 2 > marks.length;
  });
  return source
    ? withSheet(memory, { ...source, ...own, written: source.written, sheetId, sheetName })
    : memory;
}
