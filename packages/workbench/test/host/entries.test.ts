import { codeOf, onSheet } from "./batches";

beforeEach(async () => {
  await resetWorkbook();
});

describe("what an add-in enters as text", () => {
  it.each([
    { why: "dollars", entry: "$120", value: 120, format: "$#,##0_);[Red]($#,##0)" },
    { why: "a day of this year", entry: "2/29/2024", value: 45_351, format: "m/d/yyyy" },
    { why: "a date, month first", entry: "1/2/2017", value: 42_737, format: "m/d/yyyy" },
    { why: "commas between thousands", entry: "1,234", value: 1234, format: "#,##0" },
    { why: "foreign money stays text", entry: "kr 5", value: "kr 5", format: "General" },
    { why: "a decimal comma stays text", entry: "0,5", value: "0,5", format: "General" },
    { why: "an apostrophe keeps it", entry: "'1-2", value: "1-2", format: "General" },
  ])("is what an English Excel makes of it: $why", ({ entry, value, format }) =>
    onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.values = [[entry]];
      cell.load("values,numberFormat");
      await context.sync();
      expect([cell.values[0]?.[0], cell.numberFormat[0]?.[0]]).toEqual([value, format]);
    })
  );

  it.each([
    { why: "crowns", entry: "kr 5", value: 5, format: '"kr" #,##0' },
    { why: "a date, day first", entry: "1/2/2017", value: 42_767, format: "dd.mm.yyyy" },
    { why: "a decimal comma", entry: "0,5", value: 0.5, format: "General" },
    { why: "spaces between thousands", entry: "58 509", value: 58_509, format: "#,##0" },
    {
      why: "a point between thousands is text",
      entry: "58.509",
      value: "58.509",
      format: "General",
    },
    { why: "foreign money stays text", entry: "$120", value: "$120", format: "General" },
  ])("is what a Norwegian Excel makes of it: $why", async ({ entry, value, format }) => {
    await resetWorkbook({ locale: "nb-NO" });
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.values = [[entry]];
      cell.load("values,numberFormat");
      await context.sync();
      expect([cell.values[0]?.[0], cell.numberFormat[0]?.[0]]).toEqual([value, format]);
    });
  });

  it("is a day of the year in which it is entered", () =>
    onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.values = [["1-2"]];
      sheet.getRange("B1").formulas = [["=YEAR(A1)*10000+MONTH(A1)*100+DAY(A1)"]];
      const read = sheet.getRange("A1:B1");
      read.load("values,text");
      await context.sync();
      expect(read.values[0]?.[1]).toBe(new Date().getFullYear() * 10_000 + 102);
      expect(read.text[0]?.[0]).toBe("2-Jan");
    }));

  it("keeps the number format and the colour that the cell has", () =>
    onSheet(async (sheet, context) => {
      const cells = sheet.getRange("A1:A2");
      sheet.getRange("A1").numberFormat = [["0.0"]];
      cells.format.fill.color = "#FFFF00";
      cells.values = [["50%"], ["50%"]];
      cells.load("values,numberFormat");
      cells.load("format/fill/color");
      await context.sync();
      expect(cells.values).toEqual([[0.5], [0.5]]);
      expect(cells.numberFormat).toEqual([["0.0"], ["0%"]]);
      expect(cells.format.fill.color).toBe("#FFFF00");
    }));
});

describe("a number in the format General", () => {
  it.each([
    { why: "noise of binary fractions is not shown", entry: "=0.1+0.2", text: "0.3" },
    { why: "eleven characters", entry: "=1/3", text: "0.333333333" },
    { why: "and a sign", entry: "=-1/3", text: "-0.333333333" },
    { why: "digits before the point count", entry: 1234567.8901234, text: "1234567.89" },
    { why: "eleven digits", entry: 99_999_999_999, text: "99999999999" },
    { why: "twelve are a power of ten", entry: 123_456_789_012, text: "1.23457E+11" },
    { why: "a rounded decimal", entry: 12_345_678_901.5, text: "12345678902" },
    { why: "and one that rounds up to twelve", entry: 99_999_999_999.9, text: "1E+11" },
    { why: "small ones", entry: 0.0001234567891, text: "0.000123457" },
    { why: "smaller ones, if short", entry: 0.000015, text: "0.000015" },
    { why: "smaller ones, if long", entry: 0.00001234567, text: "1.23457E-05" },
    { why: "the smallest", entry: 1.5e-12, text: "1.5E-12" },
    { why: "nothing", entry: 0, text: "0" },
  ])("is shown as Excel shows it: $why", ({ entry, text }) =>
    onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.formulas = [[entry]];
      cell.load("text");
      await context.sync();
      expect(cell.text).toEqual([[text]]);
    })
  );
});

