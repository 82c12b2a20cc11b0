import { afterEvents, inBook } from "./batches";
import { newSheet, sales } from "./sampleData";

/** Microsoft's introductory samples of events, written afresh after their documentation. */

beforeEach(async () => {
  await resetWorkbook();
});

/** What handlers were told, in order. */
let told: string[] = [];
beforeEach(() => {
  told = [];
});
const note =
  <Event>(tell: (event: Event) => string) =>
  (event: Event): Promise<void> => {
    told.push(tell(event));
    return Promise.resolve();
  };

describe("samples of events", () => {
  it("tell what changed on a sheet, until the handler is removed", async () => {
    const handler = await inBook(async (workbook, context) => {
      const added = workbook.worksheets
        .getActiveWorksheet()
        .onChanged.add(
          note(
            ({ address, changeType, details }: Excel.WorksheetChangedEventArgs) =>
              `${changeType} ${address} ${details.valueBefore}-${details.valueAfter}`
          )
        );
      await context.sync();
      return added;
    });
    excelHost.userTypes("B2", 5);
    await afterEvents();
    excelHost.userTypes("B2", 6);
    await afterEvents();
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    excelHost.userTypes("B2", 7);
    await afterEvents();
    expect(told).toEqual(["RangeEdited B2 -5", "RangeEdited B2 5-6"]);
  });

  it("tell what changed in a table, in any table, and where rows were deleted", async () => {
    await inBook(async (workbook, context) => {
      const sheet = newSheet(workbook);
      const table = sales(sheet);
      await context.sync();
      const tell = (who: string) =>
        note(
          ({ changeType, address }: Excel.TableChangedEventArgs) =>
            `${who} ${changeType} ${address}`
        );
      table.onChanged.add(tell("table"));
      workbook.tables.onChanged.add(tell("tables"));
      await context.sync();
      sheet.getRange("B3").values = [[900]];
      await context.sync();
      await afterEvents();
      sheet.getRange("H9").values = [[1]];
      await context.sync();
      await afterEvents();
    });
    expect(told).toEqual(["table RangeEdited B3", "tables RangeEdited B3"]);
  });

  it("tell what is selected in the workbook, on a sheet and in a table", async () => {
    await inBook(async (workbook, context) => {
      const sheet = newSheet(workbook);
      const table = sales(sheet);
      await context.sync();
      workbook.onSelectionChanged.add(note(() => "workbook"));
      sheet.onSelectionChanged.add(
        note(({ address }: Excel.WorksheetSelectionChangedEventArgs) => `sheet ${address}`)
      );
      table.onSelectionChanged.add(
        note(
          ({ address, isInsideTable }: Excel.TableSelectionChangedEventArgs) =>
            `table ${address} ${isInsideTable}`
        )
      );
      await context.sync();
      told = [];
      sheet.getRange("B3:C9").select();
      await context.sync();
      await afterEvents();
      sheet.getRange("H9").select();
      await context.sync();
      await afterEvents();
    });
    expect(told.filter((each) => each !== "workbook")).toEqual([
      "sheet B3:C9",
      "table B3:C4 true",
      "sheet H9",
      "table  false",
    ]);
    expect(told.filter((each) => each === "workbook")).toHaveLength(2);
  });

  it("tell of sheets that are added, shown, left, renamed, moved and deleted", async () => {
    await inBook(async (workbook, context) => {
      const { worksheets } = workbook;
      worksheets.onAdded.add(note(() => "added"));
      worksheets.onActivated.add(note(() => "shown"));
      worksheets.onDeactivated.add(note(() => "left"));
      worksheets.onDeleted.add(note(() => "deleted"));
      await context.sync();
      const sheet = worksheets.add("New");
      await context.sync();
      await afterEvents();
      sheet.activate();
      await context.sync();
      await afterEvents();
      sheet.delete();
      await context.sync();
      await afterEvents();
    });
    expect(told).toEqual(expect.arrayContaining(["added", "left", "shown", "deleted"]));
    expect(told[0]).toBe("added");
  });

  it("tell that a sheet was calculated, and keep silent when events are off", async () => {
    await inBook(async (workbook, context) => {
      const sheet = workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B1").formulas = [[1, "=A1*2"]];
      await context.sync();
      await afterEvents();
      sheet.onCalculated.add(note(() => "calculated"));
      sheet.onChanged.add(note(() => "changed"));
      await context.sync();
      sheet.getRange("A1").values = [[2]];
      await context.sync();
      await afterEvents();
      expect(told).toEqual(expect.arrayContaining(["calculated", "changed"]));
      told = [];
      context.runtime.load("enableEvents");
      await context.sync();
      context.runtime.enableEvents = !context.runtime.enableEvents;
      sheet.getRange("A1").values = [[3]];
      await context.sync();
      await afterEvents();
      expect(told).toEqual([]);
    });
  });
});
