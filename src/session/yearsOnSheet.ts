import type { YearOfFigures } from "../council";
import type { Decimal } from "../engine";
import { readNumber } from "../sheet/read/numberText";
import type { Reading } from "../sheet/reading";
import type { SheetSnapshot } from "../sheet/snapshot";

/**
 * The years whose populations stand side by side on a sheet, the oldest first. A second block of
 * rows has its years in the same order as the first. Years that stand below each other, in rows of
 * their own, are not among them.
 */
export function yearsOnSheet(
  { used, values }: SheetSnapshot,
  { members, populationColumns }: Reading
): readonly YearOfFigures[] {
  const inUse = populationColumns[0]?.column;
  if (used === null || inUse === undefined) return [];
  const byYear = new Map<number, YearOfFigures>();
  for (const { column, date } of populationColumns) {
    const year = date === null ? NaN : Number(date.slice(0, 4));
    const isRepeated = populationColumns.some(
      (other) => other.column === column && other.date !== date
    );
    if (Number.isNaN(year) || byYear.has(year) || isRepeated) continue;
    const populations = new Map<string, Decimal>();
    for (const { code, row, populationColumn } of members) {
      const at = populationColumn + column - inUse - used.column;
      const figure = readNumber(values[row - used.row]?.[at] ?? "");
      if (figure.kind === "number" && figure.value.isInteger() && !figure.value.isNegative()) {
        populations.set(code, figure.value);
      }
    }
    byYear.set(year, { year, populations });
  }
  return [...byYear.values()].sort((a, b) => a.year - b.year);
}
