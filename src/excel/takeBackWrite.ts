import type { ForeignEdits } from "../sheet/foreignEdits";
import type { MemoryOfWrite } from "../sheet/gateway";
import { holdsOurs, touchedCells } from "../sheet/ownership";
import type { WritePlan } from "../sheet/plan";
import type { CellValue, SheetSnapshot } from "../sheet/snapshot";
import { MEMORY_NAMESPACE } from "./memoryPart";
import { memoryWriter } from "./memoryWriter";
import { ownAreasAmong } from "./ownAreas";
import { toBlocks } from "./rectangles";
import { queueRestore } from "./restoreCells";
import { rangeOf, setNames } from "./writeBatch";

/**
 * Takes a write back that broke off at an unknown place: cells that hold what the plan put there
 * get back what the snapshot has for them, or what somebody is known to have typed or moved there
 * since (`edits`, asked as late as possible, because Excel's events come after its answers); cells
 * that hold anything else are somebody else's and stay. Returns the id of the part that remembers.
 */
export async function takeBackWrite(
  context: Excel.RequestContext,
  plan: WritePlan,
  expected: SheetSnapshot,
  memory: MemoryOfWrite,
  edits: ForeignEdits
): Promise<string> {
  const { customXmlParts, worksheets } = context.workbook;
  const parts = customXmlParts.getByNamespace(MEMORY_NAMESPACE);
  parts.load("items/id");
  worksheets.load("items/id,items/name");
  await context.sync();

  const { target } = plan;
  const sheet = worksheets.items.find(({ id, name }) =>
    target.kind === "sheet" ? id === target.sheetId : name === target.name
  );
  const writer = memoryWriter(context, parts.items[0]?.id ?? null);
  // The write may have got to its end: while it is taken back it counts as unfinished again.
  writer.set(memory.during);
  if (sheet && target.kind === "new-sheet") sheet.delete();
  if (sheet && target.kind === "sheet") await restoreOurs(context, sheet, plan, expected, edits);
  writer.set(memory.before);
  await context.sync();
  return writer.id();
}

async function restoreOurs(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: WritePlan,
  expected: SheetSnapshot,
  edits: ForeignEdits
): Promise<void> {
  const { names } = sheet;
  names.load("items/name,items/formula");
  const blocks = toBlocks(touchedCells(plan)).map(({ area, cells }) => {
    const range = rangeOf(sheet, area);
    range.load("formulas");
    return { cells, range };
  });
  await context.sync();
  const ours = blocks.flatMap(({ cells, range }) =>
    cells.flatMap((row, r) =>
      row.filter((cell, c) => holdsOurs(range.formulas[r]![c] as CellValue, cell))
    )
  );
  queueRestore(
    sheet,
    ours.map((cell) => edits.imageOf(expected, cell))
  );
  setNames(sheet, ownAreasAmong(names), edits.namesOf(expected));
}
