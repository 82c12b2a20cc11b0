import { findMunicipality } from "../../catalogue/municipalities";
import type { Cells } from "./cells";
import type { Columns } from "./columns";
import { dateOfHeading, datesIn } from "./dates";
import { figureHeading, meaningOf } from "./headerWords";
import { isUnlikePopulationOf } from "./nearOfficial";
import type { MunicipalityRow, RowReading } from "./rows";
import { isSurelyApart, namesOtherFigures, setsApart } from "./setApart";

/** Municipalities with a figure in the table's columns that are none of its own, and the words that say so. */
export type TableBelow = {
  readonly rows: readonly MunicipalityRow[];
  readonly heading: string;
};

export type Table = {
  readonly cells: Cells;
  readonly columns: Columns;
  readonly population: number;
};

const isMunicipality = (row: RowReading): row is MunicipalityRow => row.kind === "municipality";

const isUnlike = ({ code, named, population }: MunicipalityRow): boolean =>
  population.kind === "number" &&
  isUnlikePopulationOf(code ?? named?.code ?? "", population.value.toNumber());

const inhabitantsIn = (rows: readonly RowReading[]): number =>
  rows.reduce(
    (sum, row) =>
      isMunicipality(row) && row.population.kind === "number"
        ? sum + row.population.value.toNumber()
        : sum,
    0
  );

/** The words over the figures of a section, from its first row to its first municipality. */
function headingOver({ cells, population }: Table, section: readonly RowReading[]): string {
  const first = section.findIndex(isMunicipality);
  const over = section.slice(0, Math.max(first, 0)).map(({ row }) => cells.label(row, population));
  return over.filter((label) => label !== "").join(" ");
}

/** `2024` and `2024-01-01` are no two dates. */
const areApart = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && !a.startsWith(b) && !b.startsWith(a);

/** The day or year of the population that a title names, of those over a row, the nearest first. */
function dateOfTitle({ cells, columns: { group } }: Table, over: readonly number[]): string | null {
  for (const row of over) {
    for (let column = group.left; column <= group.right; column += 1) {
      const text = cells.anywhere(row, column);
      if (typeof text !== "string" || meaningOf(text) !== "population") continue;
      const [date, second] = datesIn(text);
      if (date !== undefined && second === undefined) return date;
    }
  }
  return null;
}

/** The rows over the table's heading, the nearest first. */
function rowsOverTable({ cells, columns: { header } }: Table): readonly number[] {
  const top = header.top ?? cells.used.row;
  return Array.from({ length: Math.min(12, top - cells.used.row) }, (_, up) => top - 1 - up);
}

/** The rows over a section's heading, up to the last row with a figure, the nearest first. */
function rowsOverSection(rows: readonly RowReading[], start: number): readonly number[] {
  const above = rows.slice(0, start);
  const last = above.findLastIndex(({ kind }) => kind === "municipality" || kind === "figure");
  return above
    .slice(last + 1)
    .map(({ row }) => row)
    .reverse();
}

/** Whether a section is of another date than the table, by the words over each or by a title. */
function isOfAnotherDate(
  table: Table,
  heading: string,
  rows: readonly RowReading[],
  start: number
): boolean {
  const date = dateOfHeading(heading) ?? dateOfTitle(table, rowsOverSection(rows, start));
  return areApart(dateOfTable(table), date);
}

const dateOfTable = (table: Table): string | null =>
  dateOfHeading(headingOf(table)) ?? dateOfTitle(table, rowsOverTable(table));

const headingOf = ({ columns, population }: Table): string =>
  columns.header.labels.get(population) ?? "";

/**
 * Whether the words over a section are of another quantity than those over the table. Words that do
 * not say so are judged by the figures: one is unlike its population, or none.
 */
function isOfOtherFigures(table: Table, heading: string, section: readonly RowReading[]): boolean {
  const own = headingOf(table);
  if (heading === "" || own.endsWith(heading)) return false;
  const kind = figureHeading(own);
  if (kind === "other" || kind === "part") return true;
  switch (figureHeading(heading)) {
    case "other":
    case "part":
      return true;
    case "population":
    case "date":
      return false;
    case "qualified":
    case "any-figure":
    case "unknown":
      return section.filter(isMunicipality).some(isUnlike);
  }
}

/** `Budsjett 2027` alone in its row, whose year is no municipality's number. */
const isTextAndYear = (row: RowReading): boolean =>
  isMunicipality(row) && row.population.kind === "blank" && row.named === null;

/** The words of a row that is a title over what follows; null for any other row. */
function titleIn({ cells, columns }: Table, row: RowReading): string | null {
  if (row.kind === "heading") return row.text;
  const isWithYear = isTextAndYear(row);
  if (row.kind !== "other" && !isWithYear) return null;
  const { left, right } = columns.group;
  const texts: string[] = [];
  for (let column = left; column <= right; column += 1) {
    const label = cells.label(row.row, column);
    if (label !== "") texts.push(label);
  }
  const [text = "", ...more] = texts;
  const isTitle = more.length === 0 && text.length <= LONGEST_TITLE;
  return isTitle && (isWithYear || text.endsWith(":")) ? text : null;
}

