beforeEach(async () => {
  await resetWorkbook();
});

/** Saves the open workbook and opens the file that came of it. */
async function reopen(): Promise<void> {
  const bytes = await saveWorkbook();
  await resetWorkbook({ file: { bytes, name: "again.xlsx" } });
}

const utf8 = (text: string): Uint8Array => hostFiles.utf8(text);
const latin = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));

/** The values of the used cells of the active sheet. */
const values = (): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange(true);
    used.load("values");
    await context.sync();
    return used.values;
  });

describe("a workbook saved and opened again", () => {
  it("keeps values, formulas, formats and number formats", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:C2").values = [
        ["Kommune", "Folketall", 'Æ & <Ø> "Å"'],
        ["'0301", 717710, true],
      ];
      sheet.getRange("D2:E2").formulas = [["=B2*2", '=IF(B2>1,"mye","lite")']];
      sheet.getRange("B2").numberFormat = [["#,##0"]];
      sheet.getRange("D2").numberFormat = [["0.000 %"]];
      sheet.getRange("A1:C1").format.font.bold = true;
      sheet.getRange("A1:C1").format.fill.color = "#0F6CBD";
      sheet.getRange("A1").format.borders.getItem("EdgeBottom").style = "Double";
      sheet.getRange("A:A").format.columnWidth = 120;
      sheet.getRange("2:2").format.rowHeight = 30;
      sheet.getRange("5:5").rowHidden = true;
      sheet.freezePanes.freezeRows(1);
      await context.sync();
    });
    await reopen();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const all = sheet.getRange("A1:E2");
      all.load("values,formulas,numberFormat");
      const head = sheet.getRange("A1:C1").format;
      head.load("font/bold,fill/color");
      const border = sheet.getRange("A1").format.borders.getItem("EdgeBottom");
      border.load("style");
      const width = sheet.getRange("A1").format;
      width.load("columnWidth");
      const height = sheet.getRange("A2").format;
      height.load("rowHeight");
      const hidden = sheet.getRange("A5");
      hidden.load("rowHidden");
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load("address");
      await context.sync();
      expect(all.values).toEqual([
        ["Kommune", "Folketall", 'Æ & <Ø> "Å"', "", ""],
        ["0301", 717710, true, 1435420, "mye"],
      ]);
      expect(all.formulas[1]?.slice(3)).toEqual(["=B2*2", '=IF(B2>1,"mye","lite")']);
      expect(all.numberFormat[1]).toEqual(["General", "#,##0", "General", "0.000 %", "General"]);
      expect(head.font.bold).toBe(true);
      expect(head.fill.color).toBe("#0F6CBD");
      expect(border.style).toBe("Double");
      expect(width.columnWidth).toBeCloseTo(120, 0);
      expect(height.rowHeight).toBeCloseTo(30, 0);
      expect(hidden.rowHidden).toBe(true);
      expect(frozen.address).toMatch(/!1:1$/);
    });
  });

  it("keeps names (hidden ones hidden), tables and our custom XML", async () => {
    const xml = '<hp:state xmlns:hp="urn:test:hp"><hp:x>å &amp; ø</hp:x></hp:state>';
    await Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B3").values = [
        ["Kommune", "Beløp"],
        ["Aukra", 1],
        ["Os", 2],
      ];
      sheet.tables.add("A1:B3", true).name = "Kommuner";
      workbook.names.add("HP_Amounts", sheet.getRange("B2:B3")).visible = false;
      sheet.getRange("D1").formulas = [["=SUM(Kommuner[Beløp])+SUM(HP_Amounts)"]];
      workbook.customXmlParts.add(xml);
      await context.sync();
    });
    await reopen();
    await Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getActiveWorksheet();
      const table = sheet.tables.getItem("Kommuner");
      const range = table.getRange();
      range.load("address");
      table.load("showTotals,style");
      const name = workbook.names.getItem("HP_Amounts");
      name.load("visible,formula");
      const sum = sheet.getRange("D1");
      sum.load("values");
      const part = workbook.customXmlParts.getByNamespace("urn:test:hp").getOnlyItem();
      const text = part.getXml();
      await context.sync();
      expect(range.address).toBe("Sheet1!A1:B3");
      expect(name.visible).toBe(false);
      expect(name.formula).toBe("=Sheet1!$B$2:$B$3");
      expect(sum.values).toEqual([[6]]);
      expect(text.value.endsWith(xml)).toBe(true);
    });
  });

  it("keeps sheets in order, hidden and protected as they were", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Region d'vest");
      const hidden = worksheets.add("Skjult");
      hidden.visibility = "VeryHidden";
      worksheets.getItem("Region d'vest").protection.protect({ allowFormatCells: true });
      worksheets.getItem("Region d'vest").activate();
      await context.sync();
    });
    await reopen();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/visibility");
      const locked = worksheets.getItem("Region d'vest").protection;
      locked.load("protected,options");
      const active = worksheets.getActiveWorksheet();
      active.load("name");
      await context.sync();
      expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ["Sheet1", "Visible"],
        ["Region d'vest", "Visible"],
        ["Skjult", "VeryHidden"],
      ]);
      expect(locked.protected).toBe(true);
      expect(locked.options.allowFormatCells).toBe(true);
      expect(active.name).toBe("Region d'vest");
    });
  });

  it("is the same file again when nothing was touched", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B1").values = [["x", 1]];
      sheet.getRange("C1").formulas = [["=B1+1"]];
      sheet.getRange("A1").format.font.bold = true;
      await context.sync();
    });
    await reopen();
    const once = await saveWorkbook();
    await resetWorkbook({ file: { bytes: once, name: "again.xlsx" } });
    const twice = await saveWorkbook();
    expect([...twice]).toEqual([...once]);
  });

  it("keeps the results of a formula that spills", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B2").formulas = [["=SEQUENCE(3)"]];
      await context.sync();
    });
    await reopen();
    expect(await values()).toEqual([[1], [2], [3]]);
  });
});

