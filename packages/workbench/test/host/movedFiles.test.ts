import { inBook, valuesOf } from "./batches";

const EVERYTHING = "everything.xlsx";
const sheet1 = "xl/worksheets/sheet1.xml";
const extension =
  '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="9" id="{1}"><xm:f>$B2&gt;Låst!$A$2</xm:f></x14:cfRule><xm:sqref>A2:A4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';

/** The file with more of what Excel writes into a sheet and the workbench does not show. */
function fuller(change: (parts: Record<string, string>) => void = () => undefined): Uint8Array {
  const parts = hostFiles.parts(hostFiles.fixture(EVERYTHING));
  const put = (before: string, added: string): void => {
    parts[sheet1] = (parts[sheet1] ?? "").replace(before, added + before);
  };
  put(
    "<conditionalFormatting ",
    '<conditionalFormatting sqref="A2:A4 C3"><cfRule type="expression" dxfId="0" priority="7"><formula>AND($B2&gt;10,A$1="x A1",Kommuner!B2=\'Skjult ark\'!$A$1)</formula></cfRule></conditionalFormatting>'
  );
  put("<pageMargins", '<hyperlinks><hyperlink ref="A4" location="Låst!A2"/></hyperlinks>');
  put(
    "<conditionalFormatting ",
    '<autoFilter ref="A1:C4"><filterColumn colId="1"><filters><filter val="1849"/></filters></filterColumn></autoFilter>'
  );
  put(
    "<drawing ",
    '<rowBreaks count="1" manualBreakCount="1"><brk id="3" max="16383" man="1"/></rowBreaks>'
  );
  put("</worksheet>", extension);
  parts["xl/workbook.xml"] = (parts["xl/workbook.xml"] ?? "").replace(
    "</definedNames>",
    '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Kommuner!$A$1:$C$4</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Kommuner!$1:$1</definedName></definedNames>'
  );
  change(parts);
  return hostFiles.pack(parts);
}
const open = (bytes = fuller()) => resetWorkbook({ file: { bytes, name: EVERYTHING } });
const saved = async (): Promise<Record<string, string>> => hostFiles.parts(await saveWorkbook());
/** The addresses and formulas of a sheet's rules, in the order of the file. */
const places = (xml = ""): string[] =>
  [...xml.matchAll(/ sqref="([^"]*)"|<xm:sqref>([^<]*)|<(?:formula1?|xm:f)>([^<]*)/g)].map(
    ([, sqref, inner, formula]) => (sqref ?? inner ?? formula ?? "").replace(/&quot;/g, '"')
  );
const changeRows = (change: (sheet: Excel.Worksheet) => void) =>
  inBook(async (workbook, context) => {
    change(workbook.worksheets.getItem("Kommuner"));
    await context.sync();
  });

