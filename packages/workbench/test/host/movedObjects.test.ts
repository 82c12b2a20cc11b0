import { onSheet } from "./batches";

describe("what an add-in made beside the cells", () => {
  beforeEach(async () => {
    await resetWorkbook();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B4").values = [
        ["Kommune", "Tall"],
        ["Os", 1],
        ["Aukra", 2],
        ["Rindal", 3],
      ];
      sheet.getRange("B2:B4").dataValidation.rule = { custom: { formula: "=B2>$A$4" } };
      const format = sheet.getRange("A2:A4").conditionalFormats.add("Custom");
      format.custom.rule.formula = '=$B2>"B2"';
      sheet.comments.add("A3", "Hvorfor?");
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B4"));
      chart.top = 100;
      sheet.pageLayout.setPrintArea("A1:B4");
      await context.sync();
    });
  });

  it("moves with the cells while the workbook is open", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("2:3").insert("Down");
      await context.sync();
      const validation = sheet.getRange("B4").dataValidation;
      validation.load("rule");
      const format = sheet.getRange("A6").conditionalFormats.getItemAt(0);
      const cells = format.getRange();
      cells.load("address");
      format.load("custom/rule/formula");
      const comment = sheet.comments.getItemByCell("A5");
      comment.load("content");
      const chart = sheet.charts.getItemAt(0);
      chart.load("top");
      const printed = sheet.pageLayout.getPrintAreaOrNullObject();
      printed.load("address");
      const none = sheet.getRange("B2").dataValidation;
      none.load("type");
      await context.sync();
      expect(validation.rule).toEqual({ custom: { formula: "=B4>$A$6" } });
      expect([cells.address, format.custom.rule.formula]).toEqual(["Sheet1!A4:A6", '=$B4>"B2"']);
      expect(comment.content).toBe("Hvorfor?");
      expect(printed.address).toBe("Sheet1!A1:B6");
      expect(none.type).toBe("None");
      expect(chart.top).toBeGreaterThan(100);
    });
  });

  it("is where it was after undo, a chart too over rows of another height", async () => {
    const topOfChart = () =>
      onSheet(async (sheet, context) => {
        const chart = sheet.charts.getItemAt(0);
        chart.load("top");
        await context.sync();
        return chart.top;
      });
    await onSheet(async (sheet, context) => {
      sheet.getRange("2:2").format.rowHeight = 45;
      await context.sync();
    });
    await onSheet(async (sheet, context) => {
      sheet.getRange("2:2").insert("Down");
      await context.sync();
    });
    expect(await topOfChart()).toBe(145);
    await excelHost.userUndoes();
    expect(await topOfChart()).toBe(100);
    await onSheet(async (sheet, context) => {
      sheet.getRange("2:2").delete("Up");
      await context.sync();
    });
    expect(await topOfChart()).toBe(55);
  });

  it("goes with its cells and comes back by undo", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("2:4").delete("Up");
      await context.sync();
      const formats = sheet.getRange("A1:C9").conditionalFormats.getCount();
      const comments = sheet.comments.getCount();
      await context.sync();
      expect([formats.value, comments.value]).toEqual([0, 0]);
    });
    await excelHost.userUndoes();
    await onSheet(async (sheet, context) => {
      const format = sheet.getRange("A2").conditionalFormats.getItemAt(0).getRange();
      format.load("address");
      const comment = sheet.comments.getItemByCell("A3");
      comment.load("content");
      await context.sync();
      expect(format.address).toBe("Sheet1!A2:A4");
      expect(comment.content).toBe("Hvorfor?");
    });
  });
});

describe("a rule's formula, written as for its first cell", () => {
  beforeEach(async () => {
    await resetWorkbook();
  });

  it.each([
    { why: "rows above", change: "1:2", insert: true, place: "A7:A9", formula: "=A7>A6+$B$3" },
    { why: "rows inside", change: "6:6", insert: true, place: "A5:A8", formula: "=A5>A4+$B$1" },
    {
      why: "first row deleted",
      change: "5:5",
      insert: false,
      place: "A5:A6",
      formula: "=A5>#REF!+$B$1",
    },
    {
      why: "rows above deleted",
      change: "2:3",
      insert: false,
      place: "A3:A5",
      formula: "=A3>A2+$B$1",
    },
    { why: "column before", change: "A:A", insert: true, place: "B5:B7", formula: "=B5>B4+$C$1" },
  ])("means the same for every cell that is left: $why", ({ change, insert, place, formula }) =>
    onSheet(async (sheet, context) => {
      const format = sheet.getRange("A5:A7").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=A5>A4+$B$1";
      await context.sync();
      const lines = sheet.getRange(change);
      if (insert) lines.insert(change === "A:A" ? "Right" : "Down");
      else lines.delete("Up");
      await context.sync();
      const after = sheet.getRange("A1:D20").conditionalFormats.getItemAt(0);
      const cells = after.getRange();
      cells.load("address");
      after.load("custom/rule/formula");
      await context.sync();
      expect([cells.address, after.custom.rule.formula]).toEqual([`Sheet1!${place}`, formula]);
    })
  );
});
