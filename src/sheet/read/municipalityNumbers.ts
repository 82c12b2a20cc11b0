import { findMunicipality, isNamed, type Municipality } from "../../catalogue/municipalities";
import { columnsOf, rowsOf, type Cells } from "./cells";
import { isYear } from "./dates";
import { isPopulationOf } from "./nearOfficial";

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

/** Whether the figure in a cell is like the population of a municipality that its row names elsewhere. */
function isPopulationOfRow(cells: Cells, row: number, column: number): boolean {
  const figure = cells.number(row, column);
  if (figure.kind !== "number") return false;
  return columnsOf(cells.area).some((at) => {
    if (at === column || cells.at(row, at) === "") return false;
    const { code, named } = cells.municipality(row, at);
    const meant = code ?? named?.code;
    return meant !== undefined && isPopulationOf(meant, figure.value.toNumber());
  });
}

/** The rows of a run, where most have the number's population in one and the same column right of it. */
function withPopulation(cells: Cells, run: readonly number[], column: number): readonly number[] {
  const isTable = Array.from({ length: FARTHEST }, (_, index) => column + 1 + index).some((at) => {
    const near = run.filter((row) => {
      const figure = cells.number(row, at);
      const { code } = numbered(cells, row, column)!;
      return figure.kind === "number" && isPopulationOf(code, figure.value.toNumber());
    });
    return near.length >= LEAST && near.length * 3 >= run.length * 2;
  });
  const areFigures =
    isTable && run.filter((row) => isPopulationOfRow(cells, row, column)).length * 2 > run.length;
  return isTable && !areFigures ? run : [];
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
      new Set(runsIn(cells, column).flatMap((run) => withPopulation(cells, run, column))),
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