describe("what a file brings", () => {
  it("stands as it stood where nothing moved", async () => {
    await open();
    const xml = (await saved())[sheet1];
    expect(places(xml)).toEqual([
      "A2:A4 C3",
      "AND($B2&gt;10,A$1=\"x A1\",Kommuner!B2='Skjult ark'!$A$1)",
      "B2:B4",
      "100000",
      "C2:C4",
      "B2:B4",
      "0",
      "$B2&gt;Låst!$A$2",
      "A2:A4",
    ]);
  });

  it("moves down with inserted rows: rules, their formulas, links, filters, breaks, names", async () => {
    await open();
    await changeRows((sheet) => sheet.getRange("2:3").insert("Down"));
    const parts = await saved();
    const xml = parts[sheet1] ?? "";
    expect(places(xml)).toEqual([
      "A4:A6 C5",
      "AND($B4&gt;10,A$1=\"x A1\",Kommuner!B4='Skjult ark'!$A$1)",
      "B4:B6",
      "100000",
      "C4:C6",
      "B4:B6",
      "0",
      "$B4&gt;Låst!$A$2",
      "A4:A6",
    ]);
    expect(xml).toContain('<hyperlink ref="A6" location="Låst!A2"/>');
    expect(xml).toContain('<autoFilter ref="A1:C6"><filterColumn colId="1">');
    expect(xml).toContain('<brk id="5" ');
    const names = parts["xl/workbook.xml"];
    expect(names).toContain(">Kommuner!$A$1:$C$6</definedName>");
    expect(names).toContain('name="_xlnm.Print_Titles" localSheetId="0">Kommuner!$1:$1<');
    expect(names).toMatch(/name="_xlnm.Print_Area" localSheetId="0">Kommuner!\$?A\$?1:\$?C\$?6</);
  });

  it("moves right with inserted columns, a filter's columns too", async () => {
    await open();
    await changeRows((sheet) => sheet.getRange("B:B").insert("Right"));
    const xml = (await saved())[sheet1] ?? "";
    expect(places(xml).slice(0, 3)).toEqual([
      "A2:A4 D3",
      "AND($C2&gt;10,A$1=\"x A1\",Kommuner!C2='Skjult ark'!$A$1)",
      "C2:C4",
    ]);
    expect(xml).toContain('<autoFilter ref="A1:D4"><filterColumn colId="2">');
  });

  it("keeps a rule's meaning where its first row is deleted", async () => {
    await open();
    await changeRows((sheet) => sheet.getRange("2:2").delete("Up"));
    const xml = (await saved())[sheet1];
    expect(places(xml).slice(0, 2)).toEqual([
      "A2:A3 C2",
      "AND($B2&gt;10,A$1=\"x A1\",Kommuner!B2='Skjult ark'!$A$1)",
    ]);
  });

  it("goes where all its cells are deleted", async () => {
    await open();
    // A table keeps an empty row when all of its rows are deleted; a range does not.
    await changeRows((sheet) => sheet.tables.getItemAt(0).convertToRange());
    await changeRows((sheet) => sheet.getRange("2:4").delete("Up"));
    const xml = (await saved())[sheet1] ?? "";
    expect(places(xml)).toEqual([]);
    for (const section of [
      "conditionalFormatting",
      "dataValidations",
      "hyperlinks",
      "extLst",
      "rowBreaks",
    ]) {
      expect([section, xml.includes(`<${section}`)]).toEqual([section, false]);
    }
  });

  it("is cut where only a part of its cells moves", async () => {
    await open();
    await changeRows((sheet) => {
      sheet.tables.getItemAt(0).convertToRange();
      sheet.getRange("B3:C3").insert("Down");
    });
    const xml = (await saved())[sheet1];
    expect(places(xml)[0]).toBe("A2:A4 C4");
    expect(places(xml)[2]).toBe("B2:B5");
  });

  it("is back where it was after undo, also what a deletion took away", async () => {
    await open();
    await changeRows((sheet) => sheet.tables.getItemAt(0).convertToRange());
    const before = places((await saved())[sheet1]);
    await changeRows((sheet) => sheet.getRange("2:4").delete("Up"));
    await changeRows((sheet) => sheet.getRange("1:2").insert("Down"));
    await excelHost.userUndoes();
    await excelHost.userUndoes();
    expect(places((await saved())[sheet1])).toEqual(before);
    await excelHost.userRedoes();
    expect(places((await saved())[sheet1])).toEqual([]);
  });

  it("moves on a sheet that is not the active one, and no other sheet's does", async () => {
    await open();
    await inBook(async (workbook, context) => {
      const other = workbook.worksheets.add("Ny");
      other.activate();
      await context.sync();
      workbook.worksheets.getItem("Kommuner").getRange("2:2").delete("Up");
      await context.sync();
    });
    expect(places((await saved())[sheet1])[2]).toBe("B2:B3");
    await open();
    await inBook(async (workbook, context) => {
      workbook.worksheets.getItem("Skjult ark").getRange("1:1").delete("Up");
      await context.sync();
    });
    const [address, formula] = places((await saved())[sheet1]);
    expect(address).toBe("A2:A4 C3");
    expect(formula).toContain("Kommuner!B2=#REF!");
  });

  it("names a renamed sheet: in rules, links and charts", async () => {
    await open();
    await inBook(async (workbook, context) => {
      workbook.worksheets.getItem("Kommuner").name = "Tall 2024";
      workbook.worksheets.getItem("Låst").name = "Laast";
      await context.sync();
    });
    const parts = await saved();
    expect(places(parts[sheet1])[1]).toContain("'Tall 2024'!B2='Skjult ark'!$A$1");
    expect(parts[sheet1]).toContain('location="Laast!A2"');
    expect(parts["xl/charts/chart1.xml"]).toContain("'Tall 2024'!$");
    expect(parts["xl/charts/chart1.xml"]).not.toContain("Kommuner!");
  });

  it("draws a chart further down over the same figures, in its own looks", async () => {
    await open();
    const before = hostFiles.parts(hostFiles.fixture(EVERYTHING));
    await changeRows((sheet) => sheet.getRange("2:4").insert("Down"));
    const parts = await saved();
    const rows = (xml = "") => [...xml.matchAll(/<xdr:row>(\d+)/g)].map(([, row]) => Number(row));
    expect(rows(before["xl/drawings/drawing1.xml"])).toEqual([6, 20]);
    expect(rows(parts["xl/drawings/drawing1.xml"])).toEqual([9, 23]);
    const moved = (xml = "") =>
      xml.replace(/\$B\$2:\$B\$4/g, "$B$5:$B$7").replace(/\$A\$2:\$A\$4/g, "$A$5:$A$7");
    const chart = parts["xl/charts/chart1.xml"] ?? "";
    expect(chart).toContain("$5");
    expect(chart.replace(/\s+/g, "")).toBe(
      moved(before["xl/charts/chart1.xml"]).replace(/\s+/g, "")
    );
  });

  it("moves notes with their cells, and takes those of deleted cells away", async () => {
    await open();
    await changeRows((sheet) => sheet.getRange("1:1").insert("Down"));
    let parts = await saved();
    expect(parts["xl/comments1.xml"]).toContain('<comment ref="A2"');
    expect(parts["xl/drawings/vmlDrawing1.vml"]).toContain("<x:Row>1</x:Row>");
    await changeRows((sheet) => sheet.getRange("2:2").delete("Up"));
    parts = await saved();
    expect(parts["xl/comments1.xml"]).not.toContain("<comment ref");
    expect(parts["xl/drawings/vmlDrawing1.vml"]).not.toContain("<v:shape ");
  });

  it("keeps parts byte for byte that a move does not reach", async () => {
    await open();
    await changeRows((sheet) => sheet.getRange("40:41").insert("Down"));
    const before = hostFiles.parts(fuller());
    const parts = await saved();
    const names = Object.keys(before).filter((name) => /chart|drawing|comments/.test(name));
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) expect([name, parts[name]]).toEqual([name, before[name]]);
  });

  it("moves formulas into other workbooks, which keep their value", async () => {
    await open(
      fuller((parts) => {
        parts[sheet1] = parts[sheet1]?.replace("<f>B2*2</f>", "<f>[1]Ark1!$A$1</f>") ?? "";
      })
    );
    await changeRows((sheet) => sheet.getRange("2:2").insert("Down"));
    expect(await valuesOf("C3")).toEqual([[7356]]);
    expect((await saved())[sheet1]).toMatch(/<c r="C3"[^>]*><f>\[1\]Ark1!\$A\$1<\/f><v>7356</);
  });
});
