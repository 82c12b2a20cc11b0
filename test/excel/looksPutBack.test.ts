import { sheetContents } from "./sheetContents";
import { startSession, startWithExample } from "./startSession";

/** Bold, colour and alignment of every cell that a result beside the example can have. */
const looks = (): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:L40");
    const font = { bold: true, color: true };
    const cells = range.getCellProperties({ format: { font, horizontalAlignment: true } });
    await context.sync();
    return cells.value;
  });

/** Actions into the write: from before its first look to after its last. */
const STEPS = Array.from({ length: 12 }, (_, step) => 60 + step * 20);

describe("cells that get back what they held look as they did", () => {
  beforeEach(() => resetWorkbook({ locale: "nb-NO" }));
  afterEach(() => excelHost.faults.clear());

  it("by undo", async () => {
    const session = await startWithExample();
    const before = await looks();
    await session.write("beside");
    expect(await looks()).not.toEqual(before);
    await session.undo();
    expect(await looks()).toEqual(before);
  });

  it("after a write that broke off and was taken back", async () => {
    const session = await startWithExample();
    const before = await looks();
    let broken = 0;
    for (const actions of STEPS) {
      excelHost.faults.passNext();
      excelHost.faults.failAfter(actions, "GeneralException");
      await session.write("beside");
      excelHost.faults.clear();
      const isBroken = session.getState().notice?.kind === "refused";
      if (isBroken) broken++;
      else await session.undo();
      expect(await looks()).toEqual(before);
    }
    expect(broken).toBeGreaterThan(2);
  }, 60_000);

  it("after the page died in a write that is then put back", async () => {
    let told = 0;
    for (const actions of STEPS) {
      await resetWorkbook({ locale: "nb-NO" });
      const session = await startWithExample();
      const [before, contents] = [await looks(), await sheetContents()];
      excelHost.faults.passNext();
      excelHost.faults.killPageAfter(actions);
      await session.write("beside");
      excelHost.faults.clear();
      const again = await startSession();
      if (again.getState().unfinished === null) continue;
      told++;
      await again.settleUnfinished("restore");
      expect(await sheetContents()).toEqual(contents);
      expect(await looks()).toEqual(before);
    }
    expect(told).toBeGreaterThan(2);
  }, 60_000);
});
