import { afterEvents, codeOf, onSheet } from "./batches";

type Seen = { readonly address: string; readonly changeType: string; readonly by: string };

beforeEach(async () => {
  await resetWorkbook();
});

/** Changes of the active sheet from now on, as an add-in's handler sees them. */
async function watch(): Promise<Excel.WorksheetChangedEventArgs[]> {
  const seen: Excel.WorksheetChangedEventArgs[] = [];
  await onSheet(async (sheet, context) => {
    sheet.onChanged.add((event) => {
      seen.push(event);
      return Promise.resolve();
    });
    await context.sync();
  });
  return seen;
}

const short = (events: readonly Excel.WorksheetChangedEventArgs[]): Seen[] =>
  events.map(({ address, changeType, triggerSource }) => ({
    address,
    changeType,
    by: String(triggerSource),
  }));

describe("changes of a sheet", () => {
  it("name the add-in that made them", async () => {
    const seen = await watch();
    await onSheet(async (sheet, context) => {
      sheet.getRange("B2:C3").values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    await afterEvents();
    expect(short(seen)).toEqual([
      { address: "B2:C3", changeType: "RangeEdited", by: "ThisLocalAddin" },
    ]);
  });

  it("carry the value before and after where one cell changed", async () => {
    const seen = await watch();
    excelHost.userTypes("A1", 7731);
    await afterEvents();
    excelHost.userTypes("A1", 773);
    await afterEvents();
    expect(short(seen)).toEqual([
      { address: "A1", changeType: "RangeEdited", by: "Unknown" },
      { address: "A1", changeType: "RangeEdited", by: "Unknown" },
    ]);
    expect(seen[1]?.details).toMatchObject({
      valueBefore: 7731,
      valueAfter: 773,
      valueTypeBefore: "Double",
      valueTypeAfter: "Double",
    });
  });

  it("carry what was entered, though the add-in writes over it before it is told", async () => {
    const seen = await watch();
    excelHost.userTypes("A1", 7731);
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [[1]];
      await context.sync();
    });
    await afterEvents();
    expect(seen[0]).toMatchObject({ address: "A1", details: { valueAfter: 7731 } });
  });

  it("are silent while the add-in has switched events off", async () => {
    const seen = await watch();
    await onSheet(async (sheet, context) => {
      context.runtime.enableEvents = false;
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await afterEvents();
    expect(seen).toEqual([]);
  });

  it("are not told for results of formulas", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("B1").formulas = [["=A1*2"]];
      await context.sync();
    });
    const seen = await watch();
    excelHost.userTypes("A1", 2);
    await afterEvents();
    expect(seen.map((event) => event.address)).toEqual(["A1"]);
  });

  it.each([
    {
      why: "rows inserted",
      run: (s: Excel.Worksheet) => void s.getRange("2:3").insert("Down"),
      changeType: "RowInserted",
      address: "2:3",
    },
    {
      why: "rows deleted",
      run: (s: Excel.Worksheet) => s.getRange("2:2").delete("Up"),
      changeType: "RowDeleted",
      address: "2:2",
    },
    {
      why: "columns inserted",
      run: (s: Excel.Worksheet) => void s.getRange("B:B").insert("Right"),
      changeType: "ColumnInserted",
      address: "B:B",
    },
    {
      why: "columns deleted",
      run: (s: Excel.Worksheet) => s.getRange("A:A").delete("Left"),
      changeType: "ColumnDeleted",
      address: "A:A",
    },
    {
      why: "cells inserted",
      run: (s: Excel.Worksheet) => void s.getRange("A2").insert("Down"),
      changeType: "CellInserted",
      address: "A2",
    },
    {
      why: "cells deleted",
      run: (s: Excel.Worksheet) => s.getRange("A2").delete("Up"),
      changeType: "CellDeleted",
      address: "A2",
    },
  ])("tell $why", async ({ run, changeType, address }) => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:C4").values = Array.from({ length: 4 }, (_, i) => [i, i, i]);
      await context.sync();
    });
    const seen = await watch();
    await onSheet(async (sheet, context) => {
      run(sheet);
      await context.sync();
    });
    await afterEvents();
    expect(short(seen)).toEqual([{ address, changeType, by: "ThisLocalAddin" }]);
  });

  it("reach a handler of the collection, and of the table they lie in", async () => {
    const sheets: string[] = [];
    const tables: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets, tables: all } = context.workbook;
      worksheets.getActiveWorksheet().tables.add("A1:B3", true);
      await context.sync();
      worksheets.onChanged.add((event) => Promise.resolve(void sheets.push(event.address)));
      all.onChanged.add((event) => Promise.resolve(void tables.push(event.address)));
      await context.sync();
    });
    await afterEvents();
    sheets.length = 0;
    tables.length = 0;
    excelHost.userTypes("B2", 1);
    await afterEvents();
    excelHost.userTypes("D9", 1);
    await afterEvents();
    expect(sheets).toEqual(["B2", "D9"]);
    expect(tables).toEqual(["B2"]);
  });

  it("end when the handler is removed", async () => {
    const seen: string[] = [];
    const handler = await onSheet(async (sheet, context) => {
      const added = sheet.onChanged.add((event) => Promise.resolve(void seen.push(event.address)));
      await context.sync();
      return added;
    });
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    excelHost.userTypes("A1", 1);
    await afterEvents();
    expect(seen).toEqual([]);
  });
});

