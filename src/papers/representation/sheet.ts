import { countyOf } from "../../catalogue";
import type { CouncilLabels } from "../../council";
import type { AllocatedRow, Allocation } from "../../engine";
import type { Rectangle } from "../../sheet/address";
import { textCell } from "../../sheet/layout/cells";
import type { PlannedCell } from "../../sheet/plan";
import type { Column } from "../table/column";
import { introCells } from "../table/introCells";
import type { PaperSheet } from "../table/paperSheet";
import { headingCells, rowCells } from "../table/tableCells";

/**
 * The second attachment: which region each municipality is represented by, one table per county in
 * order of first appearance. A region is not derived from the county.
 */
export function layOutRepresentation(
  { rows, request }: Allocation,
  code: string | null,
  labels: CouncilLabels
): PaperSheet {
  const title = labels.representation.title(labels.sheet.schemeTitle(request.scheme));
  const intro = introCells(title, code === null ? [] : [labels.fingerprint(code)]);
  const columns: readonly Column<AllocatedRow>[] = [
    { id: "name", heading: labels.sheet.municipality, of: ({ name }) => name },
    {
      id: "region",
      heading: labels.sheet.region,
      of: ({ region }) => region ?? labels.sheet.noRegion,
    },
  ];
  const cells: PlannedCell[] = [...intro];
  const headings: Rectangle[] = [];
  const first = intro.length + 1;
  let top = first;
  for (const [county, members] of byCounty(rows, labels)) {
    const heading = top + 1;
    cells.push(textCell(top, 0, county, { look: "heading" }), ...headingCells(columns, heading));
    members.forEach((row, index) =>
      cells.push(...rowCells(columns, { row, at: heading + 1 + index, left: 0 }))
    );
    headings.push({ row: heading, column: 0, rows: 1, columns: columns.length });
    top += members.length + 3;
  }
  return {
    part: "representation",
    sheetName: labels.representation.sheetName,
    cells,
    fittedFrom: first,
    orientation: "portrait",
    printedColumns: columns.length,
    headingRow: null,
    footer: labels.footer(title, code),
    headings,
    ruled: headings,
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
