import { countyOf, findMunicipality } from "../../catalogue";
import { err, ok, type AllocatedRow, type Allocation } from "../../engine";
import type { Rectangle } from "../../sheet/address";
import { textCell } from "../../sheet/layout/cells";
import type { PlannedCell } from "../../sheet/plan";
import type { CommonWords, Paper } from "../paper";
import type { Column } from "../table/column";
import { introCells } from "../table/introCells";
import type { PaperSheet } from "../table/paperSheet";
import { headingCells, rowCells } from "../table/tableCells";

/** The words of the sheet; src/text has them in each language. */
export type RepresentationWords = {
  readonly sheetName: string;
  readonly title: (schemeTitle: string) => string;
  readonly otherCounty: string;
};

const asks = [] as const;

/**
 * The second attachment: which region each municipality is represented by, one table per county in
 * order of first appearance. A region is not derived from the county.
 */
export const representation: Paper<typeof asks, RepresentationWords> = {
  part: "representation",
  when: "before",
  asks,
  beside: "attachment",
  from: "allocation",
  make: ({ allocation, code, words, common }) => {
    const stranger = allocation.request.members.find((member) => !findMunicipality(member.code));
    return stranger
      ? err({ area: "council", code: "no-municipalities", party: stranger.name })
      : ok(sheetOf(allocation, code, words, common));
  },
};

function sheetOf(
  { rows, request }: Allocation,
  code: string,
  words: RepresentationWords,
  { sheet, fingerprint, footer }: CommonWords
): PaperSheet {
  const title = words.title(sheet.schemeTitle(request.scheme));
  const intro = introCells(title, [fingerprint(code)]);
  const columns: readonly Column<AllocatedRow>[] = [
    { id: "name", heading: sheet.municipality, of: ({ name }) => name },
    { id: "region", heading: sheet.region, of: ({ region }) => region ?? sheet.noRegion },
  ];
  const cells: PlannedCell[] = [...intro];
  const headings: Rectangle[] = [];
  const first = intro.length + 1;
  let top = first;
  for (const [county, members] of byCounty(rows, words.otherCounty)) {
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
    sheetName: words.sheetName,
    cells,
    fittedFrom: first,
    orientation: "portrait",
    printedColumns: columns.length,
    headingRow: null,
    footer: footer(title, code),
    headings,
    ruled: headings,
  };
}

function byCounty(
  rows: readonly AllocatedRow[],
  otherCounty: string
): ReadonlyMap<string, readonly AllocatedRow[]> {
  const counties = new Map<string, AllocatedRow[]>();
  for (const row of rows) {
    if (row.code === null) continue;
    // The Norwegian name of a county with several.
    const county = countyOf(row.code)?.split(" - ")[0] ?? otherCounty;
    const members = counties.get(county);
    if (members) members.push(row);
    else counties.set(county, [row]);
  }
  return counties;
}
