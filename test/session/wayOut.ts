import type { Session } from "../../src/session/session";

/** Steps before it counts as a dead end: each write that broke off takes three, and there may be several. */
const MOST_WAYS = 12;

/** What a write came to that followed where its refusals led. */
export type WrittenAtLast =
  | { readonly kind: "written" }
  /** The table or the choice is at fault, which is told with what to mend. */
  | { readonly kind: "to-mend"; readonly code: string };

/**
 * Writes beside the rows, and does what each refusal offers, as a person does who wants a result: in
 * the end it stands, or something on the sheet has to be mended first. Throws where neither is so.
 */
export async function writeAtLast(session: Session): Promise<WrittenAtLast> {
  const met: string[] = [];
  let action: (() => Promise<void>) | null = () => session.write("beside");
  while (action && met.length < MOST_WAYS) {
    await action();
    const { notice, outcome, sheet } = session.getState();
    if (notice?.kind === "written") return { kind: "written" };
    if (notice?.kind !== "refused") {
      action = () => session.write("beside");
      met.push(notice?.kind ?? "nothing");
      continue;
    }
    const { code } = notice.issue;
    met.push(code);
    if (sheet.kind !== "table" || outcome.kind !== "allocated") return { kind: "to-mend", code };
    action = wayOut(session, code);
  }
  throw new Error(`A dead end: ${met.join(", ")}.`);
}

/** What the pane offers beside a refusal. */
function wayOut(session: Session, code: string): (() => Promise<void>) | null {
  switch (code) {
    case "forgotten-result":
      return () => session.takeOver();
    case "unfinished-write":
      return () => session.settleUnfinished("leave");
    case "cells-occupied":
    case "amount-too-long":
      return () => session.write("new-sheet");
    case "changed-meanwhile":
    case "moved-meanwhile":
    case "write-incomplete":
    case "host-refused":
    case "sheet-missing":
    case "other-workbook-in-front":
    case "busy":
      return async () => {
        await session.read();
        await session.write("beside");
      };
    default:
      return null;
  }
}
