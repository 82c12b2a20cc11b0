import { headingKey } from "../engine";
import { DECIMAL_SIGNS, readFigure } from "../sheet/read/figureText";
import type { CellValue, Grid } from "../sheet/snapshot";
import type { AdoptedRow, AskedFor } from "./adoptedTable";
import { plainText } from "./plainText";

/** The columns of a printed table whose headings are of figures that a rule asks for beside the population. */
export type FigureColumns = ReadonlyMap<string, number>;

/** Found in the rows above the first party, from one column to before another. */
export function figureColumnsIn(
  above: Grid,
  { headings }: AskedFor,
  from: number,
  end: number | undefined
): FigureColumns {
  const columns = new Map<string, number>();
  for (const row of above) {
    row.slice(from, end).forEach((cell, index) => {
      const heading = typeof cell === "string" ? headingKey(plainText(cell)) : "";
      if (headings.includes(heading)) columns.set(heading, from + index);
    });
  }
  return columns;
}

/**
 * A party's figures as they are printed: those that were adopted where a cell can be read as them, else
 * what it says; one that is under no heading counts as unchanged.
 */
export function printedFigures(
  row: readonly CellValue[],
  columns: FigureColumns,
  { figures: adopted = {} }: Pick<AdoptedRow, "figures">
): Pick<AdoptedRow, "figures"> {
  if (columns.size === 0) return {};
  const figures: Record<string, string> = { ...adopted };
  for (const [heading, column] of columns) {
    const read = DECIMAL_SIGNS.flatMap((sign) => {
      const figure = readFigure(row[column] ?? "", sign);
      return figure.kind === "number" ? [figure.value.toFixed()] : [];
    });
    const [first] = read;
    if (first === undefined) delete figures[heading];
    else if (!read.includes(adopted[heading] ?? "")) figures[heading] = first;
  }
  return { figures };
}