describe("a CSV file", () => {
  it.each([
    {
      why: "semicolons",
      text: "0301;717710\r\n1101;15011\r\n",
      expected: [
        ["0301", 717710],
        [1101, 15011],
      ],
    },
    {
      why: "commas, no header",
      text: "101,30544\n5001,214565",
      expected: [
        [101, 30544],
        [5001, 214565],
      ],
    },
    {
      why: "tabs",
      text: "kommune\tfolketall\nOslo\t717710",
      expected: [
        ["kommune", "folketall"],
        ["Oslo", 717710],
      ],
    },
    {
      why: "decimal commas stay text",
      text: "a;b\n1,5;2",
      expected: [
        ["a", "b"],
        ["1,5", 2],
      ],
    },
    { why: "quoted separators", text: '"Herøy, Nordland";1', expected: [["Herøy, Nordland", 1]] },
    { why: "Excel's own sep line", text: "sep=,\na,b", expected: [["a", "b"]] },
    { why: "a mark of UTF-8", text: "\uFEFFå;1", expected: [["å", 1]] },
  ])("$why", async ({ text, expected }) => {
    await resetWorkbook({ file: { bytes: utf8(text), name: "folketall.csv" } });
    expect(await values()).toEqual(expected);
  });

  it("is read as Windows-1252 where it is no UTF-8", async () => {
    await resetWorkbook({ file: { bytes: latin("Bod\u00f8;1"), name: "a.csv" } });
    expect(await values()).toEqual([["Bodø", 1]]);
  });
});

describe("what is no workbook", () => {
  it.each([
    {
      why: "an empty zip",
      bytes: [0x50, 0x4b, 5, 6, ...Array<number>(18).fill(0)],
      code: "not-a-workbook",
    },
    { why: "a zip cut short", bytes: [0x50, 0x4b, 3, 4, 1, 2, 3], code: "truncated" },
    {
      why: "an old .xls",
      bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0],
      code: "old-format",
    },
    { why: "a picture", bytes: [0x89, 0x50, 0x4e, 0x47, 0, 0], code: "not-a-workbook" },
  ])("$why is refused with $code", async ({ bytes, code }) => {
    const outcome = await hostFiles.openWorkbookFile(Uint8Array.from(bytes), "x.xlsx");
    expect(outcome).toMatchObject({ ok: false, error: { code } });
  });
});

describe("a column that a file gives a format", () => {
  it("passes it on to cells that are new: text stays text", async () => {
    const parts = hostFiles.parts(await saveWorkbook());
    const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
    const styles = parts["xl/styles.xml"] ?? "";
    const bytes = hostFiles.pack({
      ...parts,
      "xl/worksheets/sheet1.xml": sheet.replace(
        "<sheetData",
        '<cols><col min="1" max="1" width="12" style="1"/></cols><sheetData'
      ),
      "xl/styles.xml": styles.replace(
        "</cellXfs>",
        '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>'
      ),
    });
    await resetWorkbook({ file: { bytes, name: "x.xlsx" } });
    await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
      cells.values = [["0301", "0301"]];
      cells.load("values,numberFormat");
      await context.sync();
      expect(cells.values).toEqual([["0301", 301]]);
      expect(cells.numberFormat).toEqual([["@", "General"]]);
    });
    const saved = hostFiles.parts(await saveWorkbook())["xl/worksheets/sheet1.xml"];
    expect(saved).toContain('<c r="A1" s="1" t="s">');
  });
});
