import type { Reported } from "@hpshare/workbench/reported";
import { textsFor } from "../../src/text";
import { describeIssue } from "../../src/text/describeIssue";
import { sheetContents } from "./sheetContents";
import { startSession } from "./startSession";

/** Notes of some 6 MB, far to the right of the table: all of them are read with it. */
const NOTES = "Z1:Z200";
const BIG = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);

const setNotes = (values: string[][]): Promise<void> =>
  Excel.run(async (context) => {
    const notes = context.workbook.worksheets.getActiveWorksheet().getRange(NOTES);
    notes.values = values;
    await context.sync();
  });

const LIMITS: readonly { reported: Reported; sentence: RegExp }[] = [
  {
    reported: "office-js-docs-reference-354",
    sentence: /for stort for Excel i én omgang.*ikke endret.*Flytt/,
  },
  { reported: "office-js-1314", sentence: /GeneralException.*ikke endret.*svært stort.*flytt/ },
];

describe("a sheet of more than 5 MB in an Excel that takes no more at once", () => {
  it.each(LIMITS)(
    "is said to be too large, with a way out that works ($reported)",
    async ({ reported, sentence }) => {
      await resetWorkbook({ locale: "nb-NO" });
      const session = await startSession();
      await session.insertExample();
      await setNotes(BIG);
      const before = await sheetContents();

      excelHost.behaviours.use([reported]);
      await session.write("beside");
      const { notice } = session.getState();
      expect(notice?.kind === "refused" && describeIssue(notice.issue, textsFor("nb"))).toMatch(
        sentence
      );
      excelHost.behaviours.use([]);
      expect(await sheetContents()).toEqual(before);

      await setNotes(BIG.map(() => [""]));
      excelHost.behaviours.use([reported]);
      await session.write("beside");
      expect(session.getState().notice).toMatchObject({ kind: "written" });
    }
  );
});
