import type { Session } from "../session/session";
import type { SessionState } from "../session/state";
import { standingUnfinished } from "../session/workbook/unfinished";
import type { UnfinishedChoice } from "../session/unfinishedWrites";

/** What `--unfinished` takes. */
export const UNFINISHED_CHOICES = [
  "finish",
  "restore",
  "leave",
] as const satisfies readonly UnfinishedChoice[];

/**
 * Does what is asked for with writes that broke off in the workbook. What a run ends with because
 * of them: one that stands on the sheet and that nobody has decided on, or one that could not be
 * settled; null where there is nothing in the way.
 */
export async function settleUnfinished(
  session: Session,
  how: UnfinishedChoice | null
): Promise<SessionState | null> {
  const found = await standing(session);
  if (!found.ok) return session.getState();
  const { sheetId, writes } = found.value;
  if (how === null) {
    const here = writes.find((write) => write.sheetId === sheetId);
    if (!here) return null;
    const issue = { area: "write", code: "unfinished-write", sheetName: here.sheetName } as const;
    return { ...session.getState(), notice: { kind: "refused", issue } };
  }
  for (const _write of writes) {
    await session.settleUnfinished(how);
    const state = session.getState();
    if (state.notice?.kind === "refused") return state;
  }
  return null;
}

/** Writes that broke off, those on sheets of their own with the sheet they stand on. */
async function standing(session: Session) {
  return session.lookAtSheet(async (read) => {
    const { sheetIds, sheetNames, sheet } = read.snapshot;
    const writes = standingUnfinished(read).map(({ sheetId, sheetName }) => ({
      sheetId: sheetId ?? sheetIds[sheetNames.indexOf(sheetName)],
      sheetName,
    }));
    return { sheetId: sheet.sheetId, writes };
  });
}
