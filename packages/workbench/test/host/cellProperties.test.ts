import { codeOf, onSheet } from "./batches";

beforeEach(async () => {
  await resetWorkbook();
});

describe("properties of cells", () => {
  it("set the borders of a cell, and read them", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.setCellProperties([
        [
          {
            format: {
              borders: {
                bottom: { style: "Continuous", weight: "Thick", color: "crimson" },
                diagonalUp: { style: "Dash" },
              },
            },
          },
          {},
        ],
      ]);
      const asked = range.getCellProperties({
        address: true,
        format: { borders: { style: true, color: true }, fill: { color: true } },
      });
      const edge = sheet.getRange("A1").format.borders.getItem("EdgeBottom");
      edge.load("style,weight,color");
      await context.sync();
      expect([edge.style, edge.weight, edge.color]).toEqual(["Continuous", "Thick", "#DC143C"]);
      const [first, second] = asked.value[0] ?? [];
      expect(first?.format?.borders?.bottom).toEqual({ style: "Continuous", color: "#DC143C" });
      expect(first?.format?.borders?.diagonalUp?.style).toBe("Dash");
      expect(first?.format?.borders?.top?.style).toBe("None");
      expect([second?.address, second?.format?.borders?.bottom?.style]).toEqual([
        "Sheet1!B1",
        "None",
      ]);
    }));

  it.each([
    { why: "a named style", given: { style: "Heading1" }, named: "Range.style=" },
    {
      why: "a pattern of dots",
      given: { format: { fill: { pattern: "Gray25" } } },
      named: "RangeFill.pattern=",
    },
    {
      why: "the shade of a border",
      given: { format: { borders: { top: { tintAndShade: 0.5 } } } },
      named: "RangeBorder.tintAndShade=",
    },
  ])("fail by name where the host has none: $why", async ({ given, named }) => {
    const failed = onSheet(async (sheet, context) => {
      sheet.getRange("A1").setCellProperties([[given as Excel.SettableCellProperties]]);
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({
      code: "NotImplemented",
      message: expect.stringContaining(named) as string,
    });
  });
});

describe("the names of colours", () => {
  it.each([
    { name: "crimson", color: "#DC143C" },
    { name: "RebeccaPurple", color: "#663399" },
    { name: "lightgoldenrodyellow", color: "#FAFAD2" },
    { name: "DarkSlateGrey", color: "#2F4F4F" },
  ])("are those of HTML: $name", ({ name, color }) =>
    onSheet(async (sheet, context) => {
      const { fill } = sheet.getRange("A1").format;
      fill.color = name;
      fill.load("color");
      await context.sync();
      expect(fill.color).toBe(color);
    })
  );

  it("are no others", async () => {
    const code = codeOf(
      onSheet(async (sheet, context) => {
        sheet.getRange("A1").format.fill.color = "rødt";
        await context.sync();
      })
    );
    expect(await code).toBe("InvalidArgument");
  });
});
