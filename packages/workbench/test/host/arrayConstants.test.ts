import { onSheet } from "./batches";

beforeEach(() => resetWorkbook());

describe("an array constant in a formula", () => {
  it.each<{ why: string; formula: string; value: string | number | boolean }>([
    { why: "text with a comma", formula: '=INDEX({"a, b","c"},1,1)', value: "a, b" },
    { why: "text with a semicolon", formula: '=INDEX({"a; b";"c"},2,1)', value: "c" },
    {
      why: "text with a quote",
      formula: '=INDEX({"say ""hi"", you","c"},1,1)',
      value: 'say "hi", you',
    },
    { why: "text with a brace", formula: '=INDEX({"{1}","c"},1,1)', value: "{1}" },
    { why: "empty text", formula: '=LEN(INDEX({"","c"},1,1))', value: 0 },
    {
      why: "text that looks like a number",
      formula: '=ISTEXT(INDEX({"12","c"},1,1))',
      value: true,
    },
    { why: "text that looks like a share", formula: '=INDEX({"12.5%","c"},1,1)', value: "12.5%" },
    { why: "numbers beside text", formula: '=SUM({1,"2, 3";-4,5})', value: 2 },
    { why: "only numbers", formula: "=SUM({1,2;3,4})", value: 10 },
    { why: "truths beside text", formula: '=INDEX({TRUE,"a"},1,1)', value: true },
  ])("holds $why", async ({ formula, value }) => {
    const shown = await onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.formulas = [[formula]];
      cell.load("values,formulas");
      await context.sync();
      return { value: cell.values[0]![0] as unknown, formula: cell.formulas[0]![0] as unknown };
    });
    expect(shown).toEqual({ value, formula });
  });
});
