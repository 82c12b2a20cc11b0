import type { WorkbookGateway } from "../sheet/gateway";
import { ownArea } from "../sheet/layout/ownNames";
import { readPopulation } from "../sheet/read";
import type { SheetSnapshot } from "../sheet/snapshot";
import { paperOn } from "./papers/papers";
import type { SheetRead } from "./workbook/sheetRead";

/** At most so many sheets are looked at, since the user is waiting. */
const MOST_SHEETS = 12;

/** Whether the add-in made a sheet: its figures are those of another one. */
const isOurs = (sheet: SheetSnapshot): boolean =>
  paperOn(sheet) !== null ||
  ownArea(sheet, "scenario") !== undefined ||
  ownArea(sheet, "costs") !== undefined ||
  ownArea(sheet, "audit") !== undefined;

/** The names of the workbook's other sheets that have a table of population, in its order. */
export async function tablesElsewhere(
  gateway: WorkbookGateway,
  { snapshot: { sheet: shown, sheetIds } }: SheetRead,
  today: string
): Promise<readonly string[]> {
  const names: string[] = [];
  const others = sheetIds.filter((id) => id !== shown.sheetId).slice(0, MOST_SHEETS);
  for (const id of others) {
    const read = await gateway.read(id);
    if (!read.ok || isOurs(read.value.sheet)) continue;
    const outcome = readPopulation(read.value.sheet, {}, today);
    if (outcome.kind === "table" && outcome.reading.members.length > 0) {
      names.push(read.value.sheet.sheetName);
    }
  }
  return names;
}
