import { findMunicipality, inForceIn } from "../../catalogue/municipalities";
import { cellAddress } from "../address";
import type { ReadingIssue } from "../reading";
import type { Block, PlacedRow } from "./block";
import { yearOf } from "./dates";
import { warningAt } from "../readingIssue";

/** Whether the row's municipality did not exist in the year, by its label or by its number. */
function isOutOfForce({ code, lastYear }: PlacedRow, year: number): boolean {
  if (lastYear !== null && year > lastYear) return true;
  const municipality = code === null ? undefined : findMunicipality(code);
  return municipality !== undefined && !inForceIn(municipality, year);
}

function hasNoFigure({ population }: PlacedRow): boolean {
  return (
    population.kind === "blank" ||
    population.kind === "no-figure" ||
    (population.kind === "number" && population.value.isZero())
  );
}

/**
 * Whether a row is to be left out: its municipality did not exist at the date the sheet gives, and
 * it has no inhabitants. Statistics Norway's tables list numbers of all times.
 */
export function isLeftOut(row: PlacedRow, date: string | null): boolean {
  return date !== null && hasNoFigure(row) && isOutOfForce(row, yearOf(date));
}

/** One warning for all rows that are left out, at the first of them. */
export function describeLeftOut(
  blocks: readonly (readonly [Block, readonly PlacedRow[]])[],
  date: string | null
): readonly ReadingIssue[] {
  if (date === null) return [];
  const cells = blocks.flatMap(([block, rows]) =>
    rows.filter((row) => isLeftOut(row, date)).map(({ row }) => cellAddress(row, block.population))
  );
  const [cell] = cells;
  const rows = cells.length;
  return cell ? [{ ...warningAt(cell), code: "rows-not-in-force", rows, date }] : [];
}
