import { contentAt } from "../cellIn";
import type { PlannedChart } from "../chart";
import { beginsAsFormula } from "../ownership";
import type { CellValue, SheetSnapshot } from "../snapshot";
import type { SheetLabels } from "./labels";
import { OWN_NAME_PREFIX, ownArea } from "./ownNames";
import { AMOUNT, SUMMARY_COLUMNS } from "./summaryColumns";

/**
 * A bar chart of the region subtotals on the sheet, to the right of everything that stands there;
 * null where the sheet holds no result with regions.
 */
export function planRegionChart(snapshot: SheetSnapshot, labels: SheetLabels): PlannedChart | null {
  const summary = ownArea(snapshot, "summary");
  const { used } = snapshot;
  if (!summary || !used) return null;
  const first = summary.row + 1;
  const amounts = summary.column + AMOUNT;
  let rows = 0;
  while (rows < summary.rows && isSubtotal(contentAt(snapshot, first + rows, amounts))) rows++;
  if (rows === 0) return null;
  const column = { row: first, rows, columns: 1 };
  return {
    sheetId: snapshot.sheetId,
    name: `${OWN_NAME_PREFIX}regions`,
    title: labels.amountByRegion,
    categories: { ...column, column: summary.column },
    values: { ...column, column: amounts },
    series: labels.amount,
    corner: {
      row: summary.row,
      column: Math.max(used.column + used.columns, summary.column + SUMMARY_COLUMNS) + 1,
    },
  };
}

/** The regions pick their amounts from the members' rows; the row below them adds up the cells above it. */
const isSubtotal = (content: CellValue): boolean =>
  beginsAsFormula(content) && !String(content).startsWith("=SUM(");
