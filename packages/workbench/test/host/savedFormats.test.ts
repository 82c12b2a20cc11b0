import { onSheet } from "./batches";

const sheet1 = "xl/worksheets/sheet1.xml";
const saved = async (): Promise<Record<string, string>> => hostFiles.parts(await saveWorkbook());
const open = (bytes: Uint8Array) => resetWorkbook({ file: { bytes, name: "x.xlsx" } });
const rules = (xml = ""): string[] =>
  [...xml.matchAll(/<conditionalFormatting .*?<\/conditionalFormatting>/g)].map(([rule]) => rule);
type Format = Excel.ConditionalFormat;
type Kind = Excel.ConditionalFormat["type"];

describe("a conditional format that an add-in made", () => {
  beforeEach(async () => {
    await resetWorkbook();
  });

  it.each([
    {
      why: "three colours",
      kind: "ColorScale",
      part: "colorScale/criteria,colorScale/threeColorScale",
      make: ({ colorScale }: Format) => {
        colorScale.criteria = {
          minimum: { type: "LowestValue", color: "#FF0000" },
          midpoint: { type: "Percentile", formula: "50", color: "#FFFF00" },
          maximum: { type: "Number", formula: "100", color: "#00FF00" },
        };
      },
      xml: '<cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="num" val="100"/><color rgb="FFFF0000"/><color rgb="FFFFFF00"/><color rgb="FF00FF00"/></colorScale>',
      get: ({ colorScale }: Format) => [colorScale.criteria, colorScale.threeColorScale],
    },
    {
      why: "two colours, one limit a formula",
      kind: "ColorScale",
      part: "colorScale/criteria,colorScale/threeColorScale",
      make: ({ colorScale }: Format) => {
        colorScale.criteria = {
          minimum: { type: "Formula", formula: "=$B$1", color: "#FFFFFF" },
          maximum: { type: "HighestValue", color: "#00FF00" },
        };
      },
      xml: '<cfvo type="formula" val="$B$1"/><cfvo type="max"/><color rgb="FFFFFFFF"/>',
      get: ({ colorScale }: Format) => [colorScale.criteria, colorScale.threeColorScale],
    },
    {
      why: "bars between limits",
      kind: "DataBar",
      part: "dataBar/lowerBoundRule,dataBar/upperBoundRule,dataBar/showDataBarOnly,dataBar/positiveFormat/fillColor",
      make: ({ dataBar }: Format) => {
        dataBar.lowerBoundRule = { type: "Number", formula: "0" };
        dataBar.upperBoundRule = { type: "HighestValue" };
        dataBar.showDataBarOnly = true;
        dataBar.positiveFormat.fillColor = "#112233";
      },
      xml: '<dataBar showValue="0"><cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FF112233"/></dataBar>',
      get: ({ dataBar }: Format) => [
        dataBar.lowerBoundRule,
        dataBar.upperBoundRule,
        dataBar.showDataBarOnly,
        dataBar.positiveFormat.fillColor,
      ],
    },
    {
      why: "bars from right to left, plain and framed, with a colour of their own below zero",
      kind: "DataBar",
      part: "dataBar/barDirection,dataBar/axisFormat,dataBar/axisColor,dataBar/positiveFormat/fillColor,dataBar/positiveFormat/borderColor,dataBar/positiveFormat/gradientFill,dataBar/negativeFormat/fillColor",
      make: ({ dataBar }: Format) => {
        dataBar.barDirection = "RightToLeft";
        dataBar.axisFormat = "CellMidPoint";
        dataBar.axisColor = "#010203";
        dataBar.positiveFormat.fillColor = "#00FF00";
        dataBar.positiveFormat.borderColor = "#008000";
        dataBar.positiveFormat.gradientFill = false;
        dataBar.negativeFormat.fillColor = "#C50F1F";
      },
      xml: "<x14:id>{",
      get: ({ dataBar }: Format) => [
        dataBar.barDirection,
        dataBar.axisFormat,
        dataBar.axisColor,
        dataBar.positiveFormat.toJSON(),
        dataBar.negativeFormat.toJSON(),
      ],
    },
    {
      why: "icons",
      kind: "IconSet",
      part: "iconSet/style,iconSet/criteria,iconSet/reverseIconOrder,iconSet/showIconOnly",
      make: ({ iconSet }: Format) => {
        iconSet.style = "FourTrafficLights";
        iconSet.criteria = [
          { type: "Percent", formula: "0", operator: "GreaterThanOrEqual" },
          { type: "Percent", formula: "25", operator: "GreaterThanOrEqual" },
          { type: "Number", formula: "700", operator: "GreaterThan" },
          { type: "Percentile", formula: "90", operator: "GreaterThanOrEqual" },
        ];
        iconSet.reverseIconOrder = true;
        iconSet.showIconOnly = false;
      },
      xml: '<iconSet iconSet="4TrafficLights" reverse="1"><cfvo type="percent" val="0"/><cfvo type="percent" val="25"/><cfvo type="num" val="700" gte="0"/><cfvo type="percentile" val="90"/></iconSet>',
      get: ({ iconSet }: Format) => [
        iconSet.style,
        iconSet.criteria,
        iconSet.reverseIconOrder,
        iconSet.showIconOnly,
      ],
    },
    {
      why: "the lowest ten percent",
      kind: "TopBottom",
      part: "topBottom/rule,topBottom/format/font/color",
      make: ({ topBottom }: Format) => {
        topBottom.rule = { rank: 5, type: "BottomPercent" };
        topBottom.format.font.color = "#C50F1F";
      },
      xml: '<cfRule type="top10" dxfId="0" priority="1" percent="1" bottom="1" rank="5"/>',
      get: ({ topBottom }: Format) => [topBottom.rule, topBottom.format.font.color],
    },
    {
      why: "text that contains something in quotes",
      kind: "ContainsText",
      part: "textComparison/rule,textComparison/format/fill/color",
      make: ({ textComparison }: Format) => {
        textComparison.rule = { operator: "NotContains", text: 'a"b' };
        textComparison.format.fill.color = "#FFEB84";
      },
      xml: 'type="notContainsText" dxfId="0" priority="1" operator="notContains" text="a&quot;b"><formula>ISERROR(SEARCH(&quot;a&quot;&quot;b&quot;,A2))</formula>',
      get: ({ textComparison }: Format) => [textComparison.rule, textComparison.format.fill.color],
    },
    {
      why: "duplicates",
      kind: "PresetCriteria",
      part: "preset/rule,preset/format/font/bold",
      make: ({ preset }: Format) => {
        preset.rule = { criterion: "DuplicateValues" };
        preset.format.font.bold = true;
      },
      xml: '<cfRule type="duplicateValues" dxfId="0" priority="1"/>',
      get: ({ preset }: Format) => [preset.rule, preset.format.font.bold],
    },
    {
      why: "below the average",
      kind: "PresetCriteria",
      part: "preset/rule,preset/format/font/italic",
      make: ({ preset }: Format) => {
        preset.rule = { criterion: "EqualOrBelowAverage" };
        preset.format.font.italic = true;
      },
      xml: 'type="aboveAverage" dxfId="0" priority="1" aboveAverage="0" equalAverage="1"',
      get: ({ preset }: Format) => [preset.rule, preset.format.font.italic],
    },
  ])("is saved and is the same when the file is opened: $why", async (row) => {
    const { kind, part, make, xml, get } = row as unknown as {
      kind: Kind;
      part: string;
      xml: string;
      make: (format: Format) => void;
      get: (format: Format) => unknown;
    };
    const look = () =>
      onSheet(async (sheet, context) => {
        const format = sheet.getRange("A5").conditionalFormats.getItemAt(0);
        format.load(`type,${part}`);
        await context.sync();
        return [format.type, get(format)];
      });
    await onSheet(async (sheet, context) => {
      make(sheet.getRange("A2:A9").conditionalFormats.add(kind));
      await context.sync();
    });
    const before = await look();
    expect(hostFiles.lossesOnSaving(await excelHost.snapshot())).toEqual([]);
    const bytes = await saveWorkbook();
    expect(rules(hostFiles.parts(bytes)[sheet1])[0]).toContain(xml);
    await open(bytes);
    expect(await look()).toEqual(before);
    expect(await saved()).toEqual(hostFiles.parts(bytes));
  });
});

