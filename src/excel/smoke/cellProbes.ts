import { codeOrResult, type Findings } from "./findings";
import { PLACES } from "./places";

/** Text that looks like a number, a formula, a number, and text that looks like a formula. */
const ENTRIES = [
  ["'0301", "=2*3"],
  [0.1, "'=SUM(1)"],
];
const VALUES = JSON.stringify([
  ["0301", 6],
  [0.1, "=SUM(1)"],
]);

const sheetIn = ({ workbook }: Excel.RequestContext, sheetId: string): Excel.Worksheet =>
  workbook.worksheets.getItem(sheetId);

/** Writing and reading; how formulas are read; taking back by what stood there. */
export async function probeCells(found: Findings, sheetId: string): Promise<void> {
  await found.check("cells", () =>
    Excel.run(async (context) => {
      const range = sheetIn(context, sheetId).getRange(PLACES.cells);
      range.formulas = ENTRIES;
      range.load("values,formulas");
      await context.sync();
      found.saw("office-js-6687", range.formulas[1]?.[1] === "=SUM(1)");
      const values = JSON.stringify(range.values);
      return values === VALUES ? null : values;
    })
  );
  await found.check("take-back", () =>
    Excel.run(async (context) => {
      const cell = sheetIn(context, sheetId).getRange(PLACES.takeBack);
      cell.values = [["before"]];
      cell.load("formulas");
      await context.sync();
      const before = cell.formulas as unknown[][];
      cell.values = [["after"]];
      await context.sync();
      cell.formulas = before;
      cell.load("values");
      await context.sync();
      const [[value]] = cell.values as [[unknown]];
      return value === "before" ? null : String(value);
    })
  );
}

const NAME = "SmokeRun_HPSHARE";
const BOOK_NAME = `${NAME}_book`;

/** Hidden names of a sheet, which have to follow their cells. */
export async function probeNames(found: Findings, sheetId: string): Promise<void> {
  const why = await found.check("names", () =>
    Excel.run(async (context) => {
      const { names } = sheetIn(context, sheetId);
      names.add(NAME, sheetIn(context, sheetId).getRange(PLACES.named)).visible = false;
      context.workbook.names.add(BOOK_NAME, sheetIn(context, sheetId).getRange(PLACES.takeBack));
      await context.sync();
      sheetIn(context, sheetId).getRange(PLACES.namedRow).insert("Down");
      names.load("items/name,items/formula");
      await context.sync();
      const own = names.items.find(({ name }) => name === NAME);
      found.saw(
        "office-js-1011",
        names.items.some(({ name }) => name !== NAME)
      );
      names.getItem(NAME).delete();
      await context.sync();
      const formula = String(own?.formula);
      return formula.endsWith("$D$26:$D$27") ? null : formula;
    })
  );
  await codeOrResult(() =>
    Excel.run(async (context) => {
      context.workbook.names.getItemOrNullObject(BOOK_NAME).delete();
      await context.sync();
    })
  );
  found.saw("office-js-6365", why === "InvalidSelection");
}

/** Whether a column is fitted to cells that were not asked for. */
export async function probeAutofit(found: Findings, sheetId: string): Promise<void> {
  await codeOrResult(() =>
    Excel.run(async (context) => {
      const wide = sheetIn(context, sheetId).getRange(PLACES.wide);
      const narrow = sheetIn(context, sheetId).getRange(PLACES.narrow);
      wide.values = [["a heading that is much wider than what stands below it"], ["a"]];
      wide.format.autofitColumns();
      wide.load("format/columnWidth");
      await context.sync();
      const widest = wide.format.columnWidth;
      narrow.format.autofitColumns();
      narrow.load("format/columnWidth");
      await context.sync();
      found.saw("office-js-5999", narrow.format.columnWidth >= widest);
    })
  );
}

const CHARACTERS = 30_000;
const ROWS = 200;

/** Whether a request of 6 MB is carried out. */
export async function probeLargeRequest(found: Findings, sheetId: string): Promise<void> {
  const code = await codeOrResult(() =>
    Excel.run(async (context) => {
      const range = sheetIn(context, sheetId).getRange(PLACES.large);
      range.values = Array.from({ length: ROWS }, () => ["x".repeat(CHARACTERS)]);
      await context.sync();
      range.clear();
      await context.sync();
      return null;
    })
  );
  found.saw("office-js-docs-reference-354", code === "RequestPayloadSizeLimitExceeded");
  found.saw("office-js-1314", code === "GeneralException");
}
