import { dialectParts, type Dialect } from "./dialects";

/** A sheet with a table and a drawing, as a program writes it in that form. */
const open = (dialect: Dialect) => {
  const head = ["Kommune", "Folketall"];
  const sheet = { name: "Ark 1", rows: [head, ["Os", 3]], hasTable: true, hasChart: true };
  const bytes = hostFiles.pack(dialectParts(dialect, [sheet]));
  return resetWorkbook({ file: { bytes, name: "x.xlsx" } });
};

/** One of everything that brings a part or a namespace of its own. */
const addEverything = () =>
  Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getFirst();
    sheet.getRange("K1:L2").values = [
      ["x", "y"],
      ["a", 2],
    ];
    sheet.tables.add("K1:L2", true);
    sheet.charts.add("ColumnClustered", sheet.getRange("K1:L2"));
    workbook.comments.add("'Ark 1'!H9", "Sett på nytt.");
    sheet.getRange("B2").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
    const bars = sheet.getRange("B2").conditionalFormats.add("DataBar");
    bars.dataBar.positiveFormat.fillColor = "#FF0000";
    sheet.getRange("A1").format.fill.color = "yellow";
    sheet.pageLayout.orientation = "Landscape";
    workbook.settings.add("valg", 1);
    workbook.customXmlParts.add('<a xmlns="urn:a"/>');
    workbook.names.add("Ny", sheet.getRange("A1"));
    workbook.worksheets.add("Ny").getRange("A1").values = [["ny"]];
    await context.sync();
  });

const typesIn = (parts: Readonly<Record<string, string>>): string[] =>
  Object.entries(parts)
    .filter(([path]) => path.endsWith(".rels"))
    .flatMap(([, text]) => [...text.matchAll(/ Type="([^"]*)"/g)].map(([, type = ""]) => type));
const has = (parts: Readonly<Record<string, string>>, text: string): string[] =>
  Object.keys(parts).filter((path) => parts[path]?.includes(text));

/** How the usual form begins what the strict one has names of its own for. */
const USUAL = /http:\/\/schemas\.openxmlformats\.org\/(officeDocument|spreadsheetml|drawingml)\//;
const STRICT = "http://purl.oclc.org/ooxml/";

describe("a workbook in the strict form of the format", () => {
  it("comes out with strict relationship types, also of what is added", async () => {
    await open("strict");
    await addEverything();
    const bytes = await saveWorkbook();
    expect(hostFiles.faultsOf(bytes)).toEqual([]);
    const types = typesIn(hostFiles.parts(bytes));
    const strict = types.filter((type) => type.startsWith(STRICT));
    expect(types.filter((type) => USUAL.test(type))).toEqual([]);
    expect(strict.map((type) => type.replace(/.*\//, ""))).toEqual(
      expect.arrayContaining(
        "officeDocument worksheet table drawing chart comments vmlDrawing customXml".split(" ")
      )
    );
  });

  it("names the strict namespaces in every part", async () => {
    await open("strict");
    await addEverything();
    const parts = hostFiles.parts(await saveWorkbook());
    const usual = Object.keys(parts).filter((path) => USUAL.test(parts[path] ?? ""));
    expect(usual).toEqual([]);
    expect(has(parts, STRICT).length).toBeGreaterThan(10);
  });

  it("is read again as it was", async () => {
    await open("strict");
    await addEverything();
    const bytes = await saveWorkbook();
    await resetWorkbook({ file: { bytes, name: "x.xlsx" } });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const counts = [
        sheet.tables.getCount(),
        sheet.charts.getCount(),
        context.workbook.comments.getCount(),
        context.workbook.worksheets.getCount(),
      ];
      const rule = sheet.getRange("B2").dataValidation;
      rule.load("type");
      await context.sync();
      expect(counts.map(({ value }) => value)).toEqual([2, 1, 1, 2]);
      expect(rule.type).toBe("List");
    });
  });
});

it("a workbook in the usual form has nothing of the strict one", async () => {
  await open("openpyxl");
  await addEverything();
  expect(has(hostFiles.parts(await saveWorkbook()), STRICT)).toEqual([]);
});
