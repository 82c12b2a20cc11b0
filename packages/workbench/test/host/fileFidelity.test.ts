import { onSheet, valuesOf } from "./batches";

const EVERYTHING = "everything.xlsx";
const open = async (name = EVERYTHING, bytes = hostFiles.fixture(EVERYTHING)): Promise<void> => {
  await resetWorkbook({ file: { bytes, name } });
};
const savedParts = async (): Promise<Record<string, string>> =>
  hostFiles.parts(await saveWorkbook());
/** One section of a sheet's XML, as text. */
const section = (xml: string | undefined, name: string): string =>
  xml?.match(new RegExp(`<${name}[ >].*?(</${name}>|/>)`, "s"))?.[0] ?? "";
const sheet1 = "xl/worksheets/sheet1.xml";

describe("a file that was opened and saved", () => {
  it("keeps every part byte for byte that the workbench does not know", async () => {
    await open();
    const before = hostFiles.parts(hostFiles.fixture(EVERYTHING));
    const after = await savedParts();
    const untouched = Object.keys(before).filter((name) =>
      /chart|drawing|comments|theme|docProps/.test(name)
    );
    expect(untouched.length).toBeGreaterThan(7);
    for (const name of untouched) expect([name, after[name]]).toEqual([name, before[name]]);
  });

  it.each([
    "cols",
    "conditionalFormatting",
    "dataValidations",
    "pageSetup",
    "headerFooter",
    "drawing",
    "legacyDrawing",
    "tableParts",
  ])("keeps the section %s of a sheet as it was", async (name) => {
    await open();
    const before = hostFiles.parts(hostFiles.fixture(EVERYTHING))[sheet1];
    const after = (await savedParts())[sheet1];
    expect(section(before, name)).not.toBe("");
    expect(section(after, name)).toBe(section(before, name));
  });

  it("keeps every cell: value, formula, format", async () => {
    await open();
    const cells = (xml: string | undefined) =>
      [
        ...(xml ?? "").matchAll(/<c r="(\w+)"(?=[^>]*?(?: s="(\d+)")?)[^>]*?(?:\/>|>(.*?)<\/c>)/g),
      ].map(([text, place, , content]) => [place, / s="(\d+)"/.exec(text)?.[1], content]);
    const before = hostFiles.parts(hostFiles.fixture(EVERYTHING))[sheet1];
    const after = (await savedParts())[sheet1];
    expect(cells(before)).toHaveLength(12);
    expect(cells(after)).toEqual(cells(before));
  });

  it("keeps names, the print area, hidden sheets and protection", async () => {
    await open();
    const workbook = (await savedParts())["xl/workbook.xml"];
    expect(workbook).toContain('<definedName name="Folketall">Kommuner!$B$2:$B$4</definedName>');
    expect(workbook).toContain('name="_xlnm.Print_Area" localSheetId="0">Kommuner!A1:C4<');
    expect(workbook).toMatch(/name="Skjult ark"[^>]* state="hidden"/);
    expect(section((await savedParts())["xl/worksheets/sheet3.xml"], "sheetProtection")).toBe(
      '<sheetProtection sheet="1" formatCells="0"/>'
    );
  });

  it("asks Excel to calculate once when it opens it", async () => {
    await open();
    expect(section((await savedParts())["xl/workbook.xml"], "calcPr")).toContain(
      'fullCalcOnLoad="1"'
    );
  });

  it("is unchanged when opened and saved once more", async () => {
    await open();
    const once = await saveWorkbook();
    await open("again.xlsx", once);
    expect(await savedParts()).toEqual(hostFiles.parts(once));
  });
});

describe("a file that was changed", () => {
  it("has the change and everything else", async () => {
    await open();
    await onSheet(async (sheet, context) => {
      sheet.getRange("D1:D2").values = [["Andel"], [0.25]];
      sheet.getRange("D2").numberFormat = [["0.00%"]];
      sheet.getRange("A4").format.fill.color = "#FFFF00";
      await context.sync();
    });
    const after = await savedParts();
    expect(section(after[sheet1], "conditionalFormatting")).toContain("cellIs");
    expect(after[sheet1]).toMatch(/<c r="D2" s="\d+"><v>0.25<\/v>/);
    await open("again.xlsx", hostFiles.pack(after));
    await onSheet(async (sheet, context) => {
      const share = sheet.getRange("D2");
      share.load("numberFormat,text");
      const fill = sheet.getRange("A4").format.fill;
      fill.load("color");
      const bold = sheet.getRange("A1").format.font;
      bold.load("bold,color");
      await context.sync();
      expect(share.text).toEqual([["25.00%"]]);
      expect(fill.color).toBe("#FFFF00");
      expect([bold.bold, bold.color]).toEqual([true, "#0F6CBD"]);
    });
  });

  it("names a renamed sheet in its print area", async () => {
    await open();
    await onSheet(async (sheet, context) => {
      sheet.name = "Folketall 2024";
      await context.sync();
    });
    const workbook = (await savedParts())["xl/workbook.xml"];
    expect(workbook).toContain("'Folketall 2024'!A1:C4");
    expect(workbook).toContain("'Folketall 2024'!$B$2:$B$4");
  });

  it("has a new sheet, and no trace of a deleted one", async () => {
    await open();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Låst").protection.unprotect();
      worksheets.getItem("Låst").delete();
      worksheets.add("Fordeling").getRange("A1").values = [["ny"]];
      await context.sync();
    });
    const after = await savedParts();
    expect(after["xl/workbook.xml"]).not.toContain("Låst");
    expect(after["[Content_Types].xml"]).not.toContain(
      'sheet3.xml"/><Override PartName="/xl/worksheets/sheet3.xml'
    );
    await open("again.xlsx", hostFiles.pack(after));
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      const cell = worksheets.getItem("Fordeling").getRange("A1");
      cell.load("values");
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual([
        "Kommuner",
        "Skjult ark",
        "Fordeling",
      ]);
      expect(cell.values).toEqual([["ny"]]);
    });
  });
});

