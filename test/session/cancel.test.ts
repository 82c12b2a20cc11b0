import type { Session } from "../../src/session/session";
import type { MemoryGateway } from "../memory/memoryGateway";
import { openDesk, ORDERS } from "./openDesk";
import { openSession } from "./openSession";

/** Holds an answer of the gateway back until it is let go. */
function hold(gateway: MemoryGateway, method: "read" | "apply"): () => void {
  const ask = gateway[method].bind(gateway) as (...args: unknown[]) => Promise<unknown>;
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  Object.assign(gateway, {
    [method]: async (...args: unknown[]) => {
      await held;
      return ask(...args);
    },
  });
  return letGo;
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Waits until the first change of the workbook has been asked for. */
async function changing(session: Session): Promise<void> {
  const isChanging = () => {
    const { activity, canCancel } = session.getState();
    return activity === "writing" && !canCancel;
  };
  while (!isChanging()) await turn();
}

describe("giving up what is being done", () => {
  it("stops waiting for Excel, says so, and leaves the sheet as it was", async () => {
    const { session, gateway } = await openSession();
    await session.insertExample();
    const before = gateway.workbook.active.contents();
    const letGo = hold(gateway, "read");
    const writing = session.write("beside");
    await turn();
    expect(session.getState()).toMatchObject({ activity: "writing", canCancel: true });
    session.cancel();
    await writing;
    expect(session.getState()).toMatchObject({
      activity: "idle",
      notice: { kind: "refused", issue: { code: "cancelled" } },
    });
    letGo();
    await turn();
    expect(gateway.workbook.active.contents()).toEqual(before);
  });

  it("is no longer possible once the sheet is being changed", async () => {
    const { session, gateway } = await openSession();
    await session.insertExample();
    const letGo = hold(gateway, "apply");
    const writing = session.write("beside");
    await changing(session);
    expect(session.getState()).toMatchObject({ activity: "writing", canCancel: false });
    session.cancel();
    letGo();
    await writing;
    expect(session.getState().notice).toMatchObject({ kind: "written" });
  });

  it("does not hang over the next action", async () => {
    const { session, gateway } = await openSession();
    await session.insertExample();
    const letGo = hold(gateway, "read");
    const reading = session.read();
    await turn();
    session.cancel();
    await reading;
    letGo();
    await session.write("beside");
    expect(session.getState().notice).toMatchObject({ kind: "written" });
  });

  it("is as little possible once a paper is being written, and nothing says that it was", async () => {
    const { session, gateway, desk } = await openDesk();
    const sheets = gateway.workbook.sheets.length;
    const letGo = hold(gateway, "apply");
    const making = desk.make(ORDERS.attachment);
    await changing(session);
    session.cancel();
    letGo();
    expect(await making).toMatchObject({ ok: true });
    expect(session.getState().notice).toBeNull();
    expect(gateway.workbook.sheets).toHaveLength(sheets + 1);
  });

  it("leaves no sheet where a paper is given up while the sheet is read", async () => {
    const { session, gateway, desk } = await openDesk();
    const sheets = gateway.workbook.sheets.length;
    const letGo = hold(gateway, "read");
    const making = desk.make(ORDERS.attachment);
    await turn();
    session.cancel();
    expect(await making).toMatchObject({ ok: false, error: { code: "cancelled" } });
    letGo();
    await turn();
    expect(gateway.workbook.sheets).toHaveLength(sheets);
  });
});
