import { officialPopulation } from "../../catalogue/municipalities";
import type { PopulationColumn } from "../reading";
import type { ColumnGroup } from "./columnGroups";
import type { Cells } from "./cells";
import { datesIn, yearOf } from "./dates";
import type { Header } from "./header";
import { meaningOf, type HeaderMeaning } from "./headerWords";

/** A column that could be the population, with how well it fits. */
type Candidate = PopulationColumn & { readonly score: number };

type Contents = {
  numbers: number;
  filled: number;
  fractions: number;
  percents: number;
  /** Figures in the neighbourhood of the official one, among those that have one. */
  near: number;
  comparable: number;
  /** 1, 2, 3, … down the rows. */
  counting: number;
};

const NEAR = 1.6;
const LEAST_SCORE = 20;
/** What a header over the population may say; a year is a label of its own. */
const MEANINGS = new Set<HeaderMeaning | null>(["population", "date", null]);
/** A year in which most numbers of all times can be compared. */
const REFERENCE_YEAR = 2024;

/** The figure for comparing only; the count itself is read as a Decimal. */
function figureIn(cells: Cells, row: number, column: number): number | null {
  const value = cells.at(row, column);
  if (typeof value === "number") return value;
  const reading = cells.number(row, column);
  return reading.kind === "number" ? reading.value.toNumber() : null;
}

function contentsOf(
  cells: Cells,
  column: number,
  codeAt: ReadonlyMap<number, string | null>
): Contents {
  const contents: Contents = {
    numbers: 0,
    filled: 0,
    fractions: 0,
    percents: 0,
    near: 0,
    comparable: 0,
    counting: 0,
  };
  let previous: number | null = null;
  for (const [row, code] of codeAt) {
    const cell = cells.at(row, column);
    if (cell === "") continue;
    contents.filled += 1;
    const value = figureIn(cells, row, column);
    if (value === null) continue;
    contents.numbers += 1;
    if (!Number.isInteger(value)) contents.fractions += 1;
    if (cells.numberFormat(row, column).includes("%")) contents.percents += 1;
    if (value === (previous ?? 0) + 1) contents.counting += 1;
    previous = value;
    const official = code === null ? undefined : officialPopulation(code, REFERENCE_YEAR);
    if (!official) continue;
    contents.comparable += 1;
    if (value < official.inhabitants * NEAR && value * NEAR > official.inhabitants) {
      contents.near += 1;
    }
  }
  return contents;
}

function scoreOf(label: string | null, contents: Contents): number {
  const { numbers, filled, fractions, percents, near, comparable, counting } = contents;
  const meaning = label === null ? null : meaningOf(label);
  if (!MEANINGS.has(meaning) || percents * 2 > numbers) return -1;
  if (meaning !== "population" && (numbers * 2 < filled || fractions * 2 > numbers)) return -1;
  if (meaning !== "population" && counting === numbers && numbers > 2) return -1;
  const dated = label !== null && datesIn(label).length > 0;
  const words = meaning === "population" ? 40 : dated ? 25 : label === null ? 15 : 0;
  const closeness = comparable === 0 ? 0 : near / comparable;
  const content = closeness >= 0.5 ? 40 : closeness >= 0.25 ? 15 : comparable >= 4 ? -20 : 5;
  return words + content;
}

const byNewest = (a: Candidate, b: Candidate) =>
  (b.date === null ? 0 : yearOf(b.date)) - (a.date === null ? 0 : yearOf(a.date)) ||
  (b.date ?? "").localeCompare(a.date ?? "") ||
  a.column - b.column;

/**
 * The columns of a group that could be the population, the newest first. What a column is, is
 * judged as a whole: by its header, by whether it holds whole numbers, and by how its figures lie
 * to the official ones.
 */
export function findPopulationColumns(
  cells: Cells,
  group: ColumnGroup,
  header: Header,
  codeAt: ReadonlyMap<number, string | null>,
  taken: ReadonlySet<number>
): readonly PopulationColumn[] {
  const candidates: Candidate[] = [];
  for (let column = group.left; column <= group.right; column += 1) {
    if (taken.has(column)) continue;
    const contents = contentsOf(cells, column, codeAt);
    const label = header.labels.get(column) ?? null;
    const isNamed = label !== null && meaningOf(label) === "population";
    if (contents.numbers === 0 && !isNamed) continue;
    const score = scoreOf(label, contents);
    const date = label === null ? null : (datesIn(label)[0] ?? null);
    if (score >= LEAST_SCORE) candidates.push({ column, label, date, score });
  }
  const { left, right } = group.core;
  const close = candidates.filter(({ column }) => column >= left && column <= right);
  const choice = close.length > 0 ? close : candidates;
  const best = Math.max(...choice.map(({ score }) => score));
  return choice
    .filter(({ score }) => score >= best - 30)
    .sort(byNewest)
    .map(({ column, label, date }) => ({ column, label, date }));
}
