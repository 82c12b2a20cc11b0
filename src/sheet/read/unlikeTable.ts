import { findMunicipality } from "../../catalogue/municipalities";
import { cellAddress } from "../address";
import type { ReadingIssue } from "../reading";
import { columnsOf, rowsOf, type Cells } from "./cells";
import { isPopulationOf } from "./nearOfficial";
import { readMunicipality } from "./municipalityText";
import { readNumber, tidy } from "./numberText";
import { errorAt } from "../readingIssue";

/** Fewer say nothing of how a sheet is built. */
const LEAST = 3;

/** The number of the municipality that a cell names; null for any other cell. */
function codeIn(cells: Cells, row: number, column: number): string | null {
  if (cells.at(row, column) === "") return null;
  const { code, named } = cells.municipality(row, column);
  return (code === null ? named?.code : findMunicipality(code)?.code) ?? null;
}

/** Municipalities in the columns, with their population below: a table with rows for columns. */
export function findTransposed(cells: Cells): ReadingIssue | null {
  const rows = rowsOf(cells.area).slice(0, 50);
  for (const row of rows) {
    const named = columnsOf(cells.area).flatMap((column) => {
      const code = codeIn(cells, row, column);
      return code === null ? [] : [{ column, code }];
    });
    if (named.length < LEAST) continue;
    const hasPopulation = rows.some((other) => {
      const near = named.filter(({ column, code }) => {
        const figure = cells.number(other, column);
        return figure.kind === "number" && isPopulationOf(code, figure.value.toNumber());
      });
      return other !== row && near.length * 2 > named.length;
    });
    if (!hasPopulation) continue;
    const cell = cellAddress(row, named[0]!.column);
    return { ...errorAt(cell), code: "table-transposed", municipalities: named.length };
  }
  return null;
}

const LINE = /^(.*\p{L}\S*)[\s:;,.]+(\d{1,3}(?:[ .']\d{3})+|\d+)$/u;

/** `5033 Tydal 773`: a municipality and its figure in one cell. */
function isLine(text: string): boolean {
  const [, about, figure] = LINE.exec(text) ?? [];
  if (about === undefined || figure === undefined) return false;
  const { code, named } = readMunicipality(about);
  const isKnown = named !== null || (code !== null && findMunicipality(code) !== undefined);
  return isKnown && readNumber(figure).kind === "number";
}

/** Lines of text, as from a PDF, each with a municipality and its figure in one cell. */
export function findLinesInOneCell(cells: Cells): ReadingIssue | null {
  for (const column of columnsOf(cells.area)) {
    const texts = rowsOf(cells.area).flatMap((row) => {
      const value = cells.at(row, column);
      return typeof value === "string" && value !== "" ? [{ row, text: tidy(value) }] : [];
    });
    const lines = texts.filter(({ text }) => isLine(text));
    const [first] = lines;
    if (!first || lines.length < LEAST || lines.length * 2 < texts.length) continue;
    const { row, text } = first;
    return {
      ...{ code: "lines-in-one-cell", rows: lines.length, text },
      ...errorAt(cellAddress(row, column)),
    };
  }
  return null;
}
