import type { WriteTarget } from "../../src/session/workbook/writeTarget";
import { inspectDocument } from "./documentInspector";
import { sheetContents } from "./sheetContents";
import { startSession, startWithExample } from "./startSession";

beforeEach(() => resetWorkbook({ locale: "nb-NO" }));

const WAYS: readonly { why: string; names: boolean; target: WriteTarget }[] = [
  { why: "custom XML was dropped", names: false, target: "beside" },
  { why: "hidden names as well", names: true, target: "beside" },
  { why: "custom XML was dropped, on a sheet of its own", names: false, target: "new-sheet" },
  { why: "hidden names as well, on a sheet of its own", names: true, target: "new-sheet" },
  { why: "custom XML was dropped, in an Excel table", names: false, target: "new-table" },
  { why: "hidden names as well, in an Excel table", names: true, target: "new-table" },
];

describe("a result that the workbook has forgotten, in Excel", () => {
  it.each(WAYS)("is taken over and goes on as before: $why", async ({ names, target }) => {
    const first = await startWithExample();
    await first.write(target);
    const before = await sheetContents();
    await inspectDocument({ names });

    const session = await startSession();
    expect(session.getState()).toMatchObject({ written: null, notice: null });
    expect(session.getState().forgotten).not.toBeNull();
    await session.write("beside");
    expect(session.getState().notice).toMatchObject({ issue: { code: "forgotten-result" } });
    await session.takeOver();
    expect(session.getState()).toMatchObject({
      notice: { kind: "taken-over" },
      forgotten: null,
      written: { changedCells: [], changes: [], rowsChanged: false },
    });
    expect(await sheetContents()).toEqual(before);

    session.setParameter("total", "5000000");
    await session.refresh();
    expect(session.getState().notice).toMatchObject({ kind: "written" });
    expect(session.getState().written).toMatchObject({ changedCells: [] });
    await session.undo();
    expect(await sheetContents()).toEqual(before);
  });
});
