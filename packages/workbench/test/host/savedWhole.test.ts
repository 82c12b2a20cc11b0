/** What is handed back opens everywhere, with everything in it. */
export {};

const open = (name: string, bytes = hostFiles.fixture(`saved/${name}.xlsx`)) =>
  resetWorkbook({ file: { bytes, name: `${name}.xlsx` } });
const partsOf = (name: string) => hostFiles.parts(hostFiles.fixture(`saved/${name}.xlsx`));
const saved = async () => hostFiles.parts(await saveWorkbook());
const onFirst = <T>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>
): Promise<T> => Excel.run((context) => batch(context.workbook.worksheets.getFirst(), context));

/** Does to a workbook what the add-in does: columns beside the table, formulas, formats, widths. */
const writeBeside = () =>
  onFirst(async (sheet, context) => {
    sheet.getRange("E1:F3").values = [
      ["Andel", "Beløp"],
      [0.5, 10],
      [0.5, 20],
    ];
    sheet.getRange("F4").formulas = [["=SUM(F2:F3)"]];
    sheet.getRange("F2:F4").numberFormat = [["#,##0"], ["#,##0"], ["#,##0"]];
    sheet.getRange("E:F").format.columnWidth = 80;
    await context.sync();
  });

const CASES = [
  { name: "openpyxl-table-elsewhere", why: "relationships are declared where they are used" },
  { name: "openpyxl-new-sheet", why: "the workbook's part declares none at its root" },
  { name: "array-formula-manual", why: "an array formula that is not calculated" },
  { name: "chartsheet-in-the-middle", why: "a sheet without cells, and names by place" },
  { name: "column-groups", why: "columns in outlines" },
  { name: "format-of-other-formulas", why: "formulas in the format General" },
  { name: "other-relationship-prefix", why: "relationships by another prefix" },
  { name: "dynamic-array-auto", why: "a dynamic array" },
  { name: "functions-the-host-lacks", why: "functions that only Excel calculates" },
] as const;

