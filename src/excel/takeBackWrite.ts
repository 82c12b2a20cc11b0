import type { ForeignEdits } from "../sheet/foreignEdits";
import { holdsOurs, touchedCells, withLookBefore } from "../sheet/ownership";
import type { WritePlan } from "../sheet/plan";
import type { SheetSnapshot } from "../sheet/snapshot";
import { ownAreasAmong } from "./ownAreas";
import { queueRestore } from "./restoreCells";
import { contentsOf, loadUsed } from "./usedCells";

/**
 * Takes a write back that broke off at an unknown place: cells that hold what the plan put there
 * get back what the snapshot has for them, or what somebody is known to have typed or moved there
 * since (`edits`, asked as late as possible, because Excel's events come after its answers).
 */
export async function takeBackWrite(
  context: Excel.RequestContext,
  plan: WritePlan,
  expected: SheetSnapshot,
  edits: ForeignEdits,
  { isTaken, begin, end }: TakingBack
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();

  const { target } = plan;
  const sheet = worksheets.items.find(({ id, name }) =>
    target.kind === "sheet" ? id === target.sheetId : name === target.name
  );
  const takesCellsBack = sheet !== undefined && !isTaken && target.kind === "sheet";
  const restore = takesCellsBack ? await readOurs(context, sheet, plan, expected, edits) : null;
  // The write may have got to its end: while it is taken back it counts as unfinished again.
  begin();
  if (restore) restore();
  else if (!isTaken) sheet?.delete();
  end();
  await context.sync();
}

/** How a write is taken back. */
export type TakingBack = {
  /** A name that the write begins with is somebody else's by now, so that it changed nothing. */
  readonly isTaken: boolean;
  /** Queues what comes before the first change, in the same batch. */
  readonly begin: () => void;
  readonly end: () => void;
};

/** Reads what stands in the cells of a plan; gives what queues taking back those that are ours. */
async function readOurs(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: WritePlan,
  expected: SheetSnapshot,
  edits: ForeignEdits
): Promise<() => void> {
  const { names } = sheet;
  names.load("items/name,items/formula");
  const used = loadUsed(sheet);
  await context.sync();
  const contentAt = contentsOf(used);
  edits.settleDoubt(expected, plan, contentAt);
  const images = touchedCells(plan)
    .filter((cell) => holdsOurs(contentAt(cell.row, cell.column), cell))
    .map((cell) => withLookBefore(edits.imageOf(expected, cell), cell));
  const before = edits.namesOf(expected);
  return () =>
    queueRestore(sheet, images, { present: ownAreasAmong(names), before, written: plan.names });
}
