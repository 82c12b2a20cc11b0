import type { MemoryGateway } from "../memory/memoryGateway";
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
    const isChanging = () => {
      const { activity, canCancel } = session.getState();
      return activity === "writing" && !canCancel;
    };
    while (!isChanging()) await turn();
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
});
