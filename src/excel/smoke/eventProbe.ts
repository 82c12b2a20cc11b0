import { pause, type ChangeLog } from "./ChangeLog";
import type { Findings } from "./findings";
import { PLACES } from "./places";

const PATIENCE = 2000;
/** Within which an event that is told twice comes again. */
const AGAIN = 300;

/** Whether Excel tells of a change, at once and once. */
export async function probeEvents(found: Findings, sheetId: string, log: ChangeLog): Promise<void> {
  await found.check("events", () =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(sheetId).getRange(PLACES.event);
      cell.values = [[1]];
      await context.sync();
      const atOnce = await log.hear(PLACES.event, PATIENCE);
      cell.load("values");
      await context.sync();
      const atLast = atOnce || (await log.hear(PLACES.event, PATIENCE));
      await pause(AGAIN);
      if (atLast) {
        found.saw("office-js-521", !atOnce);
        found.saw("office-js-1149", log.timesOf(PLACES.event) > 1);
      }
      return atLast ? null : "onChanged";
    })
  );
}
