import { MUNICIPALITIES, municipalitiesNamed, nameKey } from "../../catalogue/municipalities";
import { columnsOf, rowsOf, type Cells } from "./cells";
import { meaningOf, type HeaderMeaning } from "./headerWords";
import type { MunicipalityText } from "./municipalityText";
import type { ColumnRole } from "../reading";
import type { CellValue } from "../snapshot";

/** A column whose cells say which municipality a row is about. */
export type IdentityColumn = {
  readonly column: number;
  readonly role: "code" | "name" | "code-and-name";
  /** Row → the municipality its cell names, for rows where it is a known one. */
  readonly known: ReadonlyMap<number, string>;
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
};

/** Names are compared across numbers: 0101, 3001 and 3101 are all Halden. */
const nameByCode = new Map(MUNICIPALITIES.map(({ code, name }) => [code, nameKey(name)]));

/** Notes a cell that names a municipality we know; whether it does. */
function note(tally: Tally, row: number, { code, name }: MunicipalityText): boolean {
  const [named] = name === null ? [] : municipalitiesNamed(name);
  const known = code === null ? undefined : nameByCode.get(code);
  if (code === null) {
    if (named) tally.names.set(row, nameKey(named.name));
    return named !== undefined;
  }
  if (known !== undefined && name === null) tally.codes.set(row, known);
  if (known !== undefined && named) tally.both.set(row, known);
  return known !== undefined && (name === null || named !== undefined);
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
  };
  let begun = false;
  for (const row of rowsOf(cells.area)) {
    const value = cells.at(row, column);
    if (value === "") continue;
    tally.filled.push(row);
    const municipality = cells.municipality(row, column);
    const isCode = municipality.code !== null && municipality.name === null;
    if (typeof value === "number" || cells.number(row, column).kind === "number")
      tally.numbers += 1;
    if (isCode && municipality.code >= "1950" && municipality.code < "2100") tally.years += 1;
    const isKnown = note(tally, row, municipality);
    if (!begun && !isKnown) tally.header = headerOfIdentity(value) ?? tally.header;
    begun ||= isKnown;
  }
  return tally;
}

/** What a short text above a column says; titles are too long to be its header. */
function headerOfIdentity(value: CellValue): HeaderMeaning | null {
  return typeof value === "string" && value.length <= 40 ? meaningOf(value) : null;
}

/** How many of the filled cells from the first known one to the last are known. */
function density(known: ReadonlyMap<number, string>, filled: readonly number[]): number {
  const rows = [...known.keys()];
  const [first = 0, last = 0] = [rows[0], rows.at(-1)];
  return known.size / filled.filter((row) => row >= first && row <= last).length;
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
    ? names.size * 3 >= filled.length * 2 && distinct * 2 > names.size
    : density(names, filled) >= 0.4 && (names.size >= 3 || names.size * 4 >= filled.length);
}

function looksLikeBoth({ both, filled }: Tally): boolean {
  return density(both, filled) >= 0.4 && (both.size >= 3 || both.size * 4 >= filled.length);
}

function roleOf(tally: Tally): IdentityColumn["role"] | null {
  const { codes, both, names } = tally;
  if (both.size > 0 && both.size >= codes.size && both.size >= names.size) {
    return looksLikeBoth(tally) ? "code-and-name" : null;
  }
  if (codes.size >= names.size) return looksLikeCodes(tally) ? "code" : null;
  return looksLikeNames(tally) ? "name" : null;
}

const isIdentity = (role: ColumnRole | undefined): role is IdentityColumn["role"] =>
  role === "code" || role === "name" || role === "code-and-name";

/** The columns that name municipalities, from left to right; a user's correction decides. */
export function findIdentityColumns(
  cells: Cells,
  corrected: Readonly<Record<number, ColumnRole>>
): readonly IdentityColumn[] {
  return columnsOf(cells.area).flatMap((column) => {
    const given = corrected[column];
    if (given !== undefined && !isIdentity(given)) return [];
    const tally = tallyColumn(cells, column);
    const role = given ?? roleOf(tally);
    if (role === null) return [];
    const { codes, names, both } = tally;
    const known = role === "code" ? codes : role === "name" ? new Map([...both, ...names]) : both;
    return known.size === 0 ? [] : [{ column, role, known }];
  });
}
