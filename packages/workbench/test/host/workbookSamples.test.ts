import { inBook } from "./batches";
import { newSheet, sales } from "./sampleData";

/** Microsoft's introductory samples of workbooks, written afresh after their documentation. */

beforeEach(async () => {
  await resetWorkbook();
});

describe("samples of workbooks", () => {
  it("know the active cell", () =>
    inBook(async (workbook, context) => {
      newSheet(workbook).getRange("C3:D4").select();
      const active = workbook.getActiveCell();
      active.load("address");
      await context.sync();
      expect(active.address).toBe("Sample!C3");
    }));

  it("keep, read, change and delete a setting", () =>
    inBook(async (workbook, context) => {
      const { settings } = workbook;
      settings.add("NeedsReview", true);
      const setting = settings.getItem("NeedsReview");
      setting.load("value");
      await context.sync();
      expect(setting.value).toBe(true);
      settings.add("NeedsReview", false);
      setting.load("value");
      await context.sync();
      expect(setting.value).toBe(false);
      setting.delete();
      const gone = settings.getItemOrNullObject("NeedsReview");
      const count = settings.getCount();
      gone.load("value");
      await context.sync();
      expect([gone.isNullObject, count.value]).toEqual([true, 0]);
    }));

  it("set and read title, subject, author, and properties of a sheet", () =>
    inBook(async (workbook, context) => {
      const { properties } = workbook;
      properties.title = "Costs";
      properties.subject = "Shares";
      properties.keywords = "municipalities";
      properties.author = "Aukra";
      properties.load("title,subject,keywords,author,category,manager");
      const { customProperties } = workbook.worksheets.getActiveWorksheet();
      customProperties.add("WorksheetGroup", "Alpha");
      customProperties.load("items/key,items/value");
      await context.sync();
      expect([properties.title, properties.subject, properties.author]).toEqual([
        "Costs",
        "Shares",
        "Aukra",
      ]);
      expect(customProperties.items.map(({ key, value }) => [key, value])).toEqual([
        ["WorksheetGroup", "Alpha"],
      ]);
    }));

  it("calculate by hand, and by itself again", () =>
    inBook(async (workbook, context) => {
      const { application } = workbook;
      const sheet = newSheet(workbook);
      sheet.getRange("A1:B1").formulas = [[1, "=A1*10"]];
      await context.sync();
      application.calculationMode = "Manual";
      sheet.getRange("A1").values = [[2]];
      const cell = sheet.getRange("B1");
      cell.load("values");
      application.load("calculationMode");
      await context.sync();
      expect([application.calculationMode, cell.values]).toEqual(["Manual", [[10]]]);
      application.calculate("Recalculate");
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[20]]);
      application.calculationMode = "Automatic";
      sheet.getRange("A1").values = [[3]];
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[30]]);
    }));

  it.each([
    { locale: "en-US" as const, decimal: ".", thousands: ",", date: "M/d/yyyy", mark: "/" },
    { locale: "nb-NO" as const, decimal: ",", thousands: "\u00a0", date: "dd.MM.yyyy", mark: "." },
  ])("know how figures and dates are written: $locale", async (expected) => {
    await resetWorkbook({ locale: expected.locale });
    await inBook(async (workbook, context) => {
      const { application } = workbook;
      const { numberFormat, datetimeFormat } = application.cultureInfo;
      application.load("decimalSeparator,thousandsSeparator");
      numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
      datetimeFormat.load(
        "dateSeparator,longDatePattern,longTimePattern,shortDatePattern,timeSeparator"
      );
      await context.sync();
      expect([application.decimalSeparator, numberFormat.numberDecimalSeparator]).toEqual([
        expected.decimal,
        expected.decimal,
      ]);
      expect([application.thousandsSeparator, numberFormat.numberGroupSeparator]).toEqual([
        expected.thousands,
        expected.thousands,
      ]);
      const { shortDatePattern, dateSeparator, timeSeparator } = datetimeFormat;
      expect([shortDatePattern, dateSeparator, timeSeparator]).toEqual([
        expected.date,
        expected.mark,
        ":",
      ]);
    });
  });

  it("protect structure, and data by a password, and open both again", () =>
    inBook(async (workbook, context) => {
      const sheet = newSheet(workbook);
      sales(sheet);
      workbook.protection.protect("secret");
      workbook.load("protection/protected");
      await context.sync();
      expect(workbook.protection.protected).toBe(true);
      workbook.worksheets.add("Not now");
      await expect(context.sync()).rejects.toMatchObject({ code: expect.any(String) as string });
      workbook.protection.unprotect("secret");
      workbook.load("protection/protected");
      await context.sync();
      expect(workbook.protection.protected).toBe(false);
    }));
});
