import type { FunctionMetadata } from "@hpshare/workbench";
import type { Reported } from "@hpshare/workbench/reported";
import { hpallocate, hpexplain, hpscheme, hpshare } from "../../src/functions/functions";
import metadata from "../../src/functions/functions-nb.json";

type Body = (...args: never[]) => unknown;
const bodies: Readonly<Record<string, Body>> = {
  HPSHARE: hpshare,
  HPALLOCATE: hpallocate,
  HPSCHEME: hpscheme,
  HPEXPLAIN: hpexplain,
};

/** Oslo and Trondheim with a blank row between them, and two blank rows below the parameters. */
const CELLS = [
  ["'0301", 30, "total", 400],
  ["", "", "", ""],
  ["'5001", 10, "", ""],
];

const KINDS: readonly { blank: string; excel: Reported[] }[] = [
  { blank: "null", excel: [] },
  { blank: "0 (office-js-5262)", excel: ["office-js-5262"] },
];

describe.each(KINDS)("our functions over blank cells that Excel gives as $blank", ({ excel }) => {
  it.each<{ formula: string; address: string; expected: unknown[][] }>([
    { formula: "=HPSHARE(B1:B3,40)", address: "F1:F3", expected: [[0.75], [0], [0.25]] },
    { formula: "=HPALLOCATE(B1:B3,400)", address: "F1:F3", expected: [[300], [0], [100]] },
    {
      formula: '=HPSCHEME(A1:A3,B1:B3,"population",C1:D3)',
      address: "F1:F3",
      expected: [[300], [""], [100]],
    },
    {
      formula: '=HPEXPLAIN(A1,A1:A3,B1:B3,"population",C1:D3)',
      address: "F1:F1",
      expected: [[expect.stringContaining("300")]],
    },
  ])("$formula counts them as nothing", async ({ formula, address, expected }) => {
    const host = await resetWorkbook({ locale: "nb-NO", excel });
    host.registerFunctions(metadata.functions as FunctionMetadata[], (id, args) =>
      bodies[id]?.(...(args as never[]))
    );
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:D3").values = CELLS;
      sheet.getRange("F1").formulas = [[formula]];
      await context.sync();
      const result = sheet.getRange(address).load("values");
      await context.sync();
      expect(result.values).toEqual(expected);
    });
  });
});
