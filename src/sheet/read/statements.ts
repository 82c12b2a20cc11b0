import {
  findMunicipality,
  isNamed,
  municipalitiesNamed,
  keyOfMunicipality,
  type Municipality,
} from "../../catalogue/municipalities";
import { columnsOf, type Cells } from "./cells";
import { isYear } from "./dates";
import { readMunicipality, type MunicipalityText } from "./municipalityText";
import { isPopulationOf } from "./nearOfficial";

/** A cell that names a municipality, with a figure in its row. */
export type Statement = {
  readonly row: number;
  readonly column: number;
  readonly name: string;
  readonly code: string | null;
  /** The municipalities it can mean, each by what all cells about it have in common. */
  readonly keys: readonly string[];
  /** A number alone, which can be any number. */
  readonly isBare: boolean;
  readonly figureColumn: number;
  /** Whether the figure is about as large as the population. */
  readonly isPopulation: boolean;
};

type Naming = Pick<Statement, "name" | "code" | "isBare"> & {
  readonly meant: readonly Municipality[];
};

/** Each text is looked at once: the cells give the same object for the same text. */
const namings = new WeakMap<MunicipalityText, Naming | null>();

/** The municipality that a cell names; null for any other cell. */
function namingIn(cells: Cells, row: number, column: number): Naming | null {
  const text = cells.municipality(row, column);
  const before = namings.get(text);
  if (before !== undefined) return before;
  const naming = namingOf(text);
  namings.set(text, naming);
  return naming;
}

function namingOf({ code, name, named }: MunicipalityText): Naming | null {
  const rest = name === null || named ? null : withoutRole(name);
  if (rest !== null && rest !== name) return namingOf(readMunicipality(rest));
  const coded = code === null ? undefined : findMunicipality(code);
  // A post code with its place, such as `1601 Fredrikstad`, is about the place.
  // Without its name it is as likely a year.
  if (coded && named === null && isYear(coded.code)) return null;
  if (coded && (name === null || named === null || isNamed(coded, name))) {
    return { name: name ?? coded.name, code, meant: [coded], isBare: name === null };
  }
  if (name === null) return null;
  const meant = municipalitiesNamed(name);
  return meant.length === 0 ? null : { name, code: null, meant, isBare: false };
}

const keysOf = (meant: readonly Municipality[]): readonly string[] => [
  ...new Set(meant.map(keyOfMunicipality)),
];

/** What a municipality is, before its name: `Vertskommune: Trondheim`. */
const withoutRole = (name: string): string =>
  name.replace(/^(?:.*:|(?:verts|kontor|host|administrasjons)\s?kommune\p{L}*)\s+/iu, "");

/** Those of the municipalities that a figure can be the population of. */
function inhabitedBy({ meant }: Naming, figure: number): readonly Municipality[] {
  return meant.filter(({ code }) => isPopulationOf(code, figure));
}

type Beside = Pick<Statement, "figureColumn" | "isPopulation" | "keys">;

/** The figure that belongs to a name: one like its population, else the next that is no year. */
function figureBeside(
  cells: Cells,
  row: number,
  naming: Naming,
  columns: readonly number[]
): Beside | null {
  const own = keysOf(naming.meant);
  let other: number | null = null;
  for (const column of columns) {
    const figure = cells.number(row, column);
    if (figure.kind !== "number") {
      const next = namingIn(cells, row, column);
      if (next && !next.isBare && !keysOf(next.meant).some((key) => own.includes(key))) break;
      continue;
    }
    const inhabited = inhabitedBy(naming, figure.value.toNumber());
    if (inhabited.length > 0) {
      return { figureColumn: column, isPopulation: true, keys: keysOf(inhabited) };
    }
    if (!isYear(cells.label(row, column))) other ??= column;
  }
  return other === null ? null : { figureColumn: other, isPopulation: false, keys: own };
}

/** Whether a row names a municipality besides those it is known to be about. */
export function namesAnother(cells: Cells, row: number, known: ReadonlySet<string>): boolean {
  return columnsOf(cells.area).some((column) => {
    if (cells.at(row, column) === "") return false;
    const naming = namingIn(cells, row, column);
    return naming !== null && !naming.isBare && !keysOf(naming.meant).some((key) => known.has(key));
  });
}

/**
 * Everything in a row that names a municipality and has a figure beside it, to its right or else
 * to its left; each municipality once, or by its number and by its name beside it. A number alone
 * names one only with its population beside it.
 */
export function statementsIn(cells: Cells, row: number): readonly Statement[] {
  const found: Statement[] = [];
  const columns = columnsOf(cells.area);
  for (const [index, column] of columns.entries()) {
    if (cells.at(row, column) === "") continue;
    const naming = namingIn(cells, row, column);
    if (naming === null) continue;
    const { name, code, isBare, meant } = naming;
    const own = keysOf(meant);
    const isSame = (other: Statement) => other.keys.some((key) => own.includes(key));
    if (found.some((other) => isSame(other) && (isBare || !other.isBare))) continue;
    const right = figureBeside(cells, row, naming, columns.slice(index + 1));
    const left = right ?? figureBeside(cells, row, naming, columns.slice(0, index).reverse());
    if (left === null || (isBare && !left.isPopulation)) continue;
    found.push({ row, column, name, code, isBare, ...left });
  }
  return found;
}
