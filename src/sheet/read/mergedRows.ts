import { columnsOf, type Cells } from "./cells";
import type { IdentityColumn } from "./identityColumn";

/** A municipality's row and those under it that leave its name out. */
type Run = { readonly first: number; readonly values: readonly string[] };

/** The rows of each municipality, as far as a column tells them apart and nothing else names them. */
function runsBy(
  cells: Cells,
  named: readonly number[],
  labels: readonly number[],
  column: number
): readonly Run[] {
  const bottom = cells.area.row + cells.area.rows;
  return named.map((first, index) => {
    const next = named[index + 1] ?? bottom;
    const values: string[] = [];
    for (let row = first; row < next; row += 1) {
      const isNamed = row > first && labels.some((label) => cells.at(row, label) !== "");
      if (isNamed || cells.at(row, column) === "") break;
      values.push(cells.label(row, column));
    }
    return { first, values };
  });
}

/** Whether most municipalities have the same rows in the same words: `Menn`, `Kvinner`, `I alt`. */
function repeatTheSame(runs: readonly Run[]): boolean {
  const [most] = [...runs].sort((a, b) => b.values.length - a.values.length);
  if (runs.length < 2 || !most || most.values.length < 2) return false;
  const all = new Set(most.values);
  if (all.size < most.values.length) return false;
  const alike = runs.filter(
    ({ values }) => values.length > 1 && values.every((value) => all.has(value))
  );
  return alike.length * 10 >= runs.length * 8;
}

/**
 * The cells with each municipality repeated in the blank cells under it, where its name stands
 * once over several rows that a column tells apart: merged cells, or labels of a pivot table.
 */
export function withRepeatedLabels(cells: Cells, identities: readonly IdentityColumn[]): Cells {
  const labels = identities.map(({ column }) => column);
  const named = [...new Set(identities.flatMap(({ known }) => [...known.keys()]))].sort(
    (a, b) => a - b
  );
  for (const column of columnsOf(cells.area)) {
    if (labels.includes(column)) continue;
    const runs = runsBy(cells, named, labels, column);
    if (!repeatTheSame(runs)) continue;
    const source = new Map(
      runs.flatMap(({ first, values }) => values.map((_, down) => [first + down, first] as const))
    );
    const from = (row: number, at: number) =>
      labels.includes(at) ? (source.get(row) ?? row) : row;
    return {
      ...cells,
      at: (row, at) => cells.at(from(row, at), at),
      number: (row, at) => cells.number(from(row, at), at),
      municipality: (row, at) => cells.municipality(from(row, at), at),
    };
  }
  return cells;
}