const LONGEST_TITLE = 60;

/** The title right over a section's heading; null where there is none. */
function titleOver(table: Table, rows: readonly RowReading[], start: number): string | null {
  const over = rows.slice(0, start).findLast(({ kind }) => kind !== "blank");
  return over ? titleIn(table, over) : null;
}

/** Whether a sum further down holds all rows above it, those from `start` on among them. */
const isSummedAfter = (rows: readonly RowReading[], start: number): boolean =>
  rows.some(
    (row, index) =>
      index > start &&
      row.kind === "figure" &&
      rows.slice(start, index).some(isMunicipality) &&
      row.population.value.toNumber() === inhabitantsIn(rows.slice(0, index))
  );

/** Whether the last figure is the sum of all rows above it. */
function areSummed(rows: readonly RowReading[]): boolean {
  const last = rows.findLastIndex(({ kind }) => kind === "figure");
  const sum = rows[last];
  if (sum?.kind !== "figure" || rows.slice(last).some(isMunicipality)) return false;
  return sum.population.value.toNumber() === inhabitantsIn(rows.slice(0, last));
}

/** The municipalities under a title, up to the next one. */
function membersUnder(rows: readonly RowReading[], title: number): readonly MunicipalityRow[] {
  const below = rows.slice(title + 1);
  const end = below.findIndex(({ kind }) => kind === "heading" || kind === "header");
  return (end < 0 ? below : below.slice(0, end)).filter(isMunicipality);
}

/** Whether a title is one of other figures than populations, by its words or by the figures as well. */
function isOverOthers(title: string, members: readonly MunicipalityRow[]): boolean {
  return namesOtherFigures(title) || (meaningOf(title) === "other" && members.some(isUnlike));
}

/**
 * Whether a row is a title that sets what follows apart from the rows above: `Ikke medlemmer`, other
 * figures or another date.
 */
export function beginsApart(table: Table, rows: readonly RowReading[], index: number): boolean {
  const title = titleIn(table, rows[index]!);
  if (title === null || !rows.slice(0, index).some(isMunicipality)) return false;
  if (isSummedAfter(rows, index)) return false;
  const isPopulation = meaningOf(title) === "population";
  if (isPopulation && areApart(dateOfTable(table), dateOfHeading(title))) return true;
  if (isOverOthers(title, membersUnder(rows, index))) return true;
  return setsApart(title) && (isSurelyApart(title) || areSummed(rows.slice(0, index)));
}

/**
 * The known municipalities under the sum of all rows above, which no later sum holds, where a region's
 * sum cannot be meant: those rows have no titles. Null where there are none.
 */
export function underSum(rows: readonly RowReading[]): {
  readonly at: number;
  readonly label: string;
  readonly rows: readonly MunicipalityRow[];
} | null {
  const at = rows.findLastIndex(({ kind }) => kind === "figure");
  const sum = rows[at];
  const under = rows.slice(at + 1).filter((row) => isStated(row) && row.code !== null);
  if (sum?.kind !== "figure" || sum.label === "" || under.length === 0) return null;
  const above = rows.slice(0, at);
  if (above.some(({ kind }) => kind === "heading") || !areSummed(rows.slice(0, at + 1)))
    return null;
  const isLarge = above.filter(isMunicipality).length > 1;
  return isLarge ? { at, label: sum.label, rows: under.filter(isMunicipality) } : null;
}

/** What stands under the sum with a figure that is no population: with all under the sum, another list. */
export function listUnderSum(rows: readonly RowReading[]): (TableBelow & { at: number }) | null {
  const under = underSum(rows);
  if (under === null || !under.rows.some(isUnlike)) return null;
  return { at: under.at, heading: under.label, rows: under.rows };
}

const isStated = (row: RowReading): row is MunicipalityRow =>
  isMunicipality(row) &&
  row.population.kind === "number" &&
  (row.code === null ? row.named !== null : findMunicipality(row.code) !== undefined);

/** What stands from a section on, where its words say that it is no part of the table above; else null. */
export function tableBelow(
  table: Table,
  rows: readonly RowReading[],
  start: number,
  end: number
): TableBelow | null {
  const heading = wordsApart(table, rows, start, end);
  return heading === null ? null : { rows: rows.slice(start).filter(isStated), heading };
}

function wordsApart(
  table: Table,
  rows: readonly RowReading[],
  start: number,
  end: number
): string | null {
  const section = rows.slice(start, end);
  if (start === 0 || !section.some(isMunicipality)) return null;
  if (beginsApart(table, rows, start)) return titleIn(table, rows[start]!);
  if (section[0]!.kind !== "header") return null;
  const title = titleOver(table, rows, start);
  if (title !== null && isOverOthers(title, section.filter(isMunicipality))) return title;
  const heading = headingOver(table, section);
  const isAnothers =
    isOfAnotherDate(table, heading, rows, start) || isOfOtherFigures(table, heading, section);
  return isAnothers ? heading : null;
}
