import { inBook } from "./batches";
import { expenses, firstOf, newSheet, orders } from "./sampleData";

/** Microsoft's introductory samples of ranges, written afresh after their documentation. */

beforeEach(async () => {
  await resetWorkbook();
});

describe("samples of a range's cells", () => {
  it("set a value, a formula and many of both, and read values, formulas and texts", () =>
    inBook(async (workbook, context) => {
      const sheet = newSheet(workbook);
      const range = orders(sheet);
      sheet.getRange("C3").values = [[5]];
      sheet.getRange("E3").formulas = [["=C3 * D3"]];
      sheet.getRange("E3:E5").formulas = [["=C3*D3"], ["=C4*D4"], ["=C5*D5"]];
      range.load("values,formulas,text");
      await context.sync();
      expect(range.values[1]).toEqual(["Almonds", 5, 7.5, 37.5]);
      expect(range.formulas[3]).toEqual(["Chocolate", 5, 9.5, "=C5*D5"]);
      expect(range.text[2]).toEqual(["Coffee", "1", "34.5", "34.5"]);
    }));

  it("insert, delete and clear", () =>
    inBook(async (workbook, context) => {
      const sheet = newSheet(workbook);
      orders(sheet);
      sheet.getRange("B4:E4").insert("Down");
      const made = sheet.getRange("B4:E5");
      made.load("values");
      await context.sync();
      expect(firstOf(made)).toEqual(["", "Coffee"]);
      sheet.getRange("B4:E4").delete("Up");
      sheet.getRange("E2:E5").clear();
      const cleared = sheet.getRange("B2:E5");
      const look = sheet.getRange("E2");
      cleared.load("values");
      look.load("format/fill/color");
      await context.sync();
      expect(cleared.values.map((row: unknown[]) => [row[0], row[3]])).toEqual([
        ["Product", ""],
        ["Almonds", ""],
        ["Coffee", ""],
        ["Chocolate", ""],
      ]);
      expect(look.format.fill.color).toBe("#FFFFFF");
    }));

  it("format figures, fill and letters", () =>
    inBook(async (workbook, context) => {
      const sheet = newSheet(workbook);
      orders(sheet);
      const money = sheet.getRange("D3:E5");
      money.numberFormat = [
        ["0.00", "0.00"],
        ["0.00", "0.00"],
        ["0.00", "0.00"],
      ];
      money.format.horizontalAlignment = "Right";
      money.load("text,format/horizontalAlignment");
      await context.sync();
      expect(money.text[0]).toEqual(["7.50", "15.00"]);
      expect(money.format.horizontalAlignment).toBe("Right");
    }));

  it("set and read properties cell by cell", () =>
    inBook(async (workbook, context) => {
      const sheet = newSheet(workbook);
      const top = { format: { fill: { color: "Silver" }, font: { italic: true } } };
      const plain = { format: { fill: { pattern: "Checker" as const } } };
      const scored = { format: { borders: { bottom: { style: "Continuous" as const } } } };
      sheet.getRange("A1:B2").setCellProperties([
        [top, top],
        [scored, {}],
      ]);
      const read = sheet
        .getRange("A1:B2")
        .getCellProperties({ address: true, format: { fill: { color: true } } });
      await context.sync();
      expect(read.value.map((row) => row.map(({ address }) => address))).toEqual([
        ["Sample!A1", "Sample!B1"],
        ["Sample!A2", "Sample!B2"],
      ]);
      expect(read.value[0]?.[1]?.format?.fill?.color).toBe("#C0C0C0");
      sheet.getRange("B2").setCellProperties([[plain]]);
      await expect(context.sync()).rejects.toMatchObject({ code: "NotImplemented" });
    }));

  it("take dates as numbers of days, and show them as dates", () =>
    inBook(async (workbook, context) => {
      const cell = newSheet(workbook).getRange("A1");
      cell.values = [["1/5/2017"]];
      cell.load("values,text");
      await context.sync();
      expect([cell.values, cell.text]).toEqual([[[42740]], [["1/5/2017"]]]);
    }));

  it("spill an array, and find where it spills and what it comes from", () =>
    inBook(async (workbook, context) => {
      const sheet = newSheet(workbook);
      expenses(sheet);
      sheet.getRange("G4").formulas = [['=FILTER(A2:D5,C2:C5="Groceries")']];
      const to = sheet.getRange("G4").getSpillingToRange();
      const from = sheet.getRange("I4").getSpillParentOrNullObject();
      const none = sheet.getRange("L4").getSpillParentOrNullObject();
      [to, from, none].forEach((range) => range.load("address,values"));
      await context.sync();
      expect([to.address, from.address, none.isNullObject]).toEqual([
        "Sample!G4:J4",
        "Sample!G4",
        true,
      ]);
      expect(to.values).toEqual([[42740, "Organics", "Groceries", 27]]);
    }));
});