describe("a data bar of which a file's own rule cannot hold everything", () => {
  it("has the rest in an extension of the sheet, found by its id, which goes with it", async () => {
    await resetWorkbook();
    await onSheet(async (sheet, context) => {
      const { dataBar } = sheet.getRange("A2:A9").conditionalFormats.add("DataBar");
      dataBar.barDirection = "LeftToRight";
      dataBar.positiveFormat.gradientFill = false;
      dataBar.lowerBoundRule = { type: "Formula", formula: "=$B$1" };
      await context.sync();
    });
    const bytes = await saveWorkbook();
    const xml = hostFiles.parts(bytes)[sheet1] ?? "";
    const id = /<x14:id>([^<]+)</.exec(xml)?.[1];
    expect(xml).toContain(
      `<x14:cfRule type="dataBar" id="${id}"><x14:dataBar minLength="0" maxLength="100" gradient="0" direction="leftToRight"><x14:cfvo type="formula"><xm:f>$B$1</xm:f></x14:cfvo><x14:cfvo type="autoMax"/>`
    );
    expect(xml).toContain("<xm:sqref>A2:A9</xm:sqref>");
    await open(bytes);
    await onSheet(async (sheet, context) => {
      sheet.getRange("1:1").insert("Down");
      await context.sync();
    });
    expect((await saved())[sheet1]).toMatch(/<xm:f>\$B\$2<\/xm:f>.*<xm:sqref>A3:A10<\/xm:sqref>/);
    await onSheet(async (sheet, context) => {
      sheet.getRange("A3").conditionalFormats.clearAll();
      await context.sync();
    });
    expect((await saved())[sheet1]).not.toContain("extLst");
  });
});