describe("Excel's limits", () => {
  const enter = (entry: string) =>
    codeOf(
      onSheet(async (sheet, context) => {
        sheet.getRange("A1").values = [[entry]];
        await context.sync();
      })
    );
  it.each([
    { why: "text of 32,767 characters", entry: "x".repeat(32_767), code: "no error" },
    { why: "one more", entry: "x".repeat(32_768), code: "InvalidArgument" },
    { why: "the same after an apostrophe", entry: `'${"x".repeat(32_767)}`, code: "no error" },
    {
      why: "a formula of 8,193 characters",
      entry: `=${" ".repeat(8191)}1`,
      code: "InvalidArgument",
    },
    { why: "a formula of 10,002", entry: `=${"1+".repeat(5000)}1`, code: "InvalidArgument" },
    { why: "text of 255 in a formula", entry: `="${"x".repeat(255)}"`, code: "no error" },
    { why: "text of 256 in a formula", entry: `="${"x".repeat(256)}"`, code: "InvalidArgument" },
    {
      why: "too many operators for this host",
      entry: `=${"1+".repeat(2000)}1`,
      code: "NotImplemented",
    },
    {
      why: "an array as long as a formula may be",
      entry: `=SUM({${"1;".repeat(4088)}1})`,
      code: "no error",
    },
    {
      why: "two arrays inside others' brackets",
      entry: `=SUMPRODUCT(--(ROUND(SUMIF(A2:A9,{${"1;".repeat(2000)}1},B2:B9)-{${"1;".repeat(2000)}1},2)<>0))`,
      code: "no error",
    },
    { why: "many operators", entry: `=${"1+".repeat(900)}1`, code: "no error" },
  ])("are kept: $why", async ({ entry, code }) => {
    expect(await enter(entry)).toBe(code);
  });

  it("are kept by a name and by a list to choose from", async () => {
    const name = onSheet(async (sheet, context) => {
      context.workbook.names.add("Lang", `=${"1+".repeat(5000)}1`);
      await context.sync();
    });
    const list = (source: string) =>
      onSheet(async (sheet, context) => {
        sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source } };
        await context.sync();
      });
    expect(await codeOf(name)).toBe("InvalidArgument");
    expect(await codeOf(list("x".repeat(256)))).toBe("InvalidArgument");
    expect(await codeOf(list("x".repeat(255)))).toBe("no error");
  });

  it("are no end of the workbook where a file holds a formula beyond them", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").formulas = [["=1+1"]];
      sheet.getRange("A2").formulas = [["=2+2"]];
      await context.sync();
    });
    const parts = hostFiles.parts(await saveWorkbook());
    const sheetXml = parts["xl/worksheets/sheet1.xml"] ?? "";
    parts["xl/worksheets/sheet1.xml"] = sheetXml.replace(
      "<f>1+1</f>",
      `<f>${"1+".repeat(4000)}1</f>`
    );
    await resetWorkbook({ file: { bytes: hostFiles.pack(parts), name: "x.xlsx" } });
    await onSheet(async (sheet, context) => {
      const cells = sheet.getRange("A1:A2");
      cells.load("values");
      await context.sync();
      expect(cells.values).toEqual([["#CALC!"], [4]]);
    });
  });
});

describe("asking for nothing", () => {
  it("tells whether something is there, and how many", () =>
    onSheet(async (sheet, context) => {
      const { worksheets } = context.workbook;
      const table = sheet.tables.getItemOrNullObject("Ukjent");
      worksheets.load("NoPropertiesNeeded");
      table.load("NoPropertiesNeeded");
      await context.sync();
      expect([worksheets.items.length, table.isNullObject]).toEqual([1, true]);
    }));
});
