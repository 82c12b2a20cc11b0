import { fillMunicipalities, onSheet, valuesOf } from "./batches";

beforeEach(async () => {
  await resetWorkbook();
});

describe("sorting and filtering", () => {
  it("sorts rows with their formats, numbers before text, blanks last", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A5");
      range.values = [["b"], [2], [""], ["A"], [1]];
      sheet.getRange("A2").format.font.bold = true;
      range.sort.apply([{ key: 0 }]);
      range.load("values");
      const moved = sheet.getRange("A2").format.font;
      moved.load("bold");
      await context.sync();
      expect(range.values.flat()).toEqual([1, 2, "A", "b", ""]);
      expect(moved.bold).toBe(true);
    }));

  it("sorts a table by a column, the largest first", async () => {
    await fillMunicipalities();
    await onSheet(async (sheet, context) => {
      const table = sheet.tables.add("A1:C5", true);
      table.sort.apply([{ key: 1, ascending: false }]);
      const names = table.columns.getItem("Kommune").getDataBodyRange();
      names.load("values");
      await context.sync();
      expect(names.values.flat()).toEqual(["Trondheim", "Ørland", "Aukra", "Os"]);
    });
  });

  it.each([
    {
      why: "values",
      apply: (f: Excel.Filter) => f.applyValuesFilter(["1849", "3678"]),
      left: ["Os", "Aukra"],
    },
    {
      why: "a comparison",
      apply: (f: Excel.Filter) => f.applyCustomFilter(">=3678", "<20000"),
      left: ["Aukra", "Ørland"],
    },
    {
      why: "the largest",
      apply: (f: Excel.Filter) => f.applyTopItemsFilter(1),
      left: ["Trondheim"],
    },
  ])("filters a table by $why, and shows all again", async ({ apply, left }) => {
    await fillMunicipalities();
    await onSheet(async (sheet, context) => {
      const table = sheet.tables.add("A1:C5", true);
      apply(table.columns.getItem("Folketall").filter);
      const view = table.getDataBodyRange().getVisibleView();
      view.load("values");
      await context.sync();
      expect(view.values.map((row: unknown[]) => row[0])).toEqual(left);
      table.clearFilters();
      const all = table.getDataBodyRange();
      all.load("rowHidden");
      await context.sync();
      expect(all.rowHidden).toBe(false);
    });
  });
});

describe("copying, finding, merging", () => {
  it("copies values, formulas that shift, formats, or all of it", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A2").values = [[2], [3]];
      sheet.getRange("B1:B2").formulas = [["=A1*10"], ["=A2*10"]];
      sheet.getRange("B1").format.fill.color = "#FFFF00";
      sheet.getRange("C1").copyFrom("B1:B2");
      sheet.getRange("D1").copyFrom("B1:B2", "Values");
      const all = sheet.getRange("C1:D2");
      all.load("formulas,values");
      const fill = sheet.getRange("C1").format.fill;
      fill.load("color");
      await context.sync();
      expect(all.formulas).toEqual([
        ["=B1*10", 20],
        ["=B2*10", 30],
      ]);
      expect(fill.color).toBe("#FFFF00");
    });
    expect(await valuesOf("C1:D2")).toEqual([
      [200, 20],
      [300, 30],
    ]);
  });

  it("finds and replaces text", async () => {
    await fillMunicipalities();
    await onSheet(async (sheet, context) => {
      const found = sheet.getRange("A:C").findOrNullObject("aukra", {});
      const none = sheet.getRange("A:C").findOrNullObject("Bodø", {});
      found.load("address");
      none.load("address");
      const count = sheet.getRange("C:C").replaceAll("Sør", "Syd", {});
      await context.sync();
      expect(found.address).toBe("Sheet1!A4");
      expect(none.isNullObject).toBe(true);
      expect(count.value).toBe(2);
    });
    expect((await valuesOf("C3"))[0]).toEqual(["Sydøst"]);
  });

  it("merges and takes apart", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.merge();
      const merged = range.getMergedAreasOrNullObject();
      merged.load("address");
      await context.sync();
      expect(merged.address).toBe("Sheet1!A1:B2");
      range.unmerge();
      const none = range.getMergedAreasOrNullObject();
      none.load("address");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    }));

  it("removes repeated rows", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B4");
      range.values = [
        ["n", "v"],
        ["a", 1],
        ["A", 2],
        ["b", 3],
      ];
      const result = range.removeDuplicates([0], true);
      result.load("removed,uniqueRemaining");
      range.load("values");
      await context.sync();
      expect([result.removed, result.uniqueRemaining]).toEqual([1, 2]);
      expect(range.values).toEqual([
        ["n", "v"],
        ["a", 1],
        ["b", 3],
        ["", ""],
      ]);
    }));

  it("finds the region around a cell and the edge of a column", async () => {
    await fillMunicipalities();
    await onSheet(async (sheet, context) => {
      const region = sheet.getRange("B3").getSurroundingRegion();
      const edge = sheet.getRange("A1").getRangeEdge("Down");
      const constants = sheet.getRange("A1:C5").getSpecialCellsOrNullObject("Constants", "Numbers");
      region.load("address");
      edge.load("address");
      constants.load("address");
      await context.sync();
      expect(region.address).toBe("Sheet1!A1:C5");
      expect(edge.address).toBe("Sheet1!A5");
      expect(constants.address).toBe("Sheet1!B2:B5");
    });
  });
});

describe("a merged cell", () => {
  it("holds one content: what is written into the cells under it is dropped", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("B2:B4").merge();
      sheet.getRange("A1:B4").values = Array.from({ length: 4 }, (_, row) => [row, 10 + row]);
      const all = sheet.getRange("A1:B5").load("values");
      await context.sync();
      expect(all.values).toEqual([
        [0, 10],
        [1, 11],
        [2, ""],
        [3, ""],
        ["", ""],
      ]);
    }));
});
