import {
  findMunicipality,
  isNamed,
  keyOfMunicipality,
  MUNICIPALITIES,
} from "../../catalogue/municipalities";
import { rowsOf, type Cells } from "./cells";
import { isYear } from "./dates";
import { meaningOf, type HeaderMeaning } from "./headerWords";
import type { IdentityColumn } from "./identityColumn";
import type { MunicipalityText } from "./municipalityText";
import type { CellValue } from "../snapshot";

/** What the cells of a column are, counted for the question whether they name municipalities. */
export type Tally = {
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

/** Counts what the cells of a column are. */
export function tallyColumn(cells: Cells, column: number): Tally {
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

/** What a column is; of as many numbers as names, what its heading says. Null where it names no municipalities. */
export function roleOf(tally: Tally): IdentityColumn["role"] | null {
  const { codes, both, names, header } = tally;
  if (both.size >= codes.size && both.size >= names.size) {
    return looksLikeBoth(tally) ? "code-and-name" : null;
  }
  const isByNumber = codes.size > names.size || (codes.size === names.size && header !== "name");
  if (isByNumber) return looksLikeCodes(tally) ? "code" : null;
  return looksLikeNames(tally) ? "name" : null;
}

/** What its heading calls it. */
export function headingOf({ header, isHeaded }: Tally): IdentityColumn["heading"] {
  if (header === "name" || header === "code") return header;
  return isHeaded ? "other" : null;
}
