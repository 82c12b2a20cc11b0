import type { Rectangle } from "../../sheet/address";
import type { ReadMember, Reading } from "../../sheet/reading";
import type { SheetRead } from "./sheetRead";

/** The cells that say who stands in which row, with which population and region: what is written beside them rests on these. */
export function restsOn({ outcome }: SheetRead): readonly Rectangle[] {
  if (outcome.kind !== "table") return [];
  const rows = new Map<number, { first: number; last: number }>();
  for (const member of outcome.reading.members) {
    for (const column of columnsOf(member, outcome.reading)) {
      const { first, last } = rows.get(column) ?? { first: member.row, last: member.row };
      rows.set(column, { first: Math.min(first, member.row), last: Math.max(last, member.row) });
    }
  }
  return [...rows].map(([column, { first, last }]) => ({
    row: first,
    column,
    rows: last - first + 1,
    columns: 1,
  }));
}

function columnsOf(
  { codeColumn, nameColumn, regionColumn, populationColumn }: ReadMember,
  { average, years }: Reading
): readonly number[] {
  const averaged = years.flatMap(({ year, offset }) =>
    offset !== null && average?.includes(year) ? [populationColumn + offset] : []
  );
  return [codeColumn, nameColumn, regionColumn, populationColumn, ...averaged].filter(
    (column) => column !== null
  );
}
