import { isCountyName, type Municipality } from "../../catalogue/municipalities";
import type { Cells } from "./cells";
import type { ColumnGroup } from "./columnGroups";
import type { Columns } from "./columns";
import { figureHeading, isAggregateLabel, isPartLabel, isSumLabel, meaningOf } from "./headerWords";
import type { MunicipalityText } from "./municipalityText";
import { isPopulationOf } from "./nearOfficial";
import { errorIn, tidy, type NumberReading } from "./numberText";
import { badCodeIn, identityOf } from "./rowIdentity";
import { isYear } from "./dates";

/** A row that names a municipality, or should. */
export type MunicipalityRow = MunicipalityText & {
  readonly kind: "municipality";
  readonly row: number;
  /** What stands where the number belongs, when it is no number: `5O01`. */
  readonly badCode: string | null;
  /** What stands where the municipality belongs, when it is an Excel error. */
  readonly error: string | null;
  readonly population: NumberReading;
};

/** What one row of a group's columns is. */
export type RowReading =
  | { readonly kind: "blank"; readonly row: number }
  | MunicipalityRow
  /** A row with a figure and a label that is no municipality: a sum, or a county. */
  | {
      readonly kind: "figure";
      readonly row: number;
      readonly label: string;
      readonly population: Extract<NumberReading, { kind: "number" }>;
      readonly isSum: boolean;
      readonly isCounty: boolean;
      /** The figure is the sum of the rows next to it, or of all. */
      readonly isProven: boolean;
    }
  /** A row with a figure for somebody who is no municipality, such as a county. */
  | { readonly kind: "party"; readonly row: number; readonly label: string }
  /** A part of a row: of the one above it, or of its municipality's whole, which `of` names. */
  | { readonly kind: "part"; readonly row: number; readonly of: MunicipalityRow | null }
  | { readonly kind: "heading"; readonly row: number; readonly text: string }
  /** The header again; `isMoved` where the population stands in another column from here on. */
  | { readonly kind: "header"; readonly row: number; readonly isMoved: boolean }
  | { readonly kind: "other"; readonly row: number };

