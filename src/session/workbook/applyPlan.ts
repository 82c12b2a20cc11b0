import { err, ok, type Result } from "../../engine";
import type { HostIssue, WorkbookGateway, WriteReceipt } from "../../sheet/gateway";
import type { WritePlan } from "../../sheet/plan";
import type { Memory } from "../memory";
import { asItStands } from "./halfWritten";
import { MergedMemory } from "./memoryOfWrite";
import { rememberWriting, withSheetId } from "./remembering";
import { restsOn } from "./restsOn";
import type { SheetRead } from "./sheetRead";
import {
  canWriteOver,
  unfinishedOn,
  withoutUnfinished,
  type UnfinishedIssue,
  type UnfinishedWrite,
  type WriteKind,
} from "./unfinished";
import { unfinishedWriteOf } from "./unfinishedWriteOf";

/** What is written by a plan, and what the workbook is to remember of it. */
export type ToWrite = {
  readonly plan: WritePlan;
  readonly kind: WriteKind;
  readonly after: Memory;
  /** The same while it is being written; what is half there may have to be read otherwise. */
  readonly meanwhile?: Memory;
};

export type WrittenPlan = {
  readonly receipt: WriteReceipt;
  /** What the workbook remembers since. */
  readonly memory: Memory;
  /** What was kept of it while it was under way. */
  readonly write: UnfinishedWrite;
};

/**
 * Writes what was planned by a sheet as it was read, as long as it still is so. A sheet where a
 * write broke off is left alone until that is settled.
 */
export async function applyPlan(
  gateway: WorkbookGateway,
  read: SheetRead,
  { plan, kind, after, meanwhile = after }: ToWrite
): Promise<Result<WrittenPlan, HostIssue | UnfinishedIssue>> {
  const { memory: stands, snapshot } = read;
  const { sheet } = snapshot;
  const standing = unfinishedOn(stands, sheet);
  if (standing && !canWriteOver(standing)) {
    return err({ area: "write", code: "unfinished-write", sheetName: sheet.sheetName });
  }
  const before = asItStands(stands, sheet);
  const write = unfinishedWriteOf(plan, kind, sheet, before, after);
  const memory = withoutUnfinished(after, write);
  const kept = new MergedMemory(read, memory, {
    during: rememberWriting({ ...read, memory: before }, meanwhile, write),
  });
  const applied = await gateway.apply({ ...plan, restsOn: restsOn(read) }, sheet, kept);
  if (!applied.ok) return applied;
  const receipt = applied.value;
  if (plan.target.kind === "sheet") return ok({ receipt, write, memory: kept.after });
  const known = await knowing(receipt, plan.target.name, kept, gateway);
  return ok({ receipt, write, memory: known });
}

/** From here on a new sheet is known by its id; where Excel refuses, by its name until it is renamed. */
async function knowing(
  receipt: WriteReceipt,
  name: string,
  stored: MergedMemory,
  gateway: WorkbookGateway
): Promise<Memory> {
  const known = stored.next((memory) => withSheetId(memory, name, receipt));
  await gateway.remember(known);
  return known.after;
}
