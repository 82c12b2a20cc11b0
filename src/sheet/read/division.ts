import type { Columns } from "./columns";
import { columnsOf, type Cells } from "./cells";
import { figureHeading } from "./headerWords";
import { tidy } from "./numberText";

/**
 * The heading of the column that tells the rows of a municipality apart, such as `Alder` or `Bydel`;
 * null where none does. `rows` are the rows of each municipality that stands more than once.
 */
export function findDivision(
  cells: Cells,
  { group, header, date, code, name, both }: Columns,
  rows: readonly (readonly number[])[]
): string | null {
  const named = new Set([code, name, both, date]);
  for (const column of columnsOf(cells.area)) {
    // What stands left of the group can be its division as well.
    const label = header.row === null ? "" : cells.label(header.row, column);
    if (label === "" || named.has(column) || column > group.right) continue;
    if (figureHeading(label) === "population") continue;
    const texts = (each: readonly number[]) =>
      each.map((row) => {
        const when = date === null ? "" : tidy(String(cells.at(row, date)));
        return `${when}\t${tidy(String(cells.at(row, column)))}`;
      });
    const isText = rows.every((each) =>
      each.every((row) => typeof cells.at(row, column) === "string" && cells.at(row, column) !== "")
    );
    if (isText && rows.every((each) => new Set(texts(each)).size === each.length)) return label;
  }
  return null;
}

/** The rows of each municipality that stands in more than one, by what they have in common. */
export function rowsOfRepeated(
  rows: readonly { readonly row: number; readonly key: string }[]
): readonly (readonly number[])[] {
  const byKey = new Map<string, number[]>();
  for (const { row, key } of rows) {
    const before = byKey.get(key);
    if (before) before.push(row);
    else byKey.set(key, [row]);
  }
  return [...byKey.values()].filter(({ length }) => length > 1);
}