describe("samples of places", () => {
  it("select a range, and read what is selected", () =>
    inBook(async (workbook, context) => {
      newSheet(workbook).getRange("B2:E6").select();
      const selected = workbook.getSelectedRange();
      const active = workbook.getActiveCell();
      selected.load("address");
      active.load("address");
      await context.sync();
      expect([selected.address, active.address]).toEqual(["Sample!B2:E6", "Sample!B2"]);
    }));

  it("reach an edge, and what lies up to it", () =>
    inBook(async (workbook, context) => {
      const sheet = newSheet(workbook);
      orders(sheet);
      const start = sheet.getRange("C3");
      const found = [
        start.getRangeEdge("Left"),
        start.getRangeEdge("Down"),
        start.getExtendedRange("Right"),
        sheet.getRange("C3:D3").getExtendedRange("Down"),
      ];
      found.forEach((range) => range.load("address"));
      await context.sync();
      expect(found.map(({ address }) => address)).toEqual([
        "Sample!B3",
        "Sample!C5",
        "Sample!C3:E3",
        "Sample!C3:D5",
      ]);
    }));

  it("bound, cut, move, widen and end ranges", () =>
    inBook(async (workbook, context) => {
      const sheet = newSheet(workbook);
      const range = sheet.getRange("B2:D5");
      const found = [
        range.getBoundingRect("F7"),
        range.getIntersection("C4:F9"),
        range.getOffsetRange(2, 1),
        range.getResizedRange(-3, 0),
        range.getLastCell(),
        range.getLastColumn(),
        range.getLastRow(),
        range.getCell(1, 1),
        range.getEntireColumn(),
        range.getEntireRow(),
      ];
      const apart = range.getIntersectionOrNullObject("G1");
      [...found, apart].forEach((each) => each.load("address"));
      await context.sync();
      expect(found.map(({ address }) => address.replace("Sample!", ""))).toEqual([
        "B2:F7",
        "C4:D5",
        "C4:E7",
        "B2:D2",
        "D5",
        "D2:D5",
        "B5:D5",
        "C3",
        "B:D",
        "2:5",
      ]);
      expect(apart.isNullObject).toBe(true);
    }));

  it("know the cells in use, and that none are", () =>
    inBook(async (workbook, context) => {
      const empty = newSheet(workbook, "Empty").getUsedRangeOrNullObject(true);
      const sheet = newSheet(workbook);
      orders(sheet);
      const used = sheet.getUsedRange();
      const beside = sheet.getRange("C9").getUsedRangeOrNullObject();
      [empty, used, beside].forEach((range) => range.load("address"));
      await context.sync();
      expect([empty.isNullObject, used.address, beside.isNullObject]).toEqual([
        true,
        "Sample!B2:E5",
        true,
      ]);
    }));

  it("merge cells, find the merged ones, and take them apart", () =>
    inBook(async (workbook, context) => {
      const sheet = newSheet(workbook);
      sheet.getRange("A1").values = [["Sales"]];
      const title = sheet.getRange("A1:E1");
      title.merge();
      title.format.horizontalAlignment = "Center";
      const merged = sheet.getRange("A1:E5").getMergedAreasOrNullObject();
      merged.load("address,cellCount");
      await context.sync();
      expect([merged.address, merged.cellCount]).toEqual(["Sample!A1:E1", 5]);
      title.unmerge();
      const none = sheet.getRange("A1:E5").getMergedAreasOrNullObject();
      none.load("address");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    }));
});

describe("samples of several areas", () => {
  it("format areas at once, and tell of them", () =>
    inBook(async (workbook, context) => {
      const sheet = newSheet(workbook);
      const areas = sheet.getRanges("D3:D5, G3:G5");
      areas.format.fill.color = "pink";
      areas.load("address,areaCount,cellCount,isEntireColumn,format/fill/color");
      await context.sync();
      expect([areas.address, areas.areaCount, areas.cellCount]).toEqual([
        "Sample!D3:D5,Sample!G3:G5",
        2,
        6,
      ]);
      expect([areas.isEntireColumn, areas.format.fill.color]).toEqual([false, "#FFC0CB"]);
    }));

  it("find cells with formulas, and constants of a kind", () =>
    inBook(async (workbook, context) => {
      const sheet = newSheet(workbook);
      orders(sheet);
      sheet.getRange("F3").values = [[true]];
      const used = sheet.getUsedRange();
      const formulas = used.getSpecialCells("Formulas");
      const truths = used.getSpecialCells("Constants", "LogicalText");
      const none = used.getSpecialCellsOrNullObject("Blanks");
      formulas.format.fill.color = "lightgreen";
      [formulas, truths, none].forEach((areas) => areas.load("address"));
      await context.sync();
      expect(formulas.address).toBe("Sample!E3:E5");
      expect(truths.address).toContain("F3");
      expect(none.isNullObject).toBe(false);
    }));
});
