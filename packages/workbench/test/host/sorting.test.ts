import { codeOf, onSheet } from "./batches";

beforeEach(async () => {
  await resetWorkbook();
});

describe("sorting", () => {
  it("takes formulas along: those of a row still mean their own row, and fixed cells stay", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C3");
      range.formulas = [
        ["c", 3, "=B1*2"],
        ["a", 1, "=B2*2"],
        ["b", 2, "=B3/SUM($B$1:$B$3)"],
      ];
      sheet.getRange("C1").format.font.bold = true;
      range.sort.apply([{ key: 0 }]);
      range.load("formulas,values");
      const last = sheet.getRange("C3").format.font;
      last.load("bold");
      await context.sync();
      expect(range.formulas).toEqual([
        ["a", 1, "=B1*2"],
        ["b", 2, "=B2/SUM($B$1:$B$3)"],
        ["c", 3, "=B3*2"],
      ]);
      expect(range.values.map(([, , last]) => last as number)).toEqual([2, 1 / 3, 6]);
      expect(last.bold).toBe(true);
    }));

  it("of columns goes from left to right, formulas along", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:D2");
      range.formulas = [
        ["Tall", 3, 1, 2],
        ["Det dobbelte", "=B1*2", "=C1*2", "=D1*2"],
      ];
      range.sort.apply([{ key: 0, ascending: false }], false, true, "Columns");
      range.load("formulas,values");
      await context.sync();
      expect(range.values[0]).toEqual(["Tall", 3, 2, 1]);
      expect(range.values[1]).toEqual(["Det dobbelte", 6, 4, 2]);
      expect(range.formulas[1]?.slice(1)).toEqual(["=B1*2", "=C1*2", "=D1*2"]);
    }));

  it.each([
    { why: "the colour first", ascending: true, order: [2, 3, 1] },
    { why: "the colour last", ascending: false, order: [3, 1, 2] },
  ])("by the colour of cells puts $why", ({ ascending, order }) =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A3");
      range.values = [[3], [1], [2]];
      sheet.getRange("A3").format.fill.color = "red";
      range.sort.apply([{ key: 0, ascending, sortOn: "CellColor", color: "#FF0000" }]);
      range.load("values");
      await context.sync();
      expect(range.values.flat()).toEqual(order);
    })
  );

  it("counts text of figures as figures where it is asked to", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A3");
      range.values = [["'10"], [9], [11]];
      range.sort.apply([{ key: 0, dataOption: "TextAsNumber" }]);
      range.load("values");
      await context.sync();
      expect(range.values.flat()).toEqual([9, "10", 11]);
    }));

  it.each([
    { why: "icons", field: { key: 0, sortOn: "Icon" }, code: "NotImplemented" },
    { why: "a part of a value", field: { key: 0, subField: "name" }, code: "NotImplemented" },
    { why: "no colour", field: { key: 0, sortOn: "CellColor" }, code: "InvalidArgument" },
    { why: "a column outside", field: { key: 2 }, code: "InvalidArgument" },
  ])("by $why fails, and changes nothing", async ({ field, code }) => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A2").values = [[2], [1]];
      await context.sync();
      const sorting = onSheet(async (same, inner) => {
        same.getRange("A1:A2").sort.apply([field as Excel.SortField]);
        await inner.sync();
      });
      expect(await codeOf(sorting)).toBe(code);
      const range = sheet.getRange("A1:A2");
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[2], [1]]);
    });
  });

  it.each([
    { why: "merged cells", prepare: (sheet: Excel.Worksheet) => sheet.getRange("A1:A2").merge() },
    {
      why: "what a formula spills",
      prepare: (sheet: Excel.Worksheet) => {
        sheet.getRange("A1").formulas = [["=SEQUENCE(3,1,3,-1)"]];
      },
    },
  ])("refuses $why", async ({ prepare }) => {
    await onSheet(async (sheet, context) => {
      prepare(sheet);
      sheet.getRange("B1:B3").values = [[3], [2], [1]];
      await context.sync();
    });
    const sorting = onSheet(async (sheet, context) => {
      sheet.getRange("A1:B3").sort.apply([{ key: 1 }]);
      await context.sync();
    });
    expect(await codeOf(sorting)).toBe("InvalidOperation");
  });

  it("is one step to undo", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").formulas = [
        [2, "=A1*2"],
        [1, "=A2*2"],
      ];
      await context.sync();
      sheet.getRange("A1:B2").sort.apply([{ key: 0 }]);
      await context.sync();
    });
    await excelHost.userUndoes();
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.load("formulas,values");
      await context.sync();
      expect(range.formulas).toEqual([
        [2, "=A1*2"],
        [1, "=A2*2"],
      ]);
      expect(range.values).toEqual([
        [2, 4],
        [1, 2],
      ]);
    });
  });
});
