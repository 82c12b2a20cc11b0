import type { SmokeLabels } from "../../sheet/smoke";
import type { ChangeLog } from "./ChangeLog";
import type { Findings } from "./findings";
import { PLACES } from "./places";
import type { Marker } from "./marker";

/** Within which an event of what a person did has come. */
const PATIENCE = 1000;

/** Sets the sheet up for what a person does there, and shows it; what undo is to take back comes last. */
export async function layTasks(
  sheetId: string,
  { title, chooseHere, yes, no, clearThese }: SmokeLabels,
  marker: Marker
): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.getRange(PLACES.title).values = [[title]];
    sheet.getRange(PLACES.chooseLabel).values = [[chooseHere]];
    sheet.getRange(PLACES.choose).dataValidation.rule = {
      list: { inCellDropDown: true, source: `${yes},${no}` },
    };
    // In one piece: that the add-in has set these cells is not to be taken for their being cleared.
    sheet.getRange(PLACES.clearTask).values = [
      [clearThese, 1],
      ["", 2],
    ];
    sheet.activate();
    await context.sync();
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    marker.queueWritten(context);
    sheet.getRange(PLACES.undoFirst).values = [[1]];
    sheet.getRange(PLACES.undoSecond).values = [[2]];
    await context.sync();
  });
}

/** What has become of it. What nobody did is not tried. */
export async function readTasks(
  found: Findings,
  sheetId: string,
  log: ChangeLog,
  marker: Marker
): Promise<void> {
  const addresses = ["title", "undoFirst", "undoSecond", "choose", "clear"] as const;
  const { values, isMarked } = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const ranges = addresses.map((name) => sheet.getRange(PLACES[name]));
    ranges.forEach((range) => range.load("values"));
    const written = marker.queueIsWritten(context);
    await context.sync();
    return {
      values: ranges.map((range) => (range.values as unknown[][]).flat()),
      isMarked: written(),
    };
  });
  const isEmpty = (index: number) => values[index]!.every((value) => value === "");
  // Somebody who has undone more than what was asked for has done nothing else.
  if (isEmpty(0)) return;
  const [first, second] = [isEmpty(1), isEmpty(2)];
  if (first || second) {
    found.saw("office-js-6194", !(first && second));
    found.saw("office-js-6415", isMarked);
  }
  if (!isEmpty(3)) found.saw("office-js-420", !(await log.hear(PLACES.choose, PATIENCE)));
  if (isEmpty(4)) found.saw("office-js-3888", !(await log.hear(PLACES.clear, PATIENCE)));
}
