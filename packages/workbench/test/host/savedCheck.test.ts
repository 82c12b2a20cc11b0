import { dialectParts } from "./dialects";

/** The rules by which a file is looked at before anybody gets it. */
const whole = dialectParts("xlsxwriter", [
  {
    name: "Ark 1",
    rows: [
      ["Kolonne 0", "Kolonne 1"],
      ["Ås", 2],
    ],
    hasTable: true,
    hasChart: true,
  },
  { name: "Ark 2", rows: [[1, { formula: "A1*2" }]], hasTable: false, hasChart: false },
]);
const SHEET = "xl/worksheets/sheet1.xml";
const BOOK = "xl/workbook.xml";
const STYLES = "xl/styles.xml";
const TABLE = "xl/tables/table1.xml";
const TYPES = "[Content_Types].xml";
const RELATIONS = "xl/worksheets/_rels/sheet1.xml.rels";

const faultsOf = (parts: Record<string, string>) =>
  hostFiles.faultsOf(hostFiles.pack(parts)).map(({ part, rule }) => `${part} ${rule}`);

it("finds nothing in a file that is whole", () => {
  expect(faultsOf(whole)).toEqual([]);
});

it.each([
  {
    why: "a prefix that nothing declares",
    part: BOOK,
    from: / xmlns:r="[^"]*"/,
    to: "",
    rule: "not-well-formed",
  },
  {
    why: "an end that is missing",
    part: SHEET,
    from: "</worksheet>",
    to: "",
    rule: "not-well-formed",
  },
  {
    why: "a part without a type",
    part: TYPES,
    from: /<Default Extension="rels"[^>]*>/,
    to: "",
    rule: "no-content-type",
  },
  {
    why: "a type of a part that is not there",
    part: TYPES,
    from: "sheet2.xml",
    to: "sheet9.xml",
    rule: "part-missing",
  },
  {
    why: "a target that is not there",
    part: RELATIONS,
    from: "table1.xml",
    to: "table7.xml",
    rule: "part-missing",
  },
  {
    why: "an id that no relationship has",
    part: SHEET,
    from: 'r:id="rId2"',
    to: 'r:id="rId7"',
    rule: "relationship-missing",
  },
  {
    why: "two relationships of one id",
    part: RELATIONS,
    from: 'Id="rId2"',
    to: 'Id="rId1"',
    rule: "not-unique",
  },
  {
    why: "sections out of order",
    part: SHEET,
    from: /(<cols>.*<\/cols>)(<sheetData>.*<\/sheetData>)/,
    to: "$2$1",
    rule: "out-of-order",
  },
  {
    why: "rows out of order",
    part: SHEET,
    from: /(<row r="1".*?<\/row>)(<row r="2".*?<\/row>)/,
    to: "$2$1",
    rule: "out-of-order",
  },
  { why: "cells out of order", part: SHEET, from: 'r="B2"', to: 'r="A2"', rule: "out-of-order" },
  { why: "a cell of another row", part: SHEET, from: 'r="B2"', to: 'r="B3"', rule: "out-of-order" },
  {
    why: "a text that is not there",
    part: SHEET,
    from: "<v>0</v>",
    to: "<v>99</v>",
    rule: "out-of-range",
  },
  {
    why: "a format that is not there",
    part: SHEET,
    from: 'r="B2"',
    to: 'r="B2" s="2"',
    rule: "out-of-range",
  },
  {
    why: "a number that is none",
    part: SHEET,
    from: "<v>2</v>",
    to: "<v>NaN</v>",
    rule: "out-of-range",
  },
  {
    why: "a kind of cell that does not exist",
    part: SHEET,
    from: 't="s"',
    to: 't="x"',
    rule: "out-of-range",
  },
  {
    why: "metadata that the workbook has not",
    part: SHEET,
    from: 'r="B2"',
    to: 'r="B2" cm="1"',
    rule: "out-of-range",
  },
  {
    why: "a shared formula without its text",
    part: SHEET,
    from: "<v>2</v>",
    to: '<f t="shared" si="0"/>',
    rule: "part-missing",
  },
  {
    why: "columns that overlap",
    part: SHEET,
    from: "</cols>",
    to: '<col min="2" max="3" width="9"/></cols>',
    rule: "out-of-order",
  },
  { why: "two sheets of one name", part: BOOK, from: "Ark 2", to: "ARK 1", rule: "not-unique" },
  {
    why: "a sheet's name that Excel does not take",
    part: BOOK,
    from: "Ark 2",
    to: "a/b",
    rule: "out-of-range",
  },
  {
    why: "no sheet that is shown",
    part: BOOK,
    from: /sheetId="/g,
    to: 'state="hidden" sheetId="',
    rule: "out-of-range",
  },
  {
    why: "a name of a sheet that is not there",
    part: BOOK,
    from: "</workbook>",
    to: '<definedNames><definedName name="x" localSheetId="2">1</definedName></definedNames></workbook>',
    rule: "out-of-range",
  },
  {
    why: "a font that is not there",
    part: STYLES,
    from: 'fontId="0"',
    to: 'fontId="1"',
    rule: "out-of-range",
  },
  {
    why: "a number format that is not there",
    part: STYLES,
    from: 'numFmtId="4"',
    to: 'numFmtId="170"',
    rule: "out-of-range",
  },
  {
    why: "a table of more columns than cells",
    part: TABLE,
    from: 'ref="A1:B2"',
    to: 'ref="A1:C2"',
    rule: "out-of-range",
  },
  {
    why: "two columns of one name",
    part: TABLE,
    from: "Kolonne 1",
    to: "KOLONNE 0",
    rule: "not-unique",
  },
  {
    why: "a text too long for a cell",
    part: "xl/sharedStrings.xml",
    from: "Ås",
    to: "Å".repeat(32_768),
    rule: "out-of-range",
  },
])("finds $why", ({ part, from, to, rule }) => {
  const parts = { ...whole };
  const before = parts[part] ?? "";
  parts[part] = before.replace(from, to);
  expect(parts[part]).not.toBe(before);
  expect(faultsOf(parts)).toContain(`${part} ${rule}`);
});

