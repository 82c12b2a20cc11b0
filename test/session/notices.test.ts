import { itHears } from "./itHears";
import { openSession, settled } from "./openSession";

const SMALL = [
  ["Kommunenr", "Kommune", "Kommuneregion", "Folketall"],
  ["5001", "Trondheim", "Trondheim", 214565],
  ["5033", "Tydal", "Trøndelag Sørøst", 773],
  ["3430", "Os", "Trøndelag Sørøst", 1852],
];
const TABLE = [0, 0, SMALL] as const;

describe("a result that is to be refreshed", () => {
  it.each([
    { why: "nothing is inserted yet", isWritten: false, then: "nothing" },
    { why: "the sheet is empty", isWritten: false, then: "clear" },
    { why: "somebody has deleted it", isWritten: true, then: "delete" },
  ])("is said not to be there, and nothing is written, where $why", async ({ isWritten, then }) => {
    const { session, gateway } = await openSession(({ workbook }) =>
      workbook.active.type(...TABLE)
    );
    if (isWritten) await session.write("beside");
    if (then === "clear") gateway.edit((sheet) => sheet.cells.clear());
    if (then === "delete") gateway.shift({ axis: "columns", at: 4, count: -12 });
    await settled(session);
    const before = gateway.workbook.active.contents();
    await session.refresh();
    expect(session.getState().notice).toEqual({
      kind: "refused",
      issue: { area: "write", code: "nothing-to-refresh", sheetName: "Ark1" },
    });
    expect(gateway.workbook.active.contents()).toEqual(before);
  });

  it("is refreshed where only a part of it is left", async () => {
    const { session, gateway } = await openSession(({ workbook }) =>
      workbook.active.type(...TABLE)
    );
    await session.write("beside");
    gateway.shift({ axis: "columns", at: 5, count: -1 });
    await settled(session);
    await session.refresh();
    expect(session.getState().notice).toMatchObject({ kind: "written", refreshed: true });
  });
});

describe("what the last action came to", () => {
  itHears("is no news any more on another sheet", async () => {
    const { session, gateway } = await openSession(({ workbook }) =>
      workbook.active.type(...TABLE)
    );
    const other = gateway.workbook.add("Ark2");
    await session.write("beside");
    expect(session.getState().notice).toMatchObject({ kind: "written" });
    gateway.activateByHand(other.id);
    await settled(session);
    expect(session.getState()).toMatchObject({ notice: null, sheet: { sheetName: "Ark2" } });
  });

  it("goes along to the sheet that it made", async () => {
    const { session } = await openSession(({ workbook }) => workbook.active.type(...TABLE));
    await session.write("new-sheet");
    await settled(session);
    const { notice, sheet } = session.getState();
    expect(sheet).not.toMatchObject({ sheetName: "Ark1" });
    expect(notice).toMatchObject({ kind: "written" });
  });

  it("is not said of a sheet by a name it no longer has", async () => {
    const { session, gateway } = await openSession(({ workbook }) =>
      workbook.active.type(...TABLE)
    );
    await session.write("beside");
    gateway.workbook.active.name = "Vedtatt 2025";
    await session.read();
    const { notice, sheet, written } = session.getState();
    expect(sheet).toMatchObject({ sheetName: "Vedtatt 2025" });
    expect(written).toMatchObject({ sheetName: "Vedtatt 2025", choiceChanged: false, changes: [] });
    expect(notice).toBeNull();
  });
});
