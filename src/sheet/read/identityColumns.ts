import { MUNICIPALITIES, municipalitiesNamed, nameKey } from "../../catalogue/municipalities";
import { columnsOf, rowsOf, type Cells } from "./cells";
import { meaningOf } from "./headerWords";
import type { MunicipalityText } from "./municipalityText";
import { tidy } from "./numberText";
import type { ColumnRole } from "../reading";

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
  /** Cells that are not blank, header and titles included. */
  filled: number;
  numbers: number;
  years: number;
  header: ReturnType<typeof meaningOf>;
};

/** Names are compared across numbers: 0101, 3001 and 3101 are all Halden. */
const nameByCode = new Map(MUNICIPALITIES.map(({ code, name }) => [code, nameKey(name)]));

function note(tally: Tally, row: number, text: MunicipalityText): void {
  const named = text.code === null ? undefined : nameByCode.get(text.code);
  if (named !== undefined && text.name === null) tally.codes.set(row, named);
  else if (named !== undefined) tally.both.set(row, named);
  else if (text.code === null && text.name !== null) {
    const [first] = municipalitiesNamed(text.name);
    if (first) tally.names.set(row, nameKey(first.name));
  }
}

function tallyColumn(cells: Cells, column: number): Tally {
  const tally: Tally = {
    codes: new Map(),
    both: new Map(),
    names: new Map(),
    filled: 0,
    numbers: 0,
    years: 0,
    header: null,
  };
  for (const row of rowsOf(cells.area)) {
    const value = cells.at(row, column);
    if (value === "") continue;
    tally.filled += 1;
    if (typeof value === "number") {
      tally.numbers += 1;
      if (value >= 1950 && value < 2100) tally.years += 1;
    } else if (typeof value === "string" && tally.filled < 12) {
      tally.header ??= headerOfIdentity(value);
    }
    note(tally, row, cells.municipality(row, column));
  }
  return tally;
}

/** What a short text above a column says; titles are too long to be its header. */
function headerOfIdentity(text: string): ReturnType<typeof meaningOf> {
  return tidy(text).length <= 40 && municipalitiesNamed(text).length === 0 ? meaningOf(text) : null;
}

/** A list of numbers has each once; a column of years or of populations repeats or is not known. */
function looksLikeCodes({ codes, filled, years, header }: Tally): boolean {
  if (codes.size === 0 || header === "population" || header === "date" || header === "other") {
    return header === "code" && codes.size > 0;
  }
  const distinct = new Set(codes.values()).size;
  if (years === codes.size && distinct < codes.size) return false;
  return header === "code" ? codes.size * 3 >= filled : codes.size * 10 >= filled * 6;
}

function roleOf(tally: Tally): IdentityColumn["role"] | null {
  const { codes, both, names, filled } = tally;
  if (both.size > 0 && both.size >= codes.size && both.size >= names.size) {
    return both.size * 4 >= filled ? "code-and-name" : null;
  }
  if (codes.size >= names.size) return looksLikeCodes(tally) ? "code" : null;
  return looksLikeNames(tally) ? "name" : null;
}

/** Some regions are called after a municipality: under such a header most must be, and differ. */
function looksLikeNames({ names, filled, header }: Tally): boolean {
  if (header === "name") return names.size * 10 >= filled;
  const distinct = new Set(names.values()).size;
  return header === "region"
    ? names.size * 3 >= filled * 2 && distinct * 2 > names.size
    : names.size * 4 >= filled;
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
