import type { Session } from "../../src/session/session";
import { textsFor } from "../../src/text";
import { describeIssue } from "../../src/text/describeIssue";
import { sheetContents } from "./sheetContents";
import { startSession, startWithExample } from "./startSession";

const texts = textsFor("nb");
const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));

/** What the pane says of the last refusal. */
function refusal(session: Session): string {
  const { notice } = session.getState();
  return notice?.kind === "refused" ? describeIssue(notice.issue, texts) : `${notice?.kind}`;
}

const values = (address: string) =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });

const tableAddress = () =>
  onSheet(async ({ tables }, context) => {
    const range = tables.getItemAt(0).getRange().load("address");
    await context.sync();
    return range.address;
  });

beforeEach(() => resetWorkbook({ locale: "nb-NO" }));
afterEach(() => jest.restoreAllMocks());

describe("states that a real Excel has", () => {
  it("says of a workbook in Protected View how to enable editing, and leaves it", async () => {
    const session = await startWithExample();
    const before = await sheetContents();
    excelHost.lifeCycle.readOnly = true;
    await session.write("beside");
    expect(refusal(session)).toMatch(/skrivebeskyttet.*Aktiver redigering/);
    expect(await sheetContents()).toEqual(before);
  });

  it("writes to another sheet when only this one is protected", async () => {
    const session = await startWithExample();
    await onSheet(async (sheet, context) => {
      sheet.protection.protect();
      await context.sync();
    });
    await session.write("new-sheet");
    expect(session.getState().notice).toMatchObject({ kind: "written", sheetName: "Fordeling" });
  });

  it("waits for somebody who is typing into a cell, and writes then", async () => {
    const session = await startWithExample();
    excelHost.lifeCycle.editingCell = true;
    const writing = session.write("beside");
    excelHost.lifeCycle.editingCell = false;
    await writing;
    expect(session.getState().notice).toMatchObject({ kind: "written" });
  });

  it("writes right amounts under manual calculation, and says that sums follow on F9", async () => {
    const session = await startWithExample();
    await Excel.run(async (context) => {
      context.workbook.application.calculationMode = "Manual";
      await context.sync();
    });
    await session.write("beside");
    expect(session.getState().manualCalculation).toBe(true);
    const amounts = (await values("F3:F36")).map(([amount]) => Number(amount));
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(10_800_000);
  });

  it("counts rows that a filter hides, gives them their amounts, and leaves the filter on", async () => {
    const session = await startWithExample();
    const hidden = () =>
      onSheet(async (sheet, context) => {
        const row = sheet.getRange("4:4").load("rowHidden");
        await context.sync();
        return row.rowHidden;
      });
    await onSheet(async (sheet, context) => {
      sheet.autoFilter.apply("A2:D36", 0, { filterOn: "Values", values: ["Trondheim"] });
      await context.sync();
    });
    expect(await hidden()).toBe(true);
    await session.write("beside");
    const { sheet } = session.getState();
    expect(sheet.kind === "table" && sheet.reading.hiddenMembers).toBe(33);
    expect((await values("F3:F36")).every(([amount]) => Number(amount) > 0)).toBe(true);
    expect(await hidden()).toBe(true);
  });

  it("counts rows that a collapsed group hides", async () => {
    const session = await startWithExample();
    await onSheet(async (sheet, context) => {
      sheet.getRange("10:20").rowHidden = true;
      await context.sync();
    });
    await session.write("beside");
    const { sheet } = session.getState();
    expect(sheet.kind === "table" && sheet.reading.hiddenMembers).toBe(11);
    expect(session.getState().notice).toMatchObject({ kind: "written" });
  });

  it("leaves the total row of a table out of the members, and the table as wide as it was", async () => {
    const session = await startWithExample();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A37:D40").clear();
      const table = sheet.tables.add("A2:D36", true);
      table.showTotals = true;
      await context.sync();
    });
    await session.write("beside");
    const { sheet, notice } = session.getState();
    expect(notice).toMatchObject({ kind: "written" });
    expect(sheet.kind === "table" && sheet.reading.members).toHaveLength(34);
    expect(await tableAddress()).toBe("'Ark1'!A2:D37");
  });

  it("keeps apart from a table whose last columns are not the population", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:F3").values = [
        ["Nr", "Kommune", "Folketall 2024", "Areal", "Merknad", "Kolonne1"],
        ["'5001", "Trondheim", 214_565, 529, "", ""],
        ["'5033", "Tydal", 773, 1332, "", ""],
      ];
      sheet.tables.add("A1:F3", true);
      await context.sync();
    });
    const session = await startSession();
    await session.write("beside");
    expect(session.getState().notice).toMatchObject({ kind: "written" });
    expect(await values("G1:J1")).toEqual([["", "Kommuneregion", "Andel", "Beløp"]]);
    expect(await tableAddress()).toBe("'Ark1'!A1:F3");
  });

  it("reads under header cells that are merged", async () => {
    const session = await startWithExample();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [["Folketall i kommunene"]];
      sheet.getRange("A1:D1").merge();
      await context.sync();
    });
    await session.write("beside");
    expect(session.getState().notice).toMatchObject({ kind: "written" });
    expect((await values("F3:F36")).every(([amount]) => Number(amount) > 0)).toBe(true);
  });

  it("says so when this Excel cannot refresh with the pane closed", async () => {
    const session = await startWithExample();
    await session.write("beside");
    jest
      .spyOn(Office.context.requirements, "isSetSupported")
      .mockImplementation((name) => name !== "SharedRuntime");
    await session.setAutoRefresh(true);
    expect(refusal(session)).toMatch(/ikke slått på/);
  });

  it("takes its own write back where Excel has no undo for add-ins", async () => {
    const session = await startWithExample();
    const before = await sheetContents();
    excelHost.lifeCycle.undoLostOnWrite = true;
    await session.write("beside");
    await session.undo();
    expect(await sheetContents()).toEqual(before);
  });

  it("says what Excel said when the connection is gone, and leaves the sheet", async () => {
    const session = await startWithExample();
    const before = await sheetContents();
    await session.read();
    excelHost.faults.passNext();
    excelHost.faults.refuseNext("ConnectionFailure");
    await session.write("beside");
    expect(refusal(session)).toMatch(/ConnectionFailure.*Arket er ikke endret/);
    expect(await sheetContents()).toEqual(before);
  });
});
