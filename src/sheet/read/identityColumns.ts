import {
  findMunicipality,
  isNamed,
  keyOfMunicipality,
  MUNICIPALITIES,
  officialPopulation,
} from "../../catalogue/municipalities";
import { columnsOf, rowsOf, type Cells } from "./cells";
import { isYear } from "./dates";
import { meaningOf, type HeaderMeaning } from "./headerWords";
import type { MunicipalityText } from "./municipalityText";
import { isNear } from "./nearOfficial";
import { LATEST_YEAR } from "./validity";
import type { ColumnRole } from "../reading";
import type { CellValue } from "../snapshot";

/** A column whose cells say which municipality a row is about. */
export type IdentityColumn = {
  readonly column: number;
  readonly role: "code" | "name" | "code-and-name";
  /** Row → the municipality its cell names, for rows where it is a known one. */
  readonly known: ReadonlyMap<number, string>;
  /** Whether a heading says that these are municipality numbers. */
  readonly isHeadedNumber: boolean;
  /** Whether a heading calls them municipalities or numbers, or something else; null without one. */
  readonly heading: "name" | "code" | "other" | null;
};

export type Identities = {
  readonly columns: readonly IdentityColumn[];
  /** Columns of known numbers that are contradicted by the names beside them: of customers, of accounts. */
  readonly contradicted: readonly number[];
};

type Tally = {
  readonly codes: Map<number, string>;
  readonly both: Map<number, string>;
  readonly names: Map<number, string>;
  /** Rows whose cell is not blank, header, titles and notes included. */
  readonly filled: number[];
  /** How many cells hold a number, also one written as text. */
  numbers: number;
  years: number;
  /** What the nearest text over the first municipality says that says something. */
  header: HeaderMeaning | null;
  /** Cells in which number and name are of the same municipality. */
  agreeing: number;
  isHeadedNumber: boolean;
  /** Whether a text that names no municipality stands over the first that does. */
  isHeaded: boolean;
};

/** Names are compared across numbers: 0101, 3001 and 3101 are all Halden. */
const nameByCode = new Map(
  MUNICIPALITIES.map((municipality) => [municipality.code, keyOfMunicipality(municipality)])
);

/** Notes a cell that names a municipality we know; whether it does. */
function note(tally: Tally, row: number, { code, name, named }: MunicipalityText): boolean {
  const known = code === null ? undefined : nameByCode.get(code);
  if (code === null) {
    if (named) tally.names.set(row, keyOfMunicipality(named));
    return named !== null;
  }
  if (known !== undefined && name === null) tally.codes.set(row, known);
  if (known !== undefined && named) {
    tally.both.set(row, known);
    const isSame =
      known === keyOfMunicipality(named) || isNamed(findMunicipality(code)!, name ?? "");
    if (isSame) tally.agreeing += 1;
  }
  return known !== undefined && (name === null || named !== null);
}

function tallyColumn(cells: Cells, column: number): Tally {
  const tally: Tally = {
    codes: new Map(),
    both: new Map(),
    names: new Map(),
    filled: [],
    numbers: 0,
    years: 0,
    header: null,
    agreeing: 0,
    isHeadedNumber: false,
    isHeaded: false,
  };
  let begun = false;
  for (const row of rowsOf(cells.area)) {
    const value = cells.at(row, column);
    if (value === "") continue;
    tally.filled.push(row);
    const municipality = cells.municipality(row, column);
    const isCode = municipality.code !== null && municipality.name === null;
    if (cells.number(row, column).kind === "number") tally.numbers += 1;
    if (isCode && municipality.code >= "1950" && municipality.code < "2100") tally.years += 1;
    const isKnown = note(tally, row, municipality);
    if (!begun && !isKnown && tally.filled.length <= LOWEST_HEADER)
      tally.header = nearerHeader(tally.header, headerOfIdentity(value));
    if (!begun && !isKnown) tally.isHeadedNumber ||= saysMunicipalityNumber(value);
    if (!begun && !isKnown) tally.isHeaded ||= typeof value === "string";
    begun ||= isKnown;
  }
  return withYearAsHeader(cells, column, tally);
}

/** A year over figures is their heading, though it is a municipality's number as well. */
function withYearAsHeader(cells: Cells, column: number, tally: Tally): Tally {
  const [first] = tally.filled;
  if (first === undefined || tally.years !== 1 || tally.header !== null) return tally;
  if (!isYear(cells.label(first, column))) return tally;
  const codes = new Map([...tally.codes].filter(([row]) => row !== first));
  return { ...tally, codes, header: "date" };
}