describe("the conditional formats of a file", () => {
  const twin =
    '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{AB}"><x14:dataBar><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>C2:C4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
  const link =
    '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{AB}</x14:id></ext></extLst>';
  /** Two rules: figures above 100,000, and bars of which an extension says more. */
  const fixture = (): Record<string, string> => {
    const parts = hostFiles.parts(hostFiles.fixture("everything.xlsx"));
    parts[sheet1] = (parts[sheet1] ?? "")
      .replace("</dataBar></cfRule>", `</dataBar>${link}</cfRule>`)
      .replace("</worksheet>", `${twin}</worksheet>`);
    return parts;
  };
  beforeEach(async () => {
    await open(hostFiles.pack(fixture()));
  });

  it("are the workbook's, and looking at them changes nothing", async () => {
    await onSheet(async (sheet, context) => {
      const all = sheet.getRange("A1:C9").conditionalFormats;
      all.load("items/type,items/priority");
      await context.sync();
      expect(all.items.map(({ type }) => type)).toEqual(["CellValue", "DataBar"]);
      const [first] = all.items;
      const cells = first?.getRange();
      cells?.load("address");
      first?.load("cellValue/rule");
      await context.sync();
      expect(cells?.address).toBe("Kommuner!B2:B4");
      expect(first?.cellValue.rule).toEqual({ formula1: "=100000", operator: "GreaterThan" });
    });
    const xml = (await saved())[sheet1];
    expect(rules(xml)).toEqual(rules(fixture()[sheet1]));
    expect(xml).toContain(twin);
  });

  it("go when they are cleared, with what an extension says of them", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("C3").conditionalFormats.clearAll();
      await context.sync();
    });
    const xml = (await saved())[sheet1];
    expect(rules(xml)).toHaveLength(1);
    expect(xml).not.toContain("x14:cfRule");
  });

  it("come after a new one, and one that was changed keeps its place", async () => {
    await onSheet(async (sheet, context) => {
      const added = sheet.getRange("B2").conditionalFormats.add("Custom");
      added.custom.rule.formula = "=B2=1";
      const all = sheet.getRange("A1:C9").conditionalFormats;
      all.load("items");
      await context.sync();
      expect(all.items).toHaveLength(3);
      const [, above] = all.items;
      if (above) above.cellValue.rule = { formula1: "=5", operator: "LessThan" };
      await context.sync();
    });
    const written = rules((await saved())[sheet1]);
    const priority = (kind: string) =>
      / priority="(\d)"/.exec(written.find((rule) => rule.includes(`type="${kind}"`)) ?? "")?.[1];
    expect(["expression", "cellIs", "dataBar"].map(priority)).toEqual(["1", "2", "3"]);
    expect(written.find((rule) => rule.includes("cellIs"))).toContain(
      'operator="lessThan"><formula>5</formula>'
    );
  });
});
