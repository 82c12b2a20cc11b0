import { codeOf, inBook } from "./batches";

beforeEach(async () => {
  await resetWorkbook();
});

describe("names", () => {
  it("follow their cells when rows and columns are inserted and deleted", () =>
    inBook(async (workbook, context) => {
      const sheet = workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B2:B3").values = [[1], [2]];
      const name = workbook.names.add("HP_Amounts", sheet.getRange("B2:B3"));
      const sum = sheet.getRange("D1");
      sum.formulas = [["=SUM(HP_Amounts)"]];
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("A:A").insert("Right");
      sheet.getRange("4:4").insert("Down");
      sheet.getRange("C4").values = [[10]];
      const range = name.getRange();
      range.load("address");
      const moved = sheet.getRange("E2");
      moved.load("values");
      await context.sync();
      expect(range.address).toBe("Sheet1!C3:C5");
      expect(moved.values).toEqual([[13]]);
    }));

  it("belong to the workbook or to one sheet", () =>
    inBook(async (workbook, context) => {
      const sheet = workbook.worksheets.getActiveWorksheet();
      workbook.names.add("Delt", sheet.getRange("A1"));
      sheet.names.add("Egen", sheet.getRange("A2"));
      workbook.names.load("items/name,items/scope");
      sheet.names.load("items/name,items/scope");
      await context.sync();
      expect(workbook.names.items.map(({ name, scope }) => [name, scope])).toEqual([
        ["Delt", "Workbook"],
      ]);
      expect(sheet.names.items.map(({ name, scope }) => [name, scope])).toEqual([
        ["Egen", "Worksheet"],
      ]);
    }));

  it("are hidden, changed, deleted, and a null object when they are not there", () =>
    inBook(async (workbook, context) => {
      const sheet = workbook.worksheets.getActiveWorksheet();
      const name = workbook.names.add("HP_X", sheet.getRange("A1"));
      name.visible = false;
      name.formula = "=Sheet1!$B$2:$B$3";
      name.load("visible,formula,type");
      const none = workbook.names.getItemOrNullObject("HP_Y");
      const range = none.getRangeOrNullObject();
      range.load("address");
      await context.sync();
      expect([name.visible, name.formula, name.type]).toEqual([
        false,
        "=Sheet1!$B$2:$B$3",
        "Range",
      ]);
      expect(range.isNullObject).toBe(true);
      name.delete();
      const gone = workbook.names.getItemOrNullObject("HP_X");
      gone.load("name");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    }));

  it.each(["A1", "R", "to ord", "1ste", ""])("refuse %p", async (name) => {
    const adding = inBook(async (workbook, context) => {
      workbook.names.add(name, "=1");
      await context.sync();
    });
    expect(await codeOf(adding)).toBe("InvalidArgument");
  });

  it("hold constants too", () =>
    inBook(async (workbook, context) => {
      const name = workbook.names.add("Sats", "=3.5");
      name.load("type,value");
      const cell = workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.formulas = [["=Sats*2"]];
      cell.load("values");
      await context.sync();
      expect([name.type, name.value, cell.values[0]?.[0]]).toEqual(["Double", 3.5, 7]);
    }));

  it("that are deleted are unknown to formulas, which still mention them, until that is undone", async () => {
    const cell = () =>
      inBook(async (workbook, context) => {
        const range = workbook.worksheets.getActiveWorksheet().getRange("B1");
        range.load("values,formulas");
        await context.sync();
        return [range.values[0]?.[0], range.formulas[0]?.[0]] as unknown[];
      });
    await inBook(async (workbook, context) => {
      workbook.names.add("Total", "=6*7");
      const sheet = workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B1").formulas = [["=Total+1"]];
      await context.sync();
    });
    expect(await cell()).toEqual([43, "=Total+1"]);
    await inBook(async (workbook, context) => {
      workbook.names.getItem("Total").delete();
      await context.sync();
    });
    expect(await cell()).toEqual(["#NAME?", "=Total+1"]);
    await excelHost.userUndoes();
    expect(await cell()).toEqual([43, "=Total+1"]);
  });
});
