import type { ColumnGroup } from "./columnGroups";
import type { Cells } from "./cells";
import type { Header } from "./header";
import { meaningOf, meansWhole } from "./headerWords";
import { readNumber, tidy } from "./numberText";

/** A column that divides each municipality's figures, and the value whose rows are read. */
export type Breakdown = { readonly column: number; readonly value: string };

/** Whether the row is of the value that is read in each breakdown. */
export function isRead(cells: Cells, breakdowns: readonly Breakdown[], row: number): boolean {
  return breakdowns.every(({ column, value }) => tidy(String(cells.at(row, column))) === value);
}

const MOST_VALUES = 200;

function valuesIn(cells: Cells, { rows }: ColumnGroup, column: number): readonly string[] {
  return [...new Set(rows.map((row) => tidy(String(cells.at(row, column)))))];
}

const AT_THE_END = /utgang|slutt|\bend\b|31\.\s?(12|des)/i;

/**
 * The value that stands for everybody, or for the population among other statistics: of those of a
 * quarter the one at its end, on which Statistics Norway counts it.
 */
function wholeOf(values: readonly string[]): string | undefined {
  const populations = values.filter(
    (value) => meaningOf(value) === "population" && readNumber(value).kind === "text"
  );
  return (
    values.find(meansWhole) ?? populations.find((value) => AT_THE_END.test(value)) ?? populations[0]
  );
}

/** Whether a column has different values for one and the same municipality. */
function divides(cells: Cells, { identities }: ColumnGroup, column: number): boolean {
  const valueOf = new Map<string, string>();
  return identities.some(({ known }) =>
    [...known].some(([row, municipality]) => {
      const value = tidy(String(cells.at(row, column)));
      const before = valueOf.get(municipality);
      valueOf.set(municipality, before ?? value);
      return before !== undefined && before !== value;
    })
  );
}

/**
 * The columns by which a long list divides its figures, such as the statistical variable, sex or
 * age: the rows for everybody are read. None where no value stands for everybody, nor where its rows
 * are not about every municipality.
 */
export function findBreakdowns(
  cells: Cells,
  group: ColumnGroup,
  header: Header,
  taken: ReadonlySet<number>
): readonly Breakdown[] {
  return [...header.labels].flatMap(([column, label]) => {
    if (taken.has(column) || meaningOf(label) === "population") return [];
    if (typeof cells.at(group.rows[0]!, column) !== "string") return [];
    const values = valuesIn(cells, group, column);
    if (values.length < 2 || values.length > MOST_VALUES) return [];
    const value = wholeOf(values);
    return value !== undefined && divides(cells, group, column) ? [{ column, value }] : [];
  });
}