const COUNTY_NUMBER = /^\d{1,2}\s+(?=\p{L})/u;
const SUM_FORMULA = /^=\s*(SUM|SUMMER|SUBTOTAL|DELSUM|AGGREGATE)\(/i;
const LONGEST_HEADING = 48;

type Span = Pick<ColumnGroup, "left" | "right">;

/**
 * The texts of a row's cells in a span of columns, without figures, what is the population's, and
 * what divides a municipality's figures: `I alt` beside it is no sum over municipalities.
 */
function labelsIn(
  cells: Cells,
  { breakdowns, group }: Columns,
  row: number,
  population: number,
  { left, right }: Span = group
): string[] {
  const labels: string[] = [];
  for (let column = left; column <= right; column += 1) {
    const value = cells.at(row, column);
    if (breakdowns.some((each) => each.column === column)) continue;
    if (column === population || typeof value !== "string" || value === "") continue;
    const text = tidy(value);
    if (text !== "" && cells.number(row, column).kind !== "number") labels.push(text);
  }
  return labels;
}

/** The heading over the municipalities again, as over a table of other columns further down. */
function namesTheIdentity(
  cells: Cells,
  { code, both, name, header }: Columns,
  row: number
): boolean {
  return [code, both, name].some((column) => {
    if (column === null) return false;
    const label = tidy(String(cells.at(row, column)));
    return label !== "" && (label === header.labels.get(column) || meaningOf(label) === "code");
  });
}

/** Headings of other figures, over a list of its own: `Deltaker` and `Ansatte`, after a blank row. */
function headsOtherFigures(
  cells: Cells,
  columns: Columns,
  row: number,
  population: number
): boolean {
  const label = cells.label(row, population);
  if (label === "" || label.length > LONGEST_COLUMN_HEADING) return false;
  if (cells.number(row, population).kind === "number") return false;
  const heading = figureHeading(label);
  const isKnown = heading === "other" || heading === "part";
  const names = labelsIn(cells, columns, row, population).some((it) => meaningOf(it) === "name");
  return names || (isKnown && isBlankRow(cells, columns, row - 1));
}

const LONGEST_COLUMN_HEADING = 60;

/** Headings of municipalities and of their population, side by side without a figure. */
export function namesColumns(cells: Cells, { left, right }: Span, row: number): boolean {
  const meanings = new Set<string | null>();
  for (let column = left; column <= right; column += 1) {
    const value = cells.at(row, column);
    if (typeof value === "number") return false;
    if (value === "" || String(value).length > LONGEST_COLUMN_HEADING) continue;
    meanings.add(meaningOf(String(value)));
  }
  return meanings.has("population") && (meanings.has("name") || meanings.has("code"));
}

function isHeaderAgain(cells: Cells, columns: Columns, row: number, population: number): boolean {
  if (namesTheIdentity(cells, columns, row) || namesColumns(cells, columns.group, row)) return true;
  if (headsOtherFigures(cells, columns, row, population)) return true;
  const label = tidy(String(cells.at(row, population)));
  if (label === "") return false;
  const own = columns.header.labels.get(population);
  return (
    (own !== undefined && own.endsWith(label) && !/^\d/.test(label)) ||
    meaningOf(label) === "population" ||
    (isYear(label) && own !== undefined && isYear(own))
  );
}

/** What a row is that has no municipality number and no name of a municipality. */
function readNamelessRow(
  cells: Cells,
  columns: Columns,
  row: number,
  population: number
): RowReading {
  const figure = cells.number(row, population);
  const labels = labelsIn(cells, columns, row, population);
  const [label = ""] = labels;
  const plain = label.replace(COUNTY_NUMBER, "");
  if (figure.kind === "number") {
    if (isPartLabel(label)) return { kind: "part", row, of: null };
    const summed = SUM_FORMULA.test(String(cells.formula(row, population)));
    const isSum = summed || labels.some((text) => isSumLabel(text.replace(COUNTY_NUMBER, "")));
    const isCounty = isCountyName(plain);
    const isAggregate = isCounty || isAggregateLabel(label);
    const badCode = badCodeIn(cells, columns, row);
    const asks = !isSum && !isAggregate && (badCode !== null || label !== "");
    return asks
      ? municipalityRow(cells, columns, row, population, badCode)
      : {
          kind: "figure",
          row,
          label: plain,
          population: figure,
          isSum: !isAggregate,
          isCounty: isCounty && !isSum,
          isProven: false,
        };
  }
  const span = upTo(columns, population);
  const [first = "", ...more] = labelsIn(cells, columns, row, population, span);
  const text = first.replace(COUNTY_NUMBER, "");
  return figure.kind === "blank" && more.length === 0 && isHeading(text)
    ? { kind: "heading", row, text }
    : { kind: "other", row };
}

/** The columns as far as the population: what stands right of it, such as a note, says nothing of the row. */
function upTo({ group, code, name, both }: Columns, population: number): Span {
  const own = [code, name, both].filter((column) => column !== null);
  return { left: group.left, right: Math.max(population, ...own) };
}

const isHeading = (text: string): boolean =>
  text !== "" &&
  text.length <= LONGEST_HEADING &&
  !/[.:*]$|^[*(\d]/.test(text) &&
  !isSumLabel(text);

function municipalityRow(
  cells: Cells,
  columns: Columns,
  row: number,
  population: number,
  badCode: string | null
): MunicipalityRow {
  const identity = identityOf(cells, columns, row);
  const coded = columns.code ?? columns.both ?? columns.name;
  const error = coded === null ? null : errorIn(cells.at(row, coded));
  const figure = cells.number(row, population);
  return { kind: "municipality", row, ...identity, badCode, error, population: figure };
}

function isBlankRow(cells: Cells, { group }: Columns, row: number): boolean {
  for (let column = group.left; column <= group.right; column += 1) {
    const value = cells.at(row, column);
    if (typeof value !== "string" || /\S/.test(value)) return false;
  }
  return true;
}

/** Whether nothing but the municipality's name stands in the row, as in a heading. */
function standsAlone(cells: Cells, { group }: Columns, row: number): boolean {
  let filled = 0;
  for (let column = group.left; column <= group.right; column += 1) {
    if (cells.at(row, column) !== "") filled += 1;
  }
  return filled === 1;
}

/**
 * Reads a row that names a municipality without its number. A word for a sum in it counts where the
 * figure is not the municipality's own.
 */
function readNamedRow(
  cells: Cells,
  columns: Columns,
  row: number,
  population: number,
  { name, named }: { readonly name: string; readonly named: Municipality }
): RowReading {
  if (columns.code !== null && standsAlone(cells, columns, row)) {
    return { kind: "heading", row, text: name };
  }
  const badCode = badCodeIn(cells, columns, row);
  const municipality = municipalityRow(cells, columns, row, population, badCode);
  const { population: figure } = municipality;
  const isOwn = figure.kind === "number" && isPopulationOf(named.code, figure.value.toNumber());
  const labels = labelsIn(cells, columns, row, population, upTo(columns, population));
  return !isOwn && labels.some(isSumLabel)
    ? readNamelessRow(cells, columns, row, population)
    : municipality;
}

/** A text under the table can begin with four digits: `2024 er foreløpige tall`. */
function isNote({ both }: Columns, { name, named }: MunicipalityText, figure: NumberReading) {
  return both !== null && figure.kind !== "number" && name !== null && named === null;
}

/** Reads one row of a group's columns for what it is. */
export function readRow(
  cells: Cells,
  columns: Columns,
  row: number,
  population: number
): RowReading {
  if (isBlankRow(cells, columns, row)) return { kind: "blank", row };
  const identity = identityOf(cells, columns, row);
  const { code, name, named } = identity;
  if (code !== null) {
    return isNote(columns, identity, cells.number(row, population))
      ? { kind: "other", row }
      : municipalityRow(cells, columns, row, population, null);
  }
  if (name !== null && named !== null) {
    return readNamedRow(cells, columns, row, population, { name, named });
  }
  return isHeaderAgain(cells, columns, row, population)
    ? { kind: "header", row, isMoved: movesPopulation(cells, columns, row, population) }
    : readNamelessRow(cells, columns, row, population);
}

/** Whether a repeated header has the word for population over another column. */
function movesPopulation(
  cells: Cells,
  { group }: Columns,
  row: number,
  population: number
): boolean {
  const says = (column: number) => {
    const label = cells.label(row, column);
    return label === "" ? null : figureHeading(label);
  };
  const here = says(population);
  if (here === "population" || here === "qualified" || here === "date") return false;
  for (let column = group.left; column <= group.right; column += 1) {
    if (says(column) === "population") return true;
  }
  return false;
}
