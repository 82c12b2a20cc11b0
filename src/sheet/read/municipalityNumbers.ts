import {
  findMunicipality,
  isNamed,
  officialPopulation,
  type Municipality,
} from "../../catalogue/municipalities";
import { columnsOf, rowsOf, type Cells } from "./cells";
import { isYear } from "./dates";
import { isPopulationOf } from "./nearOfficial";
import { LATEST_YEAR } from "./validity";

/** Fewer numbers under each other can be chance. */
const LEAST = 3;
/** How far to the right of a number its population can stand. */
const FARTHEST = 4;

/** The municipality whose number stands alone in a cell; undefined for any other cell. */
function numbered(cells: Cells, row: number, column: number): Municipality | undefined {
  const { code, name } = cells.municipality(row, column);
  return code === null || name !== null ? undefined : findMunicipality(code);
}

/** Whether the municipality's own name stands right of its number. */
function isBesideName(cells: Cells, row: number, column: number): boolean {
  const known = numbered(cells, row, column);
  if (known === undefined) return false;
  const { name } = cells.municipality(row, column + 1);
  return name !== null && isNamed(known, name);
}

/** Runs of rows under each other in which a column has numbers of municipalities. */
function runsIn(cells: Cells, column: number): readonly (readonly number[])[] {
  const runs: number[][] = [[]];
  for (const row of rowsOf(cells.area)) {
    const known = cells.at(row, column) === "" ? undefined : numbered(cells, row, column);
    if (known && !isYear(known.code)) runs.at(-1)!.push(row);
    else if (runs.at(-1)!.length > 0) runs.push([]);
  }
  return runs.filter(({ length }) => length >= LEAST);
}

/** How far a figure is from the population of a municipality, as a factor; infinite where none is known. */
function distanceTo(code: string, figure: number): number {
  const official = officialPopulation(code, LATEST_YEAR);
  return official && figure > 0 ? Math.abs(Math.log(figure / official.inhabitants)) : Infinity;
}

/** The municipalities that a row names left of a column. */
function namedLeftOf(cells: Cells, row: number, column: number): readonly string[] {
  return columnsOf(cells.area).flatMap((at) => {
    if (at >= column || cells.at(row, at) === "") return [];
    const { code, named } = cells.municipality(row, at);
    return code ?? named?.code ?? [];
  });
}

/** Whether a number has its municipality's population right of it, and not that of one left of it. */
function hasPopulation(cells: Cells, row: number, column: number): boolean {
  const { code } = numbered(cells, row, column)!;
  const others = namedLeftOf(cells, row, column);
  return Array.from({ length: FARTHEST }, (_, index) => column + 1 + index).some((at) => {
    const figure = cells.number(row, at);
    if (figure.kind !== "number") return false;
    const value = figure.value.toNumber();
    const nearest = Math.min(...others.map((other) => distanceTo(other, value)));
    return isPopulationOf(code, value) && distanceTo(code, value) < nearest;
  });
}

/** Whether most numbers of a run have their population beside them. */
function isTable(cells: Cells, run: readonly number[], column: number): boolean {
  const own = run.filter((row) => hasPopulation(cells, row, column));
  return own.length >= LEAST && own.length * 3 >= run.length * 2;
}

/**
 * The cells with the numbers that surely are of municipalities known as such, and as no figures: those
 * beside their own name, and those over their own populations in a run of rows. So a table touching
 * another one gives it no figures.
 */
export function withNumbersKnown(cells: Cells): Cells {
  const inRuns = new Map(
    columnsOf(cells.area).map((column) => [
      column,
      new Set(
        runsIn(cells, column)
          .filter((run) => isTable(cells, run, column))
          .flat()
      ),
    ])
  );
  const isMunicipalityNumber = (row: number, column: number) =>
    inRuns.get(column)?.has(row) === true || isBesideName(cells, row, column);
  return {
    ...cells,
    isMunicipalityNumber,
    number: (row, column) =>
      isMunicipalityNumber(row, column) ? { kind: "blank" } : cells.number(row, column),
  };
}
