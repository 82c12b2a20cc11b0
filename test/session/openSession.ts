import type { Reported } from "@hpshare/workbench/reported";
import { createSession } from "../../src/session/workbookSession";
import { readMemory, type Memory } from "../../src/session/memory";
import type { Session } from "../../src/session/session";
import { textsFor } from "../../src/text";
import { MemoryGateway } from "../memory/memoryGateway";
import { EXCEL } from "../memory/memoryWorkbook";
import { TODAY } from "../sheet/read/snapshotOf";

/** A session on a workbook in memory, started, with what the test put on the sheet. */
export async function openSession(
  fill?: (gateway: MemoryGateway) => void
): Promise<{ session: Session; gateway: MemoryGateway }> {
  const gateway = new MemoryGateway();
  fill?.(gateway);
  const session = await startSession(gateway);
  return { session, gateway };
}

/** A few municipalities are no agreement, so the session asks for one: here they share as Helseplattformen does. */
export function chooseAgreement(session: Session): void {
  const { choice, outcome } = session.getState();
  if (choice.schemeId === "population" && outcome.kind === "refused") {
    session.choose({ schemeId: "hp-2025" });
  }
}

/** Another session on the same workbook, as when it is opened again. */
export async function startSession(gateway: MemoryGateway): Promise<Session> {
  const session = createSession({
    gateway,
    labels: textsFor("nb").sheet,
    version: "1.2.3",
    today: () => TODAY,
  });
  await session.start();
  chooseAgreement(session);
  return session;
}

/** What the workbook remembers, as every pane reads it. */
export const memoryIn = ({ workbook }: MemoryGateway): Memory => readMemory(workbook.parts).memory;

/** Excels that do not tell of what these tests type, or tell of it late. */
const KEEPING_QUIET: readonly Reported[] = ["office-js-3888", "office-js-521"];
export const tellsAtOnce = !EXCEL.some((reported) => KEEPING_QUIET.includes(reported));

/** Waits until all that events set off is done; where Excel has kept quiet, the person reads again. */
export async function settled(session: Session): Promise<void> {
  await idle(session);
  if (tellsAtOnce) return;
  await session.read();
  await idle(session);
}

/** Waits until all that was set off is done, whatever Excel tells. */
export async function idle(session: Session): Promise<void> {
  do await new Promise((resolve) => setImmediate(resolve));
  while (session.getState().activity !== "idle");
}
