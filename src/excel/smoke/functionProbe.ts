import { pause } from "./ChangeLog";
import type { Findings } from "./findings";
import { PLACES } from "./places";

const PATIENCE = 10_000;
const POLL = 100;
/** What stands in a cell while its function is waited for. */
const UNFINISHED = /^#(BUSY!|GETTING_DATA|CONNECT!)$/;

/** Our functions in cells: a share, one that refuses, and one over a blank cell. */
export async function probeFunctions(found: Findings, sheetId: string): Promise<void> {
  await found.check("functions", () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const { codes, populations, parameters, calls, allocated } = PLACES;
      sheet.getRange(codes).values = [[5001], [5033]];
      sheet.getRange(populations).values = [[100], [""]];
      sheet.getRange(parameters).values = [["total", 100]];
      sheet.getRange(calls).formulas = [
        [`=HPSHARE(${populations.slice(0, 2)},200)`],
        ['=HPSHARE("x",1)'],
      ];
      sheet.getRange(allocated).formulas = [
        [`=HPSCHEME(${codes},${populations},"population",${parameters})`],
      ];
      await context.sync();
      const [[share, amount], [refused]] = await calculated(context, sheet);
      found.saw("office-js-3234", UNFINISHED.test(String(refused)));
      if (amount === 100 || amount === "#VALUE!") found.saw("office-js-5262", amount === 100);
      return share === 0.5 ? null : String(share);
    })
  );
}

type Calculated = [[unknown, unknown], [unknown, unknown]];

/** The cells of the formulas once none is waited for, or as they are when patience ends. */
async function calculated(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  waited = 0
): Promise<Calculated> {
  const range = sheet.getRange(PLACES.calculated);
  range.load("values");
  await context.sync();
  const values = range.values as Calculated;
  const isDone = !values.flat().some((value) => UNFINISHED.test(String(value)));
  if (isDone || waited >= PATIENCE) return values;
  await pause(POLL);
  return calculated(context, sheet, waited + POLL);
}
