import { journalOf } from "../../sheet/journal";
import type { WritePlan } from "../../sheet/plan";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { memoryOf, type Memory } from "../memory";
import type { UnfinishedWrite, WriteKind } from "./unfinishedWrite";

/** What is kept of a write while it is under way. */
export function unfinishedWriteOf(
  plan: WritePlan,
  kind: WriteKind,
  sheet: SheetSnapshot,
  before: Memory,
  after: Memory
): UnfinishedWrite {
  const { target } = plan;
  const isNew = target.kind === "new-sheet";
  const sheetId = isNew ? null : sheet.sheetId;
  const sheetName = isNew ? target.name : sheet.sheetName;
  return {
    sheetId,
    sheetName,
    kind,
    journal: journalOf(plan, sheet),
    before: isNew ? null : (memoryOf(before, sheetId ?? "", sheetName) ?? null),
    after: memoryOf(after, sheetId ?? "", sheetName) ?? null,
  };
}