describe.each(CASES)("$name ($why)", ({ name }) => {
  it("keeps every sheet that nobody touched, byte for byte", async () => {
    await open(name);
    await writeBeside();
    const [before, after] = [partsOf(name), await saved()];
    const others = Object.keys(before).filter(
      (part) =>
        /(worksheets|chartsheets|tables|drawings|charts)\//.test(part) &&
        !/sheets\/sheet1\.xml/.test(part)
    );
    for (const part of others) expect([part, after[part]]).toEqual([part, before[part]]);
  });

  it("breaks no rule of the format, with a new sheet as well", async () => {
    await open(name);
    await writeBeside();
    await Excel.run(async (context) => {
      const added = context.workbook.worksheets.add("Nytt ark");
      added.getRange("A1:B2").values = [
        ["Kommune", "Beløp"],
        ["Aukra", 1],
      ];
      added.tables.add("A1:B2", true);
      context.workbook.names.add("Ny", added.getRange("A1"));
      await context.sync();
    });
    const bytes = await saveWorkbook();
    expect(hostFiles.faultsOf(bytes)).toEqual([]);
    await open(name, bytes);
    const sum = await onFirst(async (sheet, context) => {
      const range = sheet.getRange("F4");
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(sum).toEqual([[30]]);
  });

  it("is the same file when nothing was touched", async () => {
    await open(name);
    const [before, after] = [partsOf(name), await saved()];
    const sheets = Object.keys(before).filter((part) => /sheets\/sheet/.test(part));
    for (const part of sheets) expect([part, after[part]]).toEqual([part, before[part]]);
  });
});

describe("what is known of a workbook only by its file", () => {
  it("is in which place a sheet of charts stands, and whose a name is", async () => {
    await open("chartsheet-in-the-middle");
    await writeBeside();
    const workbook = (await saved())["xl/workbook.xml"] ?? "";
    const names = [...workbook.matchAll(/<sheet name="([^"]*)"/g)].map(([, sheet]) => sheet);
    expect(names).toEqual(["Folketall", "Diagram", "Utskrift", "Sist"]);
    expect(workbook).toContain('<definedName name="Lokal" localSheetId="3">Sist!$A$1<');
    expect(workbook).toContain('name="_xlnm.Print_Area" localSheetId="2">Utskrift!$A$1:$C$3<');
  });

  it("is the outline of columns, beside those that are made wider", async () => {
    await open("column-groups");
    await writeBeside();
    const sheet = (await saved())["xl/worksheets/sheet1.xml"] ?? "";
    expect(sheet).toContain(
      '<col min="2" max="2" width="20.7109375" customWidth="1" outlineLevel="1"/>'
    );
    expect(sheet).toContain('hidden="1" customWidth="1" outlineLevel="1"/>');
    expect(sheet).toMatch(/<col min="5" max="6" width="[\d.]+" customWidth="1"\/>/);
  });
});

describe("a formula on a sheet that nobody touched", () => {
  const formulas = (texts: readonly (readonly [string, string])[]) => {
    const parts = partsOf("format-of-other-formulas");
    const cells = texts.map(
      ([formula, value], row) =>
        `<row r="${row + 1}"><c r="A${row + 1}"><f>${formula}</f><v>${value}</v></c></row>`
    );
    const path = "xl/worksheets/sheet2.xml";
    parts[path] = (parts[path] ?? "").replace(
      /<sheetData>.*<\/sheetData>/,
      `<sheetData>${cells.join("")}</sheetData>`
    );
    return hostFiles.pack(parts);
  };
  const results = async () =>
    [...((await saved())["xl/worksheets/sheet2.xml"] ?? "").matchAll(/<v>(.*?)<\/v>/g)].map(
      ([, value]) => value
    );

  it.each([
    { why: "has the new result of what was edited", formula: "Folketall!F2*2", is: "20" },
    { why: "and of what follows from it", formula: "A9*3", is: "60" },
    { why: "keeps the last one of anything else", formula: "Folketall!C2", is: "1" },
    { why: "also where the host calculates another", formula: "TODAY()", is: "1" },
    { why: "and where what it stands on is unknown here", formula: "IFERROR(A10,0)", is: "1" },
    {
      why: "finds what was edited by a function too",
      formula: 'INDIRECT("Folketall!F2")',
      is: "10",
    },
  ])("$why: $formula", async ({ formula, is }) => {
    const filler = Array.from({ length: 7 }, (_, at) => [String(at), "1"] as const);
    const bytes = formulas(
      [[formula, "1"], ...filler, ["Folketall!F2*2", "1"], ["CUBEVALUE(&quot;x&quot;)", "1"]].map(
        ([text = "", value = ""]) => [text.replace(/"/g, "&quot;"), value] as const
      )
    );
    await open("x", bytes);
    await writeBeside();
    expect((await results())[0]).toBe(is);
  });

  it("refers to its cells where rows were put in on another sheet", async () => {
    await open("x", formulas([["Folketall!$C$4", "14961"]]));
    await onFirst(async (sheet, context) => {
      sheet.getRange("2:3").insert("Down");
      await context.sync();
    });
    const sheet = (await saved())["xl/worksheets/sheet2.xml"];
    expect(sheet).toContain("<f>Folketall!$C$6</f><v>14961</v>");
  });
});

describe("a cell that was changed in its format only", () => {
  it("keeps its formula, its last result and what else the file says of it", async () => {
    await open("dynamic-array-auto");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getLast().getRange("A1").format.fill.color = "#FFFF00";
      await context.sync();
    });
    const sheet = (await saved())["xl/worksheets/sheet2.xml"];
    expect(sheet).toMatch(/<c r="A1" cm="1" s="\d+"><f t="array" ref="A1:A3">_xlfn\._xlws\.SORT\(/);
  });
});

it("formulas that share one text are written out when one of them is changed", async () => {
  const parts = partsOf("format-of-other-formulas");
  const path = "xl/worksheets/sheet2.xml";
  const shared = [2, 3, 4].map((row) => {
    const formula =
      row === 2 ? `<f t="shared" ref="A2:A4" si="0">B2*2</f>` : '<f t="shared" si="0"/>';
    return `<row r="${row}"><c r="A${row}">${formula}<v>0</v></c></row>`;
  });
  parts[path] = (parts[path] ?? "").replace(
    /<sheetData>.*<\/sheetData>/,
    `<sheetData>${shared.join("")}</sheetData>`
  );
  await open("x", hostFiles.pack(parts));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getLast().getRange("A2").values = [[7]];
    await context.sync();
  });
  const sheet = (await saved())[path];
  expect(sheet).toContain("<v>7</v>");
  expect(sheet).toContain("<f>B3*2</f>");
  expect(sheet).not.toContain('t="shared"');
});

it("under manual calculation new formulas are saved with their results", async () => {
  await open("array-formula-manual");
  await writeBeside();
  const after = await saved();
  expect(after["xl/workbook.xml"]).toContain('calcMode="manual"');
  expect(after["xl/worksheets/sheet1.xml"]).toContain("<f>SUM(F2:F3)</f><v>30</v>");
});
