import { findMunicipality } from "../catalogue";
import { headingKey, ZERO, type Asked, type Decimal, type Member } from "../engine";
import { decimalSignAmong, readFigure } from "../sheet/read/figureText";
import { readMunicipality } from "../sheet/read/municipalityText";
import type { CellValue } from "../sheet/snapshot";
import { groupColumnOf, populationColumnOf } from "../sheet/read/partyColumns";
import {
  isBlank,
  isBlankOrZero,
  numberIn,
  sameShape,
  shapeOf,
  textIn,
  type Cells,
} from "./cellArgument";
import { invalidValue } from "./cellError";
import { words } from "./words";

/**
 * The members of a range of codes: with their populations, in the same shape, or with several columns
 * of figures under headings, of which those count that the scheme asks for.
 */
export function membersIn(codes: Cells, figures: Cells, asked: Asked): readonly Member[] {
  return hasHeadings(codes, figures)
    ? membersUnderHeadings(codes, figures, asked)
    : membersByPopulation(codes, figures);
}

/** What a code is known by: a municipality's number, else what stands there. */
export function idOf(code: unknown): string {
  const text = textIn(code);
  const { code: number } = readMunicipality(text);
  return number ?? text;
}

/** Headings stand in the first row of the figures, beside which the codes may have one of their own or none. */
export function hasHeadings(codes: Cells, figures: Cells): boolean {
  const [left, right] = [shapeOf(codes), shapeOf(figures)];
  const fits = left.columns === 1 && [right.rows, right.rows - 1].includes(left.rows);
  const isHeading = (cell: unknown) => typeof cell === "string" && numberIn(cell) === null;
  return fits && (figures[0] ?? []).some(isHeading);
}

function membersByPopulation(codes: Cells, populations: Cells): readonly Member[] {
  const [left, right] = [shapeOf(codes), shapeOf(populations)];
  if (!sameShape(left, right)) throw invalidValue(words().shapesDoNotFit(left, right));
  const inhabitants = populations.flat();
  return codes.flat().flatMap((cell, index) => {
    const population = inhabitants[index];
    if (isBlankOrZero(cell) && isBlankOrZero(population)) return [];
    const { code } = readMunicipality(textIn(cell));
    if (code === null) throw invalidValue(words().notACode(index + 1, String(cell)));
    if (isBlank(population)) throw invalidValue(words().populationMissingAt(index + 1));
    const count = numberIn(population);
    if (count === null) {
      throw invalidValue(words().populationNotANumberAt(index + 1, String(population)));
    }
    return [{ code, name: findMunicipality(code)?.name ?? code, region: null, population: count }];
  });
}

function membersUnderHeadings(codes: Cells, figures: Cells, asked: Asked): readonly Member[] {
  const { rows, columns } = shapeOf(figures);
  const at = (row: number, column: number) => valueOf(figures[row]?.[column]);
  const first = rows - codes.length;
  const placed = codes
    .map(([code], index) => ({ code, row: index + first }))
    .filter(({ code, row }) => row > 0 && !isBlankOrZero(code));
  const headings = new Map(
    Array.from({ length: columns }, (_, column) => [column, textIn(figures[0]![column])] as const)
  );
  const cells = { area: { row: 0, column: 0, rows, columns }, at };
  const lines = placed.map(({ row }) => row);
  const group = asked.groups ? groupColumnOf(cells, headings, lines) : null;
  const read = [...asked.headings].flatMap((heading) => {
    const column = columnFor(heading, headings);
    return column === null ? [] : [{ heading, values: numbersIn(at, column, lines, headings) }];
  });
  return placed.map(({ code, row }, place) => {
    const id = idOf(code);
    const own = new Map<string, Decimal>();
    for (const { heading, values } of read) {
      const value = values[place];
      if (value) own.set(heading, value);
    }
    return {
      code: id,
      name: findMunicipality(id)?.name ?? id,
      region: null,
      ...(group === null ? {} : { group: textIn(figures[row]![group]) }),
      population: own.get("population") ?? ZERO,
      figures: own,
    };
  });
}

/** The column of a heading that is asked for; null where there is none. Two are refused. */
function columnFor(heading: string, headings: ReadonlyMap<number, string>): number | null {
  const [column, other] = [...headings].filter(([, text]) => headingKey(text) === heading);
  if (column && other) throw invalidValue(words().headingTwice(column[1]));
  if (column) return column[0];
  return heading === "population" ? populationColumnOf(headings) : null;
}

/** The figures of a column, row by row; null in a blank cell. Text that is no number is refused. */
function numbersIn(
  at: (row: number, column: number) => CellValue,
  column: number,
  rows: readonly number[],
  headings: ReadonlyMap<number, string>
): readonly (Decimal | null)[] {
  const values = rows.map((row) => at(row, column));
  const sign = decimalSignAmong(values) ?? ",";
  return values.map((value, place) => {
    const read = readFigure(value, sign);
    if (read.kind === "number") return read.value;
    if (read.kind === "blank" || read.kind === "no-figure") return null;
    throw invalidValue(words().figureNotANumberAt(headings.get(column)!, place + 1, read.text));
  });
}

const valueOf = (cell: unknown): CellValue =>
  typeof cell === "number" || typeof cell === "boolean" ? cell : textIn(cell);
