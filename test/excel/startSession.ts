import { createOfficeGateway } from "../../src/excel/officeGateway";
import type { WorkbookGateway } from "../../src/sheet/gateway";
import type { Session } from "../../src/session/session";
import { createSession } from "../../src/session/workbookSession";
import { chooseAgreement } from "../session/openSession";
import { textsFor } from "../../src/text";
import { TODAY } from "../sheet/read/snapshotOf";

/** A session of the add-in in Norwegian over the real Office.js, started. */
export async function startSession(
  gateway: WorkbookGateway = createOfficeGateway()
): Promise<Session> {
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

/** The same with the example in A2:D37; its result will stand in E2 and to the right. */
export async function startWithExample(): Promise<Session> {
  const session = await startSession();
  await session.insertExample();
  return session;
}
