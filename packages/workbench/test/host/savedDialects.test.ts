import fc from "fast-check";
import { dialectParts, DIALECTS, type WrittenCell } from "./dialects";

/** Text of any kind that XML can hold, much of it in need of an escape. */
const text = fc.oneof(
  fc.constantFrom("Ås & Ø", "<b>", '"', "_x000A_", "  to  ", "0301", "😀", "=1+1", "a\nb"),
  fc.string({ maxLength: 6 }).map((each) => each.replace(/[^\x20-\x7e]/g, "x"))
);
const formula = fc.constantFrom("B2*2", "SUM(A2:A3)", 'IF(1>0,"ja","nei")', "A2");
const cell: fc.Arbitrary<WrittenCell | null> = fc.oneof(
  fc.integer({ min: -5, max: 900_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }),
  fc.boolean(),
  text.filter((each) => each !== ""),
  formula.map((each) => ({ formula: each })),
  fc.constant(null)
);
const WIDTH = 3;
const head = Array.from({ length: WIDTH }, (_, at) => `Kolonne ${at}`);
const sheet = fc.record({
  rows: fc
    .array(fc.array(cell, { minLength: WIDTH, maxLength: WIDTH }), { minLength: 1, maxLength: 4 })
    .map((rows) => [head, ...rows]),
  hasTable: fc.boolean(),
  hasChart: fc.boolean(),
});
const sheets = fc
  .array(sheet, { minLength: 2, maxLength: 3 })
  .map((all) => all.map((each, at) => ({ ...each, name: `Ark ${at + 1} & co` })));

const ACTIONS = [
  "write",
  "add sheet",
  "add table",
  "add chart",
  "comment",
  "insert row",
  "format",
  "nothing",
] as const;
type Deed = (typeof ACTIONS)[number];

const act = (deed: Deed): Promise<void> =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const first = worksheets.getFirst();
    switch (deed) {
      case "write":
        first.getRange("H1:I2").values = [
          ["Andel", "Beløp"],
          [0.25, "Å < Ø"],
        ];
        first.getRange("I3").formulas = [["=SUM(A2:A4)"]];
        break;
      case "add sheet":
        worksheets.add().getRange("A1").values = [["ny"]];
        break;
      case "add table":
        first.getRange("K1:L2").values = [
          ["x", "y"],
          [1, 2],
        ];
        first.tables.add("K1:L2", true);
        break;
      case "add chart":
        first.getRange("N1:O2").values = [
          ["x", "y"],
          ["a", 2],
        ];
        first.charts.add("ColumnClustered", first.getRange("N1:O2"));
        break;
      case "comment":
        context.workbook.comments.add(`'Ark 1 & co'!H9`, "Sett på nytt.");
        break;
      case "insert row":
        first.getRange("7:7").insert("Down");
        break;
      case "format":
        first.getRange("A1").format.font.bold = true;
        first.getRange("B:B").columnHidden = true;
        break;
      case "nothing":
    }
    await context.sync();
  });

const contents = () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const ranges = worksheets.items.map((each) => {
      const range = each.getRange("A1:P12");
      range.load("formulas");
      return range;
    });
    await context.sync();
    return worksheets.items.map(({ name }, at) => [name, ranges[at]?.formulas]);
  });

it.each(DIALECTS)("a workbook of %s is saved whole, whatever was done to it", (dialect) =>
  fc.assert(
    fc.asyncProperty(
      sheets,
      fc.uniqueArray(fc.constantFrom(...ACTIONS), { minLength: 1, maxLength: 4 }),
      async (written, deeds) => {
        const parts = dialectParts(dialect, written);
        const bytes = hostFiles.pack(parts);
        expect(hostFiles.faultsOf(bytes)).toEqual([]);
        await resetWorkbook({ file: { bytes, name: "x.xlsx" } });
        for (const deed of deeds) await act(deed);
        const before = await contents();
        const after = await saveWorkbook();
        expect(hostFiles.faultsOf(after)).toEqual([]);
        const saved = hostFiles.parts(after);
        const untouched = Object.keys(parts).filter((part) => /sheets\/sheet[23]\.xml/.test(part));
        if (!deeds.includes("insert row") && !deeds.includes("add sheet")) {
          for (const part of untouched) expect(saved[part]).toBe(parts[part]);
        }
        await resetWorkbook({ file: { bytes: after, name: "x.xlsx" } });
        expect(await contents()).toEqual(before);
      }
    ),
    { numRuns: 12 }
  )
);
