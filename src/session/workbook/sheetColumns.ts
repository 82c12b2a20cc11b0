import { columnName, contains } from "../../sheet/address";
import type { ColumnRole, Reading } from "../../sheet/reading";
import { readNumber } from "../../sheet/read/numberText";
import type { SheetSnapshot } from "../../sheet/snapshot";

/** A column of the sheet as the user knows it, and what it was read as. */
export type SheetColumn = {
  readonly column: number;
  /** For example `C`. */
  readonly letter: string;
  /** What stands at its top: the header, else the first content; null for an empty column. */
  readonly heading: string | null;
  /** Null where it was not read. */
  readonly role: ColumnRole | null;
  /** Whether figures stand in it; absent where none do. */
  readonly hasFigures?: boolean;
};

/** More columns than this are no population table; the rest cannot be chosen from. */
const MOST_COLUMNS = 30;

/** The sheet's columns that hold something of the user's, with what each was read as. */
export function sheetColumns(snapshot: SheetSnapshot, reading: Reading | null): SheetColumn[] {
  const { used } = snapshot;
  if (used === null) return [];
  return Array.from({ length: used.columns }, (_, offset) => used.column + offset)
    .map((column) => ({
      column,
      letter: columnName(column),
      heading: headingOf(snapshot, reading, column),
      role: reading?.blocks.map(({ roles }) => roles[column]).find(Boolean) ?? null,
      ...(holdsFigures(snapshot, column) ? { hasFigures: true } : {}),
    }))
    .filter(({ heading }) => heading !== null)
    .slice(0, MOST_COLUMNS);
}

function holdsFigures({ used, values }: SheetSnapshot, column: number): boolean {
  const offset = column - used!.column;
  return values.some((row) => readNumber(row[offset] ?? "").kind === "number");
}

function headingOf(
  { used, values, ownAreas }: SheetSnapshot,
  reading: Reading | null,
  column: number
): string | null {
  const offset = column - used!.column;
  const headerRow = reading?.blocks[0]?.headerRow ?? null;
  const from = headerRow === null ? 0 : headerRow - used!.row;
  const cell = values.findIndex(
    (row, index) =>
      index >= from &&
      String(row[offset] ?? "").trim() !== "" &&
      !ownAreas.some(({ area }) => contains(area, used!.row + index, column))
  );
  return cell < 0 ? null : String(values[cell]?.[offset]).trim();
}
