import { onSheet } from "./batches";

const sheet1 = "xl/worksheets/sheet1.xml";
const saved = async (): Promise<Record<string, string>> => hostFiles.parts(await saveWorkbook());
const reopen = async (): Promise<Record<string, string>> => {
  const bytes = await saveWorkbook();
  await resetWorkbook({ file: { bytes, name: "x.xlsx" } });
  return hostFiles.parts(bytes);
};
/** Addresses of the rules of the first sheet, in the order of the file. */
const places = (xml = ""): (string | undefined)[] =>
  [...xml.matchAll(/<dataValidation [^>]*sqref="([^"]*)"/g)].map(([, sqref]) => sqref);
const ruleOf = (address: string) =>
  onSheet(async (sheet, context) => {
    const { dataValidation } = sheet.getRange(address);
    dataValidation.load("rule,type,errorAlert,prompt,ignoreBlanks");
    await context.sync();
    return dataValidation.toJSON();
  });
const set = (address: string, rule: Excel.DataValidationRule) =>
  onSheet(async (sheet, context) => {
    sheet.getRange(address).dataValidation.rule = rule;
    await context.sync();
  });

beforeEach(async () => {
  await resetWorkbook();
});

describe("data validation", () => {
  it.each([
    { why: "a list", rule: { list: { source: "Vedtatt,Endret", inCellDropDown: true } } },
    {
      why: "a list of cells",
      rule: { list: { source: "=Sheet1!$F$1:$F$3", inCellDropDown: false } },
    },
    { why: "whole numbers", rule: { wholeNumber: { formula1: 0, operator: "GreaterThan" } } },
    {
      why: "between two limits",
      rule: { decimal: { formula1: 0, formula2: "=$B$1", operator: "Between" } },
    },
    { why: "a formula", rule: { custom: { formula: '=LEN(A2)=4+"x"' } } },
    { why: "a length", rule: { textLength: { formula1: 4, operator: "EqualTo" } } },
  ])("is the same when the file is opened again: $why", async ({ rule }) => {
    await set("A2:A9", rule as Excel.DataValidationRule);
    await onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("A2:A9");
      dataValidation.errorAlert = {
        title: "Feil",
        message: "Nei",
        style: "Warning",
        showAlert: true,
      };
      dataValidation.prompt = { title: "Hva", message: "Slik", showPrompt: true };
      dataValidation.ignoreBlanks = true;
      await context.sync();
    });
    const before = await ruleOf("A5");
    expect(before.rule).toEqual(rule);
    const parts = await reopen();
    expect(await ruleOf("A5")).toEqual(before);
    expect(await saved()).toEqual(parts);
  });

  it("is one rule for a cell: what is set later takes its cells from what was there", async () => {
    await set("A1:C5", { wholeNumber: { formula1: 0, operator: "GreaterThan" } });
    await set("B2", { list: { source: "ja,nei", inCellDropDown: true } });
    await reopen();
    expect((await ruleOf("B2")).type).toBe("List");
    expect((await ruleOf("B3")).type).toBe("WholeNumber");
    await set("A1:A5", { list: { source: "x", inCellDropDown: true } });
    expect(places((await saved())[sheet1])).toEqual(["B2", "B1:C1 C2 B3:C5", "A1:A5"]);
  });

  it("is cleared from the cells that are cleared, and only from those", async () => {
    await set("A1:A5", { list: { source: "x", inCellDropDown: true } });
    await reopen();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A2:A3").dataValidation.clear();
      await context.sync();
    });
    expect((await ruleOf("A2")).type).toBe("None");
    expect(places((await saved())[sheet1])).toEqual(["A1 A4:A5"]);
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:Z9").dataValidation.clear();
      await context.sync();
    });
    expect((await saved())[sheet1]).not.toContain("dataValidation");
  });

  it("set again over the same cells is no second rule in the file", async () => {
    await set("A1:A5", { list: { source: "x", inCellDropDown: true } });
    await reopen();
    await set("A1:A5", { list: { source: "x,y", inCellDropDown: true } });
    const xml = (await saved())[sheet1];
    expect(places(xml)).toEqual(["A1:A5"]);
    expect(xml).toContain('<dataValidations count="1">');
  });

  it("of a file is known to the add-in, and stays as it was written", async () => {
    const bytes = hostFiles.fixture("everything.xlsx");
    await resetWorkbook({ file: { bytes, name: "everything.xlsx" } });
    const { rule, errorAlert } = await ruleOf("B3");
    expect(rule).toEqual({ wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } });
    expect(errorAlert).toEqual({
      title: "Folketall",
      message: "Et helt tall",
      style: "Stop",
      showAlert: true,
    });
  });
});
