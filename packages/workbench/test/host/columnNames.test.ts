import { inBook, valuesOf } from "./batches";

beforeEach(async () => {
  await resetWorkbook();
});

/** Names of columns that formulas write with `'`, and such as look like something else. */
const NAMES = [
  { name: "Sum [kr]", written: "Sum '[kr']" },
  { name: "[", written: "'[" },
  { name: "]", written: "']" },
  { name: "#", written: "'#" },
  { name: "Kommunenr #", written: "Kommunenr '#" },
  { name: "Fylkets '26", written: "Fylkets ''26" },
  { name: "it's", written: "it''s" },
  { name: "e@post", written: "e'@post" },
  { name: "A1:B2", written: "A1:B2" },
  { name: "Beløp, kr (netto)", written: "Beløp, kr (netto)" },
  { name: 'Kalt "andel"', written: 'Kalt "andel"' },
  { name: "Sum; i alt", written: "Sum; i alt" },
  { name: "-Total", written: "-Total" },
  { name: "{1}", written: "{1}" },
  { name: "Andel\nav alle", written: "Andel\nav alle" },
  { name: "100 %", written: "100 %" },
];

/** A table at B2 with a column of that name, of 3 and 4, between two others, and formulas. */
const calculate = (name: string, formulas: Readonly<Record<string, string>>) =>
  inBook(async (workbook, context) => {
    const sheet = workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A2:D4").values = [
      ["", "Kommune", `'${name}`, "Andel"],
      [100, "Os", 3, ""],
      [100, "Aukra", 4, ""],
    ];
    sheet.tables.add("B2:D4", true).name = "Tab";
    await context.sync();
    for (const [address, formula] of Object.entries(formulas)) {
      sheet.getRange(address).formulas = [[formula]];
    }
    await context.sync();
  });

const formulasOf = (address: string) =>
  inBook(async (workbook, context) => {
    const range = workbook.worksheets.getActiveWorksheet().getRange(address);
    range.load("formulas");
    await context.sync();
    return range.formulas.flat() as unknown[];
  });

describe("a column's name in a formula", () => {
  it.each(NAMES)("may be $name", async ({ name, written }) => {
    const formulas = {
      F1: `=SUM(Tab[[${written}]])`,
      F2: `=SUM(Tab[[#All],[${written}]],1)`,
      F3: `=SUM(Tab[[${written}]:[Andel]])`,
      F4: `=Tab[@[${written}]]*2`,
      D4: `=[@[${written}]]+0.5`,
      F5: `=Tab[[#Headers],[${written}]]`,
      F6: `="Tab[${name.replaceAll('"', '""')}]"&1`,
    };
    await calculate(name, formulas);
    expect((await valuesOf("F1:F6")).flat()).toEqual([7, 8, 11.5, 8, name, `Tab[${name}]1`]);
    expect(await valuesOf("D4")).toEqual([[4.5]]);
    expect([...(await formulasOf("F1:F6")), ...(await formulasOf("D4"))]).toEqual(
      ["F1", "F2", "F3", "F4", "F5", "F6", "D4"].map((at) => formulas[at as keyof typeof formulas])
    );
  });

  it.each(NAMES)(
    "lets references behind it move with inserted rows: $name",
    async ({ written }) => {
      await calculate("Beløp", { F4: `="a\nb"&SUM(Tab[[${written}]])&A3` });
      await inBook(async (workbook, context) => {
        workbook.worksheets.getActiveWorksheet().getRange("1:1").insert("Down");
        await context.sync();
      });
      expect(await formulasOf("F5")).toEqual([`="a\nb"&SUM(Tab[[${written}]])&A4`]);
    }
  );

  it.each(NAMES)("is kept in a file: $name", async ({ name, written }) => {
    await calculate(name, { F1: `=SUM(Tab[[${written}]])*1`, F4: `=Tab[@[${written}]]*2` });
    const bytes = await saveWorkbook();
    expect(hostFiles.faultsOf(bytes)).toEqual([]);
    await resetWorkbook({ file: { bytes, name: "x.xlsx" } });
    expect(await valuesOf("F1")).toEqual([[7]]);
    expect(await valuesOf("F4")).toEqual([[8]]);
  });

  it("that no column has is an error, and never the cell beside the table", async () => {
    await calculate("Beløp", {
      F1: "=SUM(Tab[Finnes ikke])",
      F2: "=SUM(Tab[[Finnes ikke]:[Beløp]])",
      F3: "=Tab[@Finnes]",
      F4: "=SUM(Tab[[#All],[Finnes ikke]])",
    });
    for (const [value] of await valuesOf("F1:F4")) expect(value).toBe("#NAME?");
  });

  it("may be alone in brackets in the table's own rows, and a row may be meant whole", async () => {
    await calculate("Beløp", {
      D3: "=[@Beløp]/SUM([Beløp])",
      D4: "=SUM(Tab[@[Kommune]:[Beløp]])",
    });
    expect(await valuesOf("D3:D4")).toEqual([[3 / 7], [4]]);
    const xml = hostFiles.parts(await saveWorkbook())["xl/worksheets/sheet1.xml"] ?? "";
    expect(xml).toContain("<f>Tab[[#This Row],[Beløp]]/SUM(Tab[Beløp])</f>");
    expect(xml).toContain("<f>SUM(Tab[[#This Row],[Kommune]:[Beløp]])</f>");
  });

  it("with quotes in it hides nothing that stands behind it", async () => {
    await calculate("#", {
      F1: "=IFNA(Tab[@['#]],0)+IFNA(Tab[@['#]],0)",
      F3: "=SUM(Tab['#])+A3+SUM(Tab['#])",
    });
    const xml = hostFiles.parts(await saveWorkbook())["xl/worksheets/sheet1.xml"] ?? "";
    expect(xml).toContain(
      "_xlfn.IFNA(Tab[[#This Row],['#]],0)+_xlfn.IFNA(Tab[[#This Row],['#]],0)"
    );
    await inBook(async (workbook, context) => {
      workbook.worksheets.getActiveWorksheet().getRange("1:1").insert("Down");
      await context.sync();
    });
    expect(await formulasOf("F4")).toEqual(["=SUM(Tab['#])+A4+SUM(Tab['#])"]);
    expect(await valuesOf("F4")).toEqual([[114]]);
  });
});
