import { officialPopulation } from "../../catalogue/municipalities";
import type { ColumnRole } from "../reading";
import { columnsOf, type Cells } from "./cells";
import { headingOf, roleOf, tallyColumn } from "./columnTally";
import { compare, sayTheSame, type IdentityColumn } from "./identityColumn";
import { isNear } from "./nearOfficial";
import { LATEST_YEAR } from "./validity";

export type Identities = {
  readonly columns: readonly IdentityColumn[];
  /** Columns of known numbers that are contradicted by the names beside them: of customers, of accounts. */
  readonly contradicted: readonly number[];
};

const isIdentity = (role: ColumnRole | undefined): role is IdentityColumn["role"] =>
  role === "code" || role === "name" || role === "code-and-name";

/** How the figures of a column lie to the populations of the municipalities that another one names. */
type Fit = { readonly areNear: boolean; readonly distance: number };

function fitOf(cells: Cells, column: number, naming: IdentityColumn): Fit {
  let [compared, near, distance] = [0, 0, 0];
  for (const row of naming.known.keys()) {
    const figure = cells.number(row, column);
    const { code, named } = cells.municipality(row, naming.column);
    const meant = code ?? named?.code ?? null;
    const official = meant === null ? undefined : officialPopulation(meant, LATEST_YEAR);
    if (figure.kind !== "number" || !official) continue;
    const value = figure.value.toNumber();
    compared += 1;
    if (isNear(value, official.inhabitants)) near += 1;
    distance += value > 0 ? Math.abs(Math.log(value / official.inhabitants)) : Infinity;
  }
  return {
    areNear: compared > 0 && near * 10 >= compared * 8,
    distance: compared === 0 ? Infinity : distance / compared,
  };
}

/** Whether the numbers of a column are populations of the municipalities that another one names. */
function areInhabitants(cells: Cells, { column, known }: IdentityColumn, naming: IdentityColumn) {
  const isNumber = [...known.keys()].filter((row) => cells.isMunicipalityNumber(row, column));
  return isNumber.length * 2 < known.size && fitOf(cells, column, naming).areNear;
}

/** Whether another column says of most of a column's rows which municipality they are about. */
function isBesideMost({ known }: IdentityColumn, other: IdentityColumn): boolean {
  return [...known.keys()].filter((row) => other.known.has(row)).length * 2 >= known.size;
}

/** Without the columns of populations that all happen to be numbers of municipalities as well. */
function withoutPopulations(
  cells: Cells,
  columns: readonly IdentityColumn[],
  corrected: Readonly<Record<number, ColumnRole>>
): readonly IdentityColumn[] {
  return columns.filter((column, index) => {
    const isNamed = columns.some((name) => name.role === "name" && sayTheSame(column, name));
    if (column.role !== "code" || isNamed || corrected[column.column]) return true;
    return !columns.some((other, place) => {
      if (place === index || other.role === "name" || !isBesideMost(column, other)) return false;
      if (!areInhabitants(cells, column, other)) return false;
      if (hasOwnFigures(cells, column, other)) return false;
      return place < index || other.role !== "code" || !areInhabitants(cells, other, column);
    });
  });
}

/** Whether there are populations of a column's numbers that are less those of the names beside it. */
function hasOwnFigures(cells: Cells, codes: IdentityColumn, names: IdentityColumn): boolean {
  return columnsOf(cells.area).some((column) => {
    if (column <= codes.column) return false;
    const own = fitOf(cells, column, codes);
    return own.areNear && own.distance < fitOf(cells, column, names).distance;
  });
}

/** Whether the names of another column speak against most of a column's numbers. */
function isContradicted(
  cells: Cells,
  column: IdentityColumn,
  columns: readonly IdentityColumn[]
): boolean {
  if (column.role === "name") return isOfPersons(cells, column, columns);
  if (column.role !== "code" || column.isHeadedNumber) return false;
  const naming = columns.filter(({ role }) => role !== "code");
  if (naming.some((names) => sayTheSame(column, names))) return false;
  return naming.some((names) => {
    const { shared, same } = compare(column, names);
    const isMost = shared > 1 && shared * 2 >= column.known.size;
    return isMost && same * 3 < shared && !hasOwnFigures(cells, column, names);
  });
}

/**
 * Whether a column of names under another heading, such as `Ordfører`, is of something else that is
 * called alike: of people and places, beside a column that is headed as the municipalities.
 */
function isOfPersons(
  cells: Cells,
  column: IdentityColumn,
  columns: readonly IdentityColumn[]
): boolean {
  if (column.heading !== "other") return false;
  return columns.some((naming) => {
    if (naming.heading !== "name" && naming.heading !== "code") return false;
    const { shared, same } = compare(column, naming);
    const isMost = shared > 0 && shared * 2 >= column.known.size;
    return isMost && same * 3 < shared && !hasOwnFigures(cells, column, naming);
  });
}

/** The columns that name municipalities, from left to right; a user's correction decides. */
export function findIdentityColumns(
  cells: Cells,
  corrected: Readonly<Record<number, ColumnRole>>
): Identities {
  const columns = columnsOf(cells.area).flatMap((column): IdentityColumn[] => {
    const given = corrected[column];
    if (given !== undefined && !isIdentity(given)) return [];
    const tally = tallyColumn(cells, column);
    const role = given ?? roleOf(tally);
    if (role === null) return [];
    const { codes, names, both, isHeadedNumber } = tally;
    const heading = headingOf(tally);
    const known = role === "code" ? codes : role === "name" ? new Map([...both, ...names]) : both;
    return known.size === 0 ? [] : [{ column, role, known, isHeadedNumber, heading }];
  });
  const contradicted = columns.filter(
    (each) => !corrected[each.column] && isContradicted(cells, each, columns)
  );
  const standing = columns.filter((each) => !contradicted.includes(each));
  return {
    columns: withoutPopulations(cells, standing, corrected),
    contradicted: contradicted.map(({ column }) => column),
  };
}
