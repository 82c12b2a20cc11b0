import { officialPopulation } from "../../catalogue/municipalities";
import type { Cells } from "./cells";
import { yearOf } from "./dates";
import { isLikeOfficial, isNear } from "./nearOfficial";
import { LATEST_YEAR } from "./validity";

/** What the cells of one column hold, in the rows that name a municipality. */
export type FigureColumn = {
  /** Row → figure, for comparing only; the count itself is read as a Decimal. */
  readonly figures: ReadonlyMap<number, number>;
  readonly filled: number;
  readonly fractions: number;
  readonly percents: number;
  /** 1, 2, 3, … down the rows. */
  readonly counting: number;
  /** How many have an official figure to be compared with. */
  readonly comparable: number;
  /** In the neighbourhood of the official figure, whenever it was counted. */
  readonly near: number;
  /** As near as a population of the column's date can be. */
  readonly alike: number;
  /** The official figure itself. */
  readonly exact: number;
};

/** A year in which most numbers of all times can be compared. */
const REFERENCE_YEAR = 2024;
/** How many years may lie between undated figures and the official ones. */
const UNDATED_YEARS = 4;

function figureIn(cells: Cells, row: number, column: number): number | null {
  const reading = cells.number(row, column);
  return reading.kind === "number" ? reading.value.toNumber() : null;
}

/** Whether a figure is the official one: of its year, or where it is undated of the newest. */
function isExact(figure: number, code: string | null, year: number | null): boolean {
  const years = year === null ? [REFERENCE_YEAR, LATEST_YEAR] : [year];
  return years.some((each) => officialPopulation(code ?? "", each)?.inhabitants === figure);
}

/** Counts what a column holds; `date` is what its heading says. */
export function tallyFigures(
  cells: Cells,
  column: number,
  codeAt: ReadonlyMap<number, string | null>,
  date: string | null
): FigureColumn {
  const year = date === null ? null : yearOf(date);
  const figures = new Map<number, number>();
  const tally = {
    filled: 0,
    fractions: 0,
    percents: 0,
    counting: 0,
    comparable: 0,
    near: 0,
    alike: 0,
    exact: 0,
  };
  let previous = 0;
  for (const [row, code] of codeAt) {
    if (cells.at(row, column) === "") continue;
    tally.filled += 1;
    const figure = figureIn(cells, row, column);
    if (figure === null) continue;
    figures.set(row, figure);
    if (!Number.isInteger(figure)) tally.fractions += 1;
    if (cells.numberFormat(row, column).includes("%")) tally.percents += 1;
    if (figure === previous + 1) tally.counting += 1;
    previous = figure;
    const official = code === null ? undefined : officialPopulation(code, year ?? REFERENCE_YEAR);
    if (!official) continue;
    const years = year === null ? UNDATED_YEARS : Math.abs(yearOf(official.date) - year);
    tally.comparable += 1;
    if (isNear(figure, official.inhabitants)) tally.near += 1;
    if (isLikeOfficial(figure, official.inhabitants, years)) tally.alike += 1;
    if (isExact(figure, code, year)) tally.exact += 1;
  }
  return { ...tally, figures };
}