/** The lower of two texts counts, but a heading such as `Region Nord` not against `Kommune`. */
function nearerHeader(upper: HeaderMeaning | null, lower: HeaderMeaning | null) {
  const isHeading = lower === "region" && (upper === "name" || upper === "code");
  return isHeading ? upper : (lower ?? upper);
}

/** No header stands lower than this many filled cells; below, texts are not looked at for one. */
const LOWEST_HEADER = 30;

/** What a short text above a column says; titles are too long to be its header. */
function headerOfIdentity(value: CellValue): HeaderMeaning | null {
  return typeof value === "string" && value.length <= 40 ? meaningOf(value) : null;
}

const MUNICIPALITY_NUMBER =
  /\b(kommune|komm|kom|k|municip\p{L}*)[-.\s]*(nr|nummer|kode|no|number|code|id)\b/iu;

function saysMunicipalityNumber(value: CellValue): boolean {
  return typeof value === "string" && value.length <= 40 && MUNICIPALITY_NUMBER.test(value);
}

/**
 * How many of the filled cells are known, from the first blank cell over the first of them, its
 * header left out, to the first blank cell under the last.
 */
function density(known: ReadonlyMap<number, string>, filled: readonly number[]): number {
  const rows = [...known.keys()];
  const first = filled.indexOf(rows[0]!);
  let [start, end] = [first, filled.indexOf(rows.at(-1)!)];
  while (filled[start - 1] === filled[start]! - 1) start -= 1;
  while (filled[end + 1] === filled[end]! + 1) end += 1;
  const header = start < first ? 1 : 0;
  return known.size / (end - start + 1 - header);
}

/** A list of numbers has each once; a column of years or of populations repeats or is not known. */
function looksLikeCodes({ codes, numbers, years, header }: Tally): boolean {
  if (codes.size === 0) return false;
  if (header === "code") return codes.size * 3 >= numbers;
  if (header === "population" || header === "date" || header === "other") return false;
  const distinct = new Set(codes.values()).size;
  if (years === codes.size && distinct < codes.size) return false;
  return codes.size * 10 >= numbers * 6;
}

/** Some regions are called after a municipality: under such a header most must be, and differ. */
function looksLikeNames({ names, filled, header }: Tally): boolean {
  if (names.size === 0) return false;
  if (header === "name") return true;
  const distinct = new Set(names.values()).size;
  return header === "region"
    ? density(names, filled) >= 0.6 && distinct * 2 > names.size
    : density(names, filled) >= 0.4 && (names.size >= 3 || names.size * 4 >= filled.length);
}

/** A number with its own name beside it is no chance: one is enough. Post codes have other names. */
function looksLikeBoth({ both, filled, agreeing }: Tally): boolean {
  return agreeing > 0 && agreeing * 2 >= both.size && density(both, filled) >= 0.4;
}

function roleOf(tally: Tally): IdentityColumn["role"] | null {
  const { codes, both, names } = tally;
  if (both.size >= codes.size && both.size >= names.size) {
    return looksLikeBoth(tally) ? "code-and-name" : null;
  }
  if (codes.size >= names.size) return looksLikeCodes(tally) ? "code" : null;
  return looksLikeNames(tally) ? "name" : null;
}

function headingOf({ header, isHeaded }: Tally): IdentityColumn["heading"] {
  if (header === "name" || header === "code") return header;
  return isHeaded ? "other" : null;
}

const isIdentity = (role: ColumnRole | undefined): role is IdentityColumn["role"] =>
  role === "code" || role === "name" || role === "code-and-name";

type Comparison = { readonly shared: number; readonly same: number };

function compare(a: IdentityColumn, b: IdentityColumn): Comparison {
  let shared = 0;
  let same = 0;
  for (const [row, name] of a.known) {
    const other = b.known.get(row);
    if (other === undefined) continue;
    shared += 1;
    if (other === name) same += 1;
  }
  return { shared, same };
}

/** Whether two columns name the same municipalities in the rows they share. */
export function sayTheSame(a: IdentityColumn, b: IdentityColumn): boolean {
  const { shared, same } = compare(a, b);
  return shared > 0 && same * 2 >= shared;
}

/** Whether two columns share no row, or name others in most of the rows they share, if they do not touch. */
export function areApart(a: IdentityColumn, b: IdentityColumn): boolean {
  const { shared, same } = compare(a, b);
  const isBeside = Math.abs(a.column - b.column) === 1;
  if (shared === 0) return !isBeside || (a.known.size > 1 && b.known.size > 1);
  return !isBeside && same * 2 < shared;
}

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