describe("what is said of a file", () => {
  const notes = async (bytes: Uint8Array) => {
    const outcome = await hostFiles.openWorkbookFile(bytes, EVERYTHING);
    return outcome.ok ? outcome.value.notes : outcome.error;
  };

  it("is what it holds and the workbench does not show", async () => {
    const codes = await notes(hostFiles.fixture(EVERYTHING));
    expect(codes).toEqual(
      expect.arrayContaining([
        { code: "kept-unseen", part: "comments" },
        { code: "kept-unseen", part: "conditional-formats" },
        { code: "kept-unseen", part: "data-validation" },
      ])
    );
  });

  it("is that macros are dropped: they are not in the saved file", async () => {
    const parts = hostFiles.parts(hostFiles.fixture(EVERYTHING));
    const bytes = hostFiles.pack({ ...parts, "xl/vbaProject.bin": "Sub Auto_Open()" });
    expect(await notes(bytes)).toEqual(expect.arrayContaining([{ code: "macros-dropped" }]));
    await open("makro.xlsm", bytes);
    expect(Object.keys(await savedParts())).not.toContain("xl/vbaProject.bin");
  });

  it("is that links to other workbooks are not followed: their last values stand", async () => {
    const parts = hostFiles.parts(hostFiles.fixture(EVERYTHING));
    const linked = {
      ...parts,
      [sheet1]: parts[sheet1]?.replace("<f>B2*2</f>", "<f>[1]Ark1!$A$1</f>") ?? "",
      "xl/_rels/workbook.xml.rels":
        parts["xl/_rels/workbook.xml.rels"]?.replace(
          "</Relationships>",
          '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>'
        ) ?? "",
      "xl/externalLinks/externalLink1.xml": "<externalLink/>",
    };
    expect(await notes(hostFiles.pack(linked))).toEqual(
      expect.arrayContaining([{ code: "external-links-not-followed", links: 1 }])
    );
    await open("lenket.xlsx", hostFiles.pack(linked));
    expect(await valuesOf("C2")).toEqual([[7356]]);
    expect((await savedParts())[sheet1]).toContain("<f>[1]Ark1!$A$1</f><v>7356</v>");
  });
});

describe("a bad file", () => {
  const refusal = async (bytes: Uint8Array, name = "x.xlsx"): Promise<unknown> => {
    const outcome = await hostFiles.openWorkbookFile(bytes, name);
    return outcome.ok ? "opened" : outcome.error.code;
  };
  const utf16 = (text: string): number[] =>
    [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

  it("with a password is refused as encrypted", async () => {
    expect(await refusal(Uint8Array.from([...ole, ...utf16("EncryptedPackage")]))).toBe(
      "encrypted"
    );
  });

  it("cut in half is refused as truncated", async () => {
    const whole = hostFiles.fixture(EVERYTHING);
    expect(await refusal(whole.slice(0, whole.length / 2))).toBe("truncated");
  });

  it("of 200 MB is refused before it is looked at", async () => {
    expect(await refusal(new Uint8Array(200 * 1024 * 1024))).toBe("too-large");
  });

  it("that would unpack to gigabytes is refused", async () => {
    const bomb = hostFiles.fixture(EVERYTHING).slice();
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 4; at++) {
      // The unpacked size in the zip's directory.
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true);
    }
    expect(await refusal(bomb)).toBe("expands-too-much");
  });

  it("with a broken part is refused by that part", async () => {
    const parts = hostFiles.parts(hostFiles.fixture(EVERYTHING));
    const broken = hostFiles.pack({ ...parts, [sheet1]: "<worksheet><sheetData>" });
    expect(await hostFiles.openWorkbookFile(broken, "x.xlsx")).toEqual({
      ok: false,
      error: { code: "damaged", part: sheet1 },
    });
  });

  it("that is a web page called .xlsx is refused", async () => {
    const page = hostFiles.utf8("<html><body>Ikke tilgang</body></html>");
    expect(await refusal(page)).toBe("not-a-workbook");
  });

  it("with entities that expand without end is refused", async () => {
    const parts = hostFiles.parts(hostFiles.fixture(EVERYTHING));
    const laughs =
      '<!DOCTYPE a [<!ENTITY l "l"><!ENTITY m "&l;&l;&l;">]><worksheet>&m;</worksheet>';
    expect(await refusal(hostFiles.pack({ ...parts, [sheet1]: laughs }))).toBe("damaged");
  });
});
