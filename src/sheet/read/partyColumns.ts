import type { ColumnRole, PartyHeadings, ReadingCorrections } from "../reading";
import { columnsOf, rowsOf, type Cells } from "./cells";
import { figureHeading } from "./headerWords";
import { readFigure } from "./figureText";
import { tidy } from "./numberText";

/** The cells of a table of parties, by their zero-based row and column of the sheet. */
export type PartyCells = Pick<Cells, "area" | "at">;

/** What the columns of a table of parties hold, by column; null for none. */
export type PartyColumns = {
  readonly headerRow: number;
  /** Every column with a heading, as it is written. */
  readonly headings: ReadonlyMap<number, string>;
  readonly id: number | null;
  readonly name: number | null;
  readonly group: number | null;
  readonly region: number | null;
  /** The column that says the population; null where no heading does, or several do. */
  readonly population: number | null;
};

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const ID = words("id nr nr. kode code no no. nummer number knr kommunenr kommunenr. kommunenummer");
const NAME = words("navn namn name part party parter parties");
/** What parties are, where nothing else is said to be their name. */
const KIND_OF_PARTY = words(
  "kommune kommunar kommuner municipality fylke fylkeskommune county foretak helseforetak selskap company avdeling " +
    "department virksomhet verksemd organisasjon organisation organization medlem member deltaker deltakar eier owner " +
    "town land country enhet bydel kommunenavn"
);
const GROUP = words("gruppe group");
/** Groups only where no numbers stand below. */
const KIND = words("type kategori category");
const REGION = words("region kommuneregion");

/** Headings stand no further down than this. */
const MOST_ROWS_ABOVE = 50;

/**
 * The headings of a table of parties: the first row with a word for names or ids and a heading
 * beside it, else the first row of texts over a row with a figure. Null where there is none.
 */
export function findPartyColumns(cells: PartyCells): PartyColumns | null {
  const top = rowsOf(cells.area).slice(0, MOST_ROWS_ABOVE);
  const headed = top.find((row) => isHeaded(cells, row)) ?? top.find((row) => isAbove(cells, row));
  return headed === undefined ? null : columnsUnder(cells, headed);
}

/**
 * The headings over parties, such that a sheet with them reads as the same table: where the user has
 * said which column holds ids or names, a word for those.
 */
export function headingsOf({
  headings,
  id,
  name,
  region,
  population,
}: PartyColumns): PartyHeadings {
  const over = (column: number | null) => (column === null ? null : (headings.get(column) ?? ""));
  const isOneOf = (text: string, ...known: readonly ReadonlySet<string>[]) =>
    known.some((all) => all.has(text.toLowerCase()));
  const [ids, names] = [over(id), over(name)];
  return {
    id: ids === null || names === null ? null : isOneOf(ids, ID) ? ids : "Id",
    name: names === null ? ids || "Id" : isOneOf(names, NAME, KIND_OF_PARTY) ? names : "Navn",
    region: over(region) || null,
    population: over(population) || null,
  };
}

/** The columns as the user says they are, in place of what their headings say. */
export function asSaid(
  columns: PartyColumns,
  { roles = {}, populationColumn }: ReadingCorrections
): PartyColumns {
  const said = Object.entries(roles).map(([column, role]) => ({ column: Number(column), role }));
  const isSaid = (column: number | null) => said.some((each) => each.column === column);
  const columnOf = (role: ColumnRole, found: number | null): number | null =>
    said.find((each) => each.role === role)?.column ?? (isSaid(found) ? null : found);
  const ignored = said.filter(({ role }) => role === "ignore").map(({ column }) => column);
  return {
    headerRow: columns.headerRow,
    headings: new Map([...columns.headings].filter(([column]) => !ignored.includes(column))),
    id: columnOf("code", columns.id),
    name: columnOf("name", columns.name),
    region: columnOf("region", columns.region),
    group: columnOf("group", columns.group),
    population: populationColumn ?? (isSaid(columns.population) ? null : columns.population),
  };
}

/** Whether a row has a word for names or ids and no figures but years: a party's own row may have such a word. */
function isHeaded(cells: PartyCells, row: number): boolean {
  const texts = textsIn(cells, row);
  const isKnown = ({ text }: { readonly text: string }) =>
    [ID, NAME, KIND_OF_PARTY].some((all) => all.has(text.toLowerCase()));
  return (
    (texts.length > 1 || cells.area.columns === 1) &&
    texts.some(isKnown) &&
    texts.every(({ column, text }) => YEAR.test(text) || !isFigure(cells, row, column))
  );
}

