import type { Result } from "../engine";
import type { HostIssue, WorkbookGateway, WriteReceipt } from "../sheet/gateway";
import type { WritePlan } from "../sheet/plan";
import { serialiseMemory, type Memory } from "./memory";
import { restsOn } from "./restsOn";
import type { SheetRead } from "./sheetRead";

/** Writes what was planned by a sheet as it was read, as long as it still is so. */
export function applyPlan(
  gateway: WorkbookGateway,
  plan: WritePlan,
  read: SheetRead,
  { during, after }: { readonly during: Memory; readonly after: Memory }
): Promise<Result<WriteReceipt, HostIssue>> {
  return gateway.apply({ ...plan, restsOn: restsOn(read) }, read.snapshot.sheet, {
    before: serialiseMemory(read.memory),
    during: serialiseMemory(during),
    after: serialiseMemory(after),
  });
}
