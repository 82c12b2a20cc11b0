import { onSheet } from "./batches";

/** The table A1:C4 with `7` two rows under it and beside it in E3, after rows of the sheet or cells were deleted. */
async function emptied(address: string): Promise<Record<string, unknown>> {
  return onSheet(async (sheet, context) => {
    sheet.getRange("A6").values = [[7]];
    sheet.getRange("F3").values = [["ved siden av"]];
    sheet.getRange(address).delete("Up");
    await context.sync();
    return seen(sheet, context);
  });
}

async function seen(
  sheet: Excel.Worksheet,
  context: Excel.RequestContext
): Promise<Record<string, unknown>> {
  const table = sheet.tables.getItemAt(0);
  const all = table.getRange().load("address,values");
  const below = sheet.getRange("A3:A4").load("values");
  const used = sheet.getRange("F1:F6").load("values");
  await context.sync();
  return {
    address: all.address.split("!")[1],
    rows: all.values.slice(1),
    below: below.values.flat(),
    beside: used.values.flat().filter((value) => value !== ""),
  };
}

beforeEach(async () => {
  await resetWorkbook({
    file: { bytes: hostFiles.fixture("everything.xlsx"), name: "x.xlsx" },
  });
});

describe("a table whose rows are all deleted", () => {
  it.each([
    { why: "as rows of the sheet", address: "2:4", beside: [] },
    { why: "with rows under it", address: "2:5", beside: [] },
    { why: "as cells", address: "A2:C4", beside: ["ved siden av"] },
  ])("keeps an empty one, in the file too ($why)", async ({ address, beside }) => {
    const below = address === "2:5" ? [7, ""] : ["", 7];
    const empty = [["", "", ""]];
    expect(await emptied(address)).toEqual({ address: "A1:C2", rows: empty, below, beside });
    await resetWorkbook({ file: { bytes: await saveWorkbook(), name: "y.xlsx" } });
    expect(await onSheet(seen)).toEqual({ address: "A1:C2", rows: empty, below, beside });
  });

  it("keeps it however often it is deleted, by the table or by the sheet", async () => {
    await onSheet(async (sheet, context) => {
      const { rows } = sheet.tables.getItemAt(0);
      for (let times = 0; times < 4; times++) rows.getItemAt(0).delete();
      sheet.getRange("2:2").delete("Up");
      await context.sync();
      expect((await seen(sheet, context))["address"]).toBe("A1:C2");
      rows.add(undefined, [["Heim", 5963, 1]]);
      await context.sync();
      expect(await seen(sheet, context)).toMatchObject({
        address: "A1:C2",
        rows: [["Heim", 5963, 1]],
      });
    });
  });

  it("comes back as it was when that is undone", async () => {
    const before = await onSheet(seen);
    await onSheet(async (sheet, context) => {
      sheet.getRange("2:4").delete("Up");
      await context.sync();
    });
    await excelHost.userUndoes();
    expect(await onSheet(seen)).toEqual(before);
  });

  it("goes with its headings", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("1:4").delete("Up");
      await context.sync();
      const count = sheet.tables.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });
});
