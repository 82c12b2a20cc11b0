import { cellAddress } from "../../sheet/address";
import { datedHeading } from "../../sheet/read/datedHeading";
import type { Reading } from "../../sheet/reading";
import type { CellValue } from "../../sheet/snapshot";

/** Whether headings over figures that are replaced say the new date, or stay as they are. */
export type Headings = "dated" | "kept";

/** A heading over the population in use that says the date of its figures, before and after. */
export type DatedHeading = {
  readonly row: number;
  readonly column: number;
  readonly cell: string;
  readonly before: CellValue;
  readonly after: CellValue;
};

/** The headings that say another date than 1 January of a year, of which new figures are. */
export function datedHeadings(
  { blocks, members }: Reading,
  year: number,
  named: string
): readonly DatedHeading[] {
  return blocks.flatMap(({ area, headerRow, heading }): DatedHeading[] => {
    const member = members.find(
      ({ row, populationColumn }) =>
        row >= area.row &&
        row < area.row + area.rows &&
        populationColumn >= area.column &&
        populationColumn < area.column + area.columns
    );
    if (!member || headerRow === null || heading === undefined || heading === "") return [];
    const after = datedHeading(heading, year, named);
    if (after === null) return [];
    const { populationColumn: column } = member;
    const cell = cellAddress(headerRow, column);
    return [{ row: headerRow, column, cell, before: heading, after }];
  });
}
