import { countyOf } from "../../catalogue";
import type { AllocatedRow, Allocation } from "../../engine";
import { textCell } from "../../sheet/layout/cells";
import type { PlannedCell } from "../../sheet/plan";
import type { CouncilLabels } from "../labels";
import type { CouncilSheet } from "./councilSheet";
import { headingCells, introCells } from "./introCells";

const [NAME, REGION] = [0, 1] as const;

/**
 * The second attachment: which region each municipality is represented by, one block per county in
 * order of first appearance. A region is not derived from the county.
 */
export function layOutRepresentation(
  { rows, request }: Allocation,
  code: string | null,
  labels: CouncilLabels
): CouncilSheet {
  const title = labels.representation.title(labels.sheet.schemeTitle(request.scheme));
  const intro = introCells(title, code === null ? [] : [labels.fingerprint(code)]);
  const cells: PlannedCell[] = [...intro];
  const ruled: CouncilSheet["ruled"][number][] = [];
  const first = intro.length + 1;
  let row = first;
  for (const [county, members] of byCounty(rows, labels)) {
    cells.push(textCell(row, NAME, county, { look: "heading" }));
    cells.push(
      ...headingCells(row + 1, [
        { column: NAME, text: labels.sheet.municipality },
        { column: REGION, text: labels.sheet.region },
      ])
    );
    ruled.push({ row: row + 1, column: NAME, rows: 1, columns: 2 });
    for (const [index, { name, region }] of members.entries()) {
      cells.push(textCell(row + 2 + index, NAME, name));
      cells.push(textCell(row + 2 + index, REGION, region ?? labels.sheet.noRegion));
    }
    row += members.length + 3;
  }
  return {
    part: "representation",
    sheetName: labels.representation.sheetName,
    cells,
    table: { row: first, rows: row - first, columns: 2 },
    orientation: "portrait",
    printedColumns: 7,
    repeatsHeading: false,
    footer: labels.footer(title, code),
    ruled,
  };
}

function byCounty(
  rows: readonly AllocatedRow[],
  labels: CouncilLabels
): ReadonlyMap<string, readonly AllocatedRow[]> {
  const counties = new Map<string, AllocatedRow[]>();
  for (const row of rows) {
    if (row.code === null) continue;
    // The Norwegian name of a county with several.
    const county = countyOf(row.code)?.split(" - ")[0] ?? labels.representation.otherCounty;
    const members = counties.get(county);
    if (members) members.push(row);
    else counties.set(county, [row]);
  }
  return counties;
}
