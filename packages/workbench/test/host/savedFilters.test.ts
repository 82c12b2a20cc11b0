import { fillMunicipalities, onSheet } from "./batches";

const sheet1 = "xl/worksheets/sheet1.xml";
const saved = async (): Promise<Record<string, string>> => hostFiles.parts(await saveWorkbook());
const reopen = async (): Promise<Record<string, string>> => {
  const bytes = await saveWorkbook();
  await resetWorkbook({ file: { bytes, name: "x.xlsx" } });
  return hostFiles.parts(bytes);
};
/** The municipalities that are shown, and what the sheet's own filter says. */
const look = () =>
  onSheet(async (sheet, context) => {
    const rows = [2, 3, 4, 5].map((row) => sheet.getRange(`A${row}`));
    rows.forEach((row) => row.load("values,rowHidden"));
    sheet.autoFilter.load("enabled,isDataFiltered,criteria");
    await context.sync();
    const shown = rows.filter(({ rowHidden }) => !rowHidden).map(({ values }) => values[0]?.[0]);
    const { enabled, isDataFiltered, criteria } = sheet.autoFilter;
    return { shown, enabled, isDataFiltered, criteria };
  });

beforeEach(async () => {
  await resetWorkbook();
  await fillMunicipalities();
});

describe("a sheet's filter", () => {
  it.each([
    {
      why: "values",
      column: 2,
      criteria: { filterOn: "Values", values: ["Sørøst", "Romsdal"] },
      xml: '<autoFilter ref="A1:C5"><filterColumn colId="2"><filters><filter val="Sørøst"/><filter val="Romsdal"/></filters></filterColumn></autoFilter>',
      shown: ["Os", "Aukra"],
    },
    {
      why: "a range of figures",
      column: 1,
      criteria: { filterOn: "Custom", criterion1: ">=3000", operator: "And", criterion2: "<20000" },
      xml: '<customFilters and="1"><customFilter operator="greaterThanOrEqual" val="3000"/><customFilter operator="lessThan" val="20000"/></customFilters>',
      shown: ["Aukra", "Ørland"],
    },
    {
      why: "one or another beginning",
      column: 0,
      criteria: { filterOn: "Custom", criterion1: "=O*", operator: "Or", criterion2: "=A*" },
      xml: '<customFilters><customFilter val="O*"/><customFilter val="A*"/></customFilters>',
      shown: ["Os", "Aukra"],
    },
    {
      why: "the smallest",
      column: 1,
      criteria: { filterOn: "BottomItems", criterion1: "2" },
      xml: '<top10 top="0" val="2"/>',
      shown: ["Os", "Aukra"],
    },
  ])("is saved, read again and can be cleared: $why", async (row) => {
    const { column, criteria, xml, shown } = row as {
      column: number;
      criteria: Excel.FilterCriteria;
      xml: string;
      shown: string[];
    };
    await onSheet(async (sheet, context) => {
      sheet.autoFilter.apply(sheet.getRange("A1:C5"), column, criteria);
      await context.sync();
    });
    const before = await look();
    expect(before.shown).toEqual(shown);
    const parts = await reopen();
    expect(parts[sheet1]).toContain(xml);
    expect(parts["xl/workbook.xml"]).toContain(
      '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Sheet1!$A$1:$C$5</definedName>'
    );
    expect(await look()).toEqual(before);
    expect(await saved()).toEqual(parts);
    await onSheet(async (sheet, context) => {
      sheet.autoFilter.clearCriteria();
      await context.sync();
    });
    expect((await look()).shown).toHaveLength(4);
    expect((await saved())[sheet1]).toContain('<autoFilter ref="A1:C5"/>');
    await onSheet(async (sheet, context) => {
      sheet.autoFilter.remove();
      await context.sync();
    });
    expect((await saved())[sheet1]).not.toContain("<autoFilter");
  });

  it("keeps what the workbench does not know when another column is filtered", async () => {
    await onSheet(async (sheet, context) => {
      sheet.autoFilter.apply(sheet.getRange("A1:C5"));
      await context.sync();
    });
    const parts = await saved();
    const dates =
      '<filterColumn colId="0"><filters><dateGroupItem year="2025" dateTimeGrouping="year"/></filters></filterColumn>';
    parts[sheet1] = (parts[sheet1] ?? "").replace(
      '<autoFilter ref="A1:C5"/>',
      `<autoFilter ref="A1:C5">${dates}</autoFilter>`
    );
    await resetWorkbook({ file: { bytes: hostFiles.pack(parts), name: "x.xlsx" } });
    expect((await saved())[sheet1]).toContain(`<autoFilter ref="A1:C5">${dates}</autoFilter>`);
    await onSheet(async (sheet, context) => {
      sheet.autoFilter.apply(sheet.getRange("A1:C5"), 1, {
        filterOn: "TopItems",
        criterion1: "1",
      });
      await context.sync();
    });
    expect((await saved())[sheet1]).toContain(
      `<autoFilter ref="A1:C5">${dates}<filterColumn colId="1"><top10 val="1"/></filterColumn></autoFilter>`
    );
  });
});

describe("a table's filter", () => {
  it("is saved with the table, and hides its rows when the file is opened", async () => {
    await onSheet(async (sheet, context) => {
      const table = sheet.tables.add("A1:C5", true);
      table.columns.getItem("Folketall").filter.applyTopItemsFilter(2);
      await context.sync();
    });
    const parts = await reopen();
    expect(parts["xl/tables/table1.xml"]).toContain(
      '<autoFilter ref="A1:C5"><filterColumn colId="1"><top10 val="2"/></filterColumn></autoFilter>'
    );
    expect((await look()).shown).toEqual(["Trondheim", "Ørland"]);
    await onSheet(async (sheet, context) => {
      const column = sheet.tables.getItemAt(0).columns.getItem("Folketall");
      column.filter.load("criteria");
      await context.sync();
      expect(column.filter.criteria).toEqual({ filterOn: "TopItems", criterion1: "2" });
      column.filter.clear();
      await context.sync();
    });
    expect((await look()).shown).toHaveLength(4);
    expect((await saved())["xl/tables/table1.xml"]).toContain('<autoFilter ref="A1:C5"/>');
  });
});