describe("other events", () => {
  it("tell which sheet was activated, added and deleted, and what is selected", async () => {
    const seen: string[] = [];
    const note = (what: string) => () => Promise.resolve(void seen.push(what));
    await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.worksheets.onAdded.add(note("added"));
      workbook.worksheets.onActivated.add(note("activated"));
      workbook.worksheets.onDeleted.add(note("deleted"));
      workbook.onSelectionChanged.add(note("selected"));
      await context.sync();
      const sheet = workbook.worksheets.add("Ny");
      await context.sync();
      sheet.activate();
      sheet.getRange("B2").select();
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    await afterEvents();
    expect(seen).toEqual(expect.arrayContaining(["added", "activated", "selected", "deleted"]));
  });
});

describe("calculation", () => {
  it("is told once it is done", async () => {
    let calculated = 0;
    await onSheet(async (sheet, context) => {
      sheet.onCalculated.add(() => Promise.resolve(void calculated++));
      await context.sync();
      sheet.getRange("A1").formulas = [["=1+1"]];
      const cell = sheet.getRange("A1");
      cell.load("values");
      await context.sync();
    });
    await afterEvents();
    expect(calculated).toBeGreaterThan(0);
  });
});

describe("a sheet that is shown", () => {
  it("is told once, and never one that was only made, copied or shown already", async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const note = (what: string) => async (event: { worksheetId: string }) =>
        void seen.push(`${what} ${event.worksheetId === made.id ? "made" : "first"}`);
      worksheets.onActivated.add(note("shown"));
      worksheets.onDeactivated.add(note("left"));
      const made = worksheets.add("Ny").load("id");
      await context.sync();
      made.copy("End");
      await context.sync();
      await afterEvents();
      made.activate();
      await context.sync();
      await afterEvents();
      made.activate();
      await context.sync();
      await afterEvents();
    });
    expect(seen).toEqual(["left first", "shown made"]);
  });
});

describe("a handler for an event that this host never raises", () => {
  it.each<{ why: string; add(sheet: Excel.Worksheet): unknown; member: string }>([
    {
      why: "sorted rows",
      add: (sheet) => sheet.onRowSorted.add(async () => undefined),
      member: "Worksheet._RegisterRowSortedEvent()",
    },
    {
      why: "protection",
      add: (sheet) => sheet.onProtectionChanged.add(async () => undefined),
      member: "Worksheet._RegisterProtectionChangedEvent()",
    },
    {
      why: "charts added",
      add: (sheet) => sheet.charts.onAdded.add(async () => undefined),
      member: "ChartCollection._RegisterAddedEvent()",
    },
  ])("is refused and counted: $why", async ({ add, member }) => {
    const registering = onSheet(async (sheet, context) => {
      add(sheet);
      await context.sync();
    });
    expect(await codeOf(registering)).toBe("NotImplemented");
    expect(excelHost.unimplemented.get(member)).toBe(1);
  });
});