/**
 * Whether a row of two texts or more stands over a row that begins with a text and has a figure;
 * several years side by side are such texts.
 */
function isAbove(cells: PartyCells, row: number): boolean {
  const texts = textsIn(cells, row);
  const figures = texts.filter(({ column }) => isFigure(cells, row, column));
  const isWords = texts.length > 1 && (figures.length === 0 || areYears(figures));
  const [first, ...others] = textsIn(cells, row + 1);
  return (
    isWords &&
    first !== undefined &&
    !isFigure(cells, row + 1, first.column) &&
    others.some(({ column }) => isFigure(cells, row + 1, column))
  );
}

/** Years that rise from one column to the next: two figures alone may be a party's own. */
const areYears = (figures: readonly { readonly text: string }[]): boolean =>
  figures.length > 1 &&
  figures.every(
    ({ text }, i) =>
      YEAR.test(text) && (i === 0 || Number(text) === Number(figures[i - 1]!.text) + 1)
  );

const YEAR = /^(?:19|20)\d{2}$/;

function columnsUnder(cells: PartyCells, headerRow: number): PartyColumns {
  const headings = new Map(textsIn(cells, headerRow).map(({ column, text }) => [column, text]));
  const below = rowsOf(cells.area).filter((row) => row > headerRow);
  const holdsText = (column: number): boolean => below.some((row) => isText(cells, row, column));
  const headedBy = (known: ReadonlySet<string>, taken: readonly (number | null)[] = []) =>
    [...headings].flatMap(([column, text]) =>
      known.has(text.toLowerCase()) && !taken.includes(column) ? [column] : []
    );
  const [id = null] = headedBy(ID);
  const names = headedBy(NAME);
  const kinds = headedBy(KIND_OF_PARTY).filter(holdsText);
  const named = names.find(holdsText) ?? kinds[0] ?? (id === null ? names[0] : undefined) ?? null;
  const name =
    named ??
    (id === null ? ([...headings.keys()].find((column) => holdsText(column)) ?? null) : null);
  const [region = null] = headedBy(REGION, [name]);
  const taken = new Map([...headings].filter(([column]) => column !== name && column !== id));
  const group = groupColumnOf(cells, taken, below);
  return { headerRow, headings, id, name, group, region, population: populationColumnOf(headings) };
}

/** The column that says each party's group: by its heading, and of `Type` and the like by its texts. */
export function groupColumnOf(
  cells: PartyCells,
  headings: ReadonlyMap<number, string>,
  rows: readonly number[]
): number | null {
  const headedBy = (known: ReadonlySet<string>) =>
    [...headings].flatMap(([column, text]) => (known.has(text.toLowerCase()) ? [column] : []));
  const [group] = headedBy(GROUP);
  const kind = () =>
    headedBy(KIND).find((column) => rows.some((row) => isText(cells, row, column)));
  return group ?? kind() ?? null;
}

/** The column headed exactly as the population, else the only one that speaks of it. */
export function populationColumnOf(headings: ReadonlyMap<number, string>): number | null {
  const speaking = [...headings].filter(([, text]) => figureHeading(text) === "population");
  const exact = speaking.filter(([, text]) => /^[\p{L}]+$/u.test(text));
  const given = [...headings].filter(([, text]) => text.toLowerCase() === "population");
  const [only, other] = given.length > 0 ? given : exact.length > 0 ? exact : speaking;
  return only && !other ? only[0] : null;
}

function textsIn(
  cells: PartyCells,
  row: number
): readonly { readonly column: number; readonly text: string }[] {
  return columnsOf(cells.area).flatMap((column) => {
    const text = textAt(cells, row, column);
    return text === "" ? [] : [{ column, text }];
  });
}

export const textAt = (cells: PartyCells, row: number, column: number | null): string =>
  column === null ? "" : tidy(String(cells.at(row, column)));

const isFigure = (cells: PartyCells, row: number, column: number): boolean =>
  readFigure(cells.at(row, column), null).kind === "number";

const isText = (cells: PartyCells, row: number, column: number): boolean =>
  textAt(cells, row, column) !== "" && !isFigure(cells, row, column);