describe("saving", () => {
  const open = async (parts: Record<string, string>) => {
    const bytes = hostFiles.pack(parts);
    await resetWorkbook({ file: { bytes, name: "x.xlsx" } });
    return bytes;
  };

  it("is refused with the part where the file would be broken", async () => {
    const bytes = await open(whole);
    const data = await excelHost.snapshotForFile();
    const [first = ""] = data.sheetOrder;
    Object.assign(data.sheets[first] ?? {}, { name: "en/to" });
    expect(await hostFiles.saveWorkbookFile(data, bytes)).toEqual({
      ok: false,
      error: { code: "saved-file-broken", part: BOOK, rule: "out-of-range" },
    });
  });

  it("is not refused for a fault that the file came with", async () => {
    await open({
      ...whole,
      [STYLES]: (whole[STYLES] ?? "").replace('numFmtId="4"', 'numFmtId="170"'),
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getLast().getRange("D1").values = [["ny"]];
      await context.sync();
    });
    const parts = hostFiles.parts(await saveWorkbook());
    expect(parts["xl/worksheets/sheet2.xml"]).toContain('r="D1"');
  });

  it("is refused where a sheet that nobody touched would lose something", async () => {
    const bytes = await open(whole);
    const data = await excelHost.snapshotForFile();
    const others = { ...whole, [SHEET]: (whole[SHEET] ?? "").replace(' outlineLevel="1"', "") };
    expect(hostFiles.checkSaved(hostFiles.pack(others), data, bytes)).toEqual({
      part: SHEET,
      rule: "sheet-changed",
      what: "",
    });
    expect(hostFiles.checkSaved(bytes, data, bytes)).toBeNull();
  });
});
