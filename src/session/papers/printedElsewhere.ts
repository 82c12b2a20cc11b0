import {
  codeOf,
  printedCode,
  tableInGrid,
  type AdoptedTable,
  type Difference,
  type Fingerprint,
} from "../../council";
import { ok, type Result } from "../../engine";
import type { HostIssue, WorkbookGateway } from "../../sheet/gateway";
import type { SheetRead } from "../workbook/sheetRead";
import { paperOn } from "./papers";
import { allDifferences } from "./verification";

/** Another sheet of the workbook that has the code of an adopted table printed on it. */
export type PrintedElsewhere = {
  readonly sheetName: string;
  /** What on it is not as it was adopted; null where it shows no amounts of the table. */
  readonly differences: readonly Difference[] | null;
};

/** Papers whose code says what they were made of, with amounts of their own. */
const NAMES_ITS_SOURCE: ReadonlySet<string | null> = new Set(["invoices", "settlement"]);

/** Compares every other sheet on which a table's code is printed with that table, in the workbook's order. */
export async function printedElsewhere(
  { snapshot: { sheet, sheetIds } }: SheetRead,
  adopted: AdoptedTable,
  { sha256 }: Pick<Fingerprint, "sha256">,
  gateway: WorkbookGateway
): Promise<Result<readonly PrintedElsewhere[], HostIssue>> {
  const code = codeOf(sha256);
  const printed: PrintedElsewhere[] = [];
  for (const sheetId of sheetIds.filter((id) => id !== sheet.sheetId)) {
    const read = await gateway.read(sheetId);
    if (!read.ok) return read;
    const { values, sheetName } = read.value.sheet;
    if (printedCode(values) !== code || NAMES_ITS_SOURCE.has(paperOn(read.value.sheet))) continue;
    const found = tableInGrid(values, adopted);
    const differences = found.ok ? allDifferences(adopted, found.value) : null;
    printed.push({ sheetName, differences });
  }
  return ok(printed);
}
