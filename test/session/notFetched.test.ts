import { describeIssue, textsFor } from "../../src/text";
import type * as Parts from "../../src/sheet/fetchPart";
import { openSession, settled, startSession } from "./openSession";

/** While it is down nothing more of the add-in comes; what has come is there. */
const mockNetwork = { isDown: false, slowed: Promise.resolve() };
jest.mock("../../src/sheet/fetchPart", () => {
  const { fetchPart } = jest.requireActual<typeof Parts>("../../src/sheet/fetchPart");
  const overNetwork = async <T>(load: () => Promise<T>) => {
    await mockNetwork.slowed;
    if (mockNetwork.isDown) throw new Error("Loading a chunk failed.");
    return load();
  };
  return { fetchPart: <T>(load: () => Promise<T>) => fetchPart(() => overNetwork(load)) };
});

const TABLE = [
  ["5001", "Trondheim", 214565],
  ["5033", "Tydal", 773],
];

describe("where the network lets nothing through", () => {
  it("a press on the main button says so and changes nothing; pressed again when it does, it writes", async () => {
    mockNetwork.isDown = true;
    const { session, gateway } = await openSession(({ workbook }) =>
      workbook.active.type(0, 0, TABLE)
    );
    const before = JSON.stringify(gateway.workbook.active.contents());
    await session.write("beside");
    const { notice, written, activity } = session.getState();
    expect(notice).toEqual({ kind: "refused", issue: { area: "fetching", code: "not-fetched" } });
    expect({ written, activity }).toEqual({ written: null, activity: "idle" });
    expect(JSON.stringify(gateway.workbook.active.contents())).toBe(before);

    mockNetwork.isDown = false;
    await session.write("beside");
    expect(session.getState().notice).toMatchObject({ kind: "written" });
  });

  it("a press on the main button waits for what writes, however long that takes to come", async () => {
    let release: () => void = () => undefined;
    mockNetwork.slowed = new Promise((resolve) => (release = resolve));
    const { session, gateway } = await openSession(({ workbook }) =>
      workbook.active.type(0, 0, TABLE)
    );
    const before = JSON.stringify(gateway.workbook.active.contents());
    const pressed = session.write("beside");
    await new Promise((resolve) => setImmediate(resolve));
    expect(session.getState()).toMatchObject({ activity: "writing", notice: null });
    expect(JSON.stringify(gateway.workbook.active.contents())).toBe(before);
    release();
    await pressed;
    expect(session.getState().notice).toMatchObject({ kind: "written" });
  });

  it("a workbook that remembers something is not taken for one that remembers nothing", async () => {
    mockNetwork.isDown = false;
    const { session, gateway } = await openSession(({ workbook }) =>
      workbook.active.type(0, 0, TABLE)
    );
    await session.write("beside");

    mockNetwork.isDown = true;
    const later = await startSession(gateway);
    expect(later.getState().sheet).toEqual({ kind: "unknown" });
    expect(later.getState().notice).toEqual({
      kind: "refused",
      issue: { area: "fetching", code: "not-fetched" },
    });
    mockNetwork.isDown = false;
    await later.read();
    expect(later.getState().written?.allocation?.rows).toHaveLength(2);
    // It hears of what happens next, although it began with a refusal.
    gateway.edit((sheet) => sheet.type(1, 2, [[3773]]));
    await settled(later);
    const { outcome } = later.getState();
    expect(outcome).toMatchObject({ kind: "allocated", allocation: { rows: [{}, {}] } });
    const counted = outcome.kind === "allocated" ? outcome.allocation.rows : [];
    expect(counted.map(({ population }) => population?.toFixed())).toEqual(["214565", "3773"]);
  });

  it("a sheet whose table may be one of other parties says so too, and is read when asked again", async () => {
    mockNetwork.isDown = true;
    const { session } = await openSession(({ workbook }) =>
      workbook.active.type(0, 0, [
        ["Navn", "Senger"],
        ["Helse A", 100],
        ["Helse B", 300],
      ])
    );
    expect(session.getState()).toMatchObject({
      sheet: { kind: "unknown" },
      notice: { kind: "refused", issue: { code: "not-fetched" } },
    });
    mockNetwork.isDown = false;
    await session.read();
    expect(session.getState().sheet.kind).toBe("no-table");
  });

  it.each(["nb", "en"] as const)("the sentence names the way out (%s)", (language) => {
    const sentence = describeIssue({ area: "fetching", code: "not-fetched" }, textsFor(language));
    expect(sentence).toMatch(
      language === "nb" ? /på nett, og prøv igjen/ : /online, and try again/
    );
  });
});
