import type { PrintedLine } from "../printedLine";
import type { FigureRole } from "./columns";
import type { ReadRecord } from "./readRecord";

/**
 * The headings of the columns of other figures, where the table stands in cells: the nearest text
 * above the first member in that column. Null where the figures stand in one cell with others.
 */
export function headingsOver(
  lines: readonly PrintedLine[],
  read: readonly ReadRecord[],
  roles: readonly FigureRole[]
): readonly (string | null)[] {
  const first = read[0];
  const lastAmount = roles.lastIndexOf("amount");
  return roles.flatMap((role, place) => {
    const isOther = role === "other" || (role === "amount" && place !== lastAmount);
    return isOther && first ? [headingOf(lines, first, place)] : [];
  });
}

/** The heading of the column that was taken for the population; null where there is none. */
export function populationHeading(
  lines: readonly PrintedLine[],
  [first]: readonly ReadRecord[],
  roles: readonly FigureRole[]
): string | null {
  const place = roles.lastIndexOf("population");
  return first && place >= 0 ? headingOf(lines, first, place) : null;
}

function headingOf(
  lines: readonly PrintedLine[],
  { figures, raw }: ReadRecord,
  place: number
): string | null {
  const { column } = figures[place]!;
  if (figures.some((figure, other) => other !== place && figure.column === column)) return null;
  const above = lines.filter(({ row }) => row < raw.row).toReversed();
  for (const line of above) {
    const cell = line.cells[column - line.column];
    if (cell && cell.number === null && cell.text.trim() !== "") return cell.text.trim();
  }
  return null;
}
