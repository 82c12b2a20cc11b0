import { findMunicipality, isNamed } from "../../catalogue/municipalities";
import type { Cells } from "./cells";
import type { Columns } from "./columns";
import type { MunicipalityText } from "./municipalityText";
import { errorIn, tidy } from "./numberText";

/**
 * Whether a number in a column of names is the municipality's: it can be a figure that has slipped,
 * right of another name.
 */
function isNumberAt(cells: Cells, row: number, column: number): boolean {
  const { code, name } = cells.municipality(row, column);
  if (code === null) return false;
  if (name !== null) return true;
  const known = findMunicipality(code);
  const before = cells.municipality(row, column - 1).name;
  return known !== undefined && (before === null || isNamed(known, before));
}

/** Number and name of a row from whichever columns hold them. */
export function identityOf(cells: Cells, columns: Columns, row: number): MunicipalityText {
  const { code, name, both } = columns;
  const coded = code ?? both;
  const first = coded === null ? null : cells.municipality(row, coded);
  const second = name === null ? null : cells.municipality(row, name);
  const isNumber = name !== null && isNumberAt(cells, row, name);
  const given = first?.code ?? (isNumber ? (second?.code ?? null) : null);
  const isOther = second?.named === null && first?.named != null;
  const hasName = second?.name != null && !isOther;
  const naming = hasName ? second : code === null || first?.code || second?.name ? first : null;
  const lastYear = first?.lastYear ?? second?.lastYear ?? null;
  return { code: given, name: naming?.name ?? null, named: naming?.named ?? null, lastYear };
}

/** A number cell that cannot be read as a municipality number, though another column names one. */
export function badCodeIn(cells: Cells, { code }: Columns, row: number): string | null {
  if (code === null) return null;
  const text = tidy(String(cells.at(row, code)));
  return text === "" || errorIn(text) || cells.municipality(row, code).code !== null ? null : text;
}
