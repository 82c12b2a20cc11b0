import type { SheetSnapshot } from "../snapshot";
import type { Cells } from "./cells";
import { columnsOf } from "./cells";
import { datesIn, hasCome } from "./dates";
import { meaningOf } from "./headerWords";
import { tidy } from "./numberText";

/** Texts that stand over the table or under it, the nearest to its top first. */
function textsAround(cells: Cells, top: number, bottom: number): readonly string[] {
  const last = cells.used.row + cells.used.rows - 1;
  const above = Array.from({ length: Math.min(12, top - cells.used.row) }, (_, up) => top - 1 - up);
  const below = Array.from({ length: Math.min(12, last - bottom) }, (_, down) => bottom + 1 + down);
  return [...above, ...below].flatMap((row) =>
    columnsOf(cells.used)
      .map((column) => cells.anywhere(row, column))
      .filter((value): value is string => typeof value === "string" && value !== "")
      .map(tidy)
  );
}

/**
 * A day beats a year, and only one may be named: a text with two years says nothing sure. A date
 * that has not come, as in `Budsjett 2027`, is none of a population.
 */
function soleDate(texts: readonly string[], today: string): string | null {
  const named = [...new Set(texts.flatMap(datesIn))];
  const dates = named.filter((date) => hasCome(date, today));
  const days = dates.filter((date) => date.length > 4);
  if (days.length === 1) return days[0]!;
  return days.length === 0 && dates.length === 1 ? dates[0]! : null;
}

/** The part of a text about the population: `folketall 1.1.2024` in a title about a cost of 2025. */
function aboutPopulation(text: string): string {
  const clauses = text.split(/[,;]|\b(?:basert på|based on|etter|by|fordelt på)\b/i);
  return clauses.filter((clause) => meaningOf(clause) === "population").join(" ");
}

/**
 * The population's date as the sheet tells it outside the column's own header: in a text about
 * population over or under the table, in any text that names one day, or in the sheet's name.
 */
export function dateAround(
  snapshot: SheetSnapshot,
  cells: Cells,
  blocks: readonly { readonly top: number; readonly bottom: number }[],
  today: string
): string | null {
  const top = Math.min(...blocks.map((block) => block.top));
  const bottom = Math.max(...blocks.map((block) => block.bottom));
  const texts = textsAround(cells, top, bottom);
  const days = texts
    .flatMap(datesIn)
    .filter((date) => date.length > 4 && date.endsWith("-01-01") && hasCome(date, today));
  return (
    soleDate(texts.map(aboutPopulation), today) ??
    ([...new Set(days)].length === 1 ? days[0]! : null) ??
    soleDate([snapshot.sheetName], today)
  );
}
