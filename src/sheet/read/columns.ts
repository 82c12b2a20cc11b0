import { inForceIn, municipalitiesNamed } from "../../catalogue/municipalities";
import type { ColumnRole, PopulationColumn, ReadingCorrections } from "../reading";
import type { ColumnGroup } from "./columnGroups";
import { columnsOf, type Cells } from "./cells";
import { dateOfHeading, hasCome } from "./dates";
import { findHeader, type Header } from "./header";
import { figureHeading, meaningOf } from "./headerWords";
import { findBreakdowns, isRead, type Breakdown } from "./longFormat";
import { readCode } from "./municipalityText";
import { findPopulationColumns, type PopulationChoice } from "./populationColumns";
import { readNumber } from "./numberText";
import { LATEST_YEAR } from "./validity";

/** A group of columns with the meaning of each. */
export type Columns = {
  readonly group: ColumnGroup;
  readonly header: Header;
  readonly firstRow: number;
  readonly code: number | null;
  readonly name: number | null;
  /** A column that holds number and name in one cell. */
  readonly both: number | null;
  readonly region: number | null;
  /** A column that says for which date a row's figure is. */
  readonly date: number | null;
  /** Columns whose rows are read for one value only. */
  readonly breakdowns: readonly Breakdown[];
  /** The column in use first; empty where none can be the population. */
  readonly populations: readonly PopulationColumn[];
  readonly choice: PopulationChoice;
};

type Identities = Pick<Columns, "code" | "name" | "both">;

/** Of several columns that could be the number, the one with most known numbers; the last of equals. */
function pickIdentities(cells: Cells, group: ColumnGroup, header: Header): Identities {
  const best = (role: ColumnRole) =>
    group.identities
      .filter((identity) => identity.role === role)
      .reduce<ColumnGroup["identities"][number] | undefined>(
        (most, identity) => (most && most.known.size > identity.known.size ? most : identity),
        undefined
      )?.column ?? null;
  const code = best("code") ?? headedCodeColumn(cells, group, header);
  const both = code === null || best("name") === null ? best("code-and-name") : null;
  return { code, name: best("name"), both };
}

/** A column whose header says that it holds numbers, though none of them is known. */
function headedCodeColumn(cells: Cells, group: ColumnGroup, header: Header): number | null {
  for (const [column, label] of header.labels) {
    if (meaningOf(label) !== "code") continue;
    if (group.identities.some((identity) => identity.column === column)) continue;
    if (group.contradicted.includes(column)) continue;
    if (group.rows.some((row) => readCode(cells.at(row, column)) !== null)) return column;
  }
  return null;
}

/** The number each row is about, as far as it can be told before the rows are read. */
function codesByRow(
  cells: Cells,
  group: ColumnGroup,
  { code, name, both }: Identities,
  breakdowns: readonly Breakdown[]
): ReadonlyMap<number, string | null> {
  const codes = new Map<number, string | null>();
  for (const row of group.rows) {
    if (!isRead(cells, breakdowns, row)) continue;
    const coded = code ?? both;
    const given = coded === null ? null : cells.municipality(row, coded).code;
    codes.set(row, given ?? (name === null ? null : codeOfName(String(cells.at(row, name)))));
  }
  return codes;
}

function codeOfName(name: string): string | null {
  const named = municipalitiesNamed(name);
  const now = named.filter((municipality) => inForceIn(municipality, LATEST_YEAR));
  const [only, second] = now.length > 0 ? now : named;
  return only && !second ? only.code : null;
}

/** Whether the texts of a column without a header come in groups, as regions do. */
function looksLikeRegions(cells: Cells, rows: readonly number[], column: number): boolean {
  const texts = rows.map((row) => cells.at(row, column)).filter((value) => value !== "");
  if (texts.some((value) => typeof value !== "string" || readNumber(value).kind === "number")) {
    return false;
  }
  return texts.length * 2 >= rows.length && new Set(texts).size * 2 <= texts.length;
}

function findRegionColumn(
  cells: Cells,
  header: Header,
  group: ColumnGroup,
  taken: ReadonlySet<number>
): number | null {
  const headed = [...header.labels]
    .filter(([column, label]) => !taken.has(column) && meaningOf(label) === "region")
    .filter(([column]) => column >= group.core.left && column <= group.core.right)
    .sort(([, a], [, b]) => Number(/region/i.test(b)) - Number(/region/i.test(a)));
  if (headed[0]) return headed[0][0];
  if (header.row !== null) return null;
  for (let column = group.core.left; column <= group.core.right; column += 1) {
    if (!taken.has(column) && looksLikeRegions(cells, group.rows, column)) return column;
  }
  return null;
}

function findDateColumn(
  cells: Cells,
  header: Header,
  group: ColumnGroup,
  taken: ReadonlySet<number>
): number | null {
  for (const [column, label] of header.labels) {
    if (taken.has(column) || meaningOf(label) !== "date") continue;
    const dated = group.rows.filter((row) => cells.dates(row, column).length > 0);
    if (dated.length * 10 >= group.rows.length * 8) return column;
  }
  return null;
}

type Roles = Readonly<Record<number, ColumnRole>>;

function corrected(group: ColumnGroup, roles: Roles, role: ColumnRole): number | null {
  for (let column = group.left; column <= group.right; column += 1) {
    if (roles[column] === role) return column;
  }
  return null;
}

/** Puts the user's choice first, also where it was no candidate: it is believed. */
function withChosen(
  choice: PopulationChoice,
  chosen: number | null,
  header: Header,
  today: string
): PopulationChoice {
  if (chosen === null) return choice;
  const label = header.labels.get(chosen) ?? null;
  const date = label === null ? null : dateOfHeading(label);
  const found = choice.columns.find(({ column }) => column === chosen);
  const [used, ...offered] = choice.columns;
  const others = used?.column === chosen ? offered : choice.columns;
  const passed = choice.passed.filter(({ column }) => column !== chosen);
  return {
    columns: [
      found ?? { column: chosen, label, date },
      ...others.filter(({ column }) => column !== chosen),
    ],
    doubt: date !== null && !hasCome(date, today) ? { kind: "not-come" } : null,
    why: "given",
    passed:
      used && used.column !== chosen
        ? [...passed, { column: used.column, why: "less-sure" }]
        : passed,
  };
}

/** Whether a text over the table is about population. */
function titleSaysPopulation(cells: Cells, { top }: Header, firstRow: number): boolean {
  const below = top ?? firstRow;
  const rows = Array.from(
    { length: Math.min(12, below - cells.used.row) },
    (_, up) => below - 1 - up
  );
  return rows.some((row) =>
    columnsOf(cells.used).some((column) => {
      const value = cells.anywhere(row, column);
      if (typeof value !== "string" || value === "") return false;
      const heading = figureHeading(value);
      return heading === "population" || heading === "qualified";
    })
  );
}

/** Finds out what each column of a group holds. */
export function readColumns(
  cells: Cells,
  group: ColumnGroup,
  corrections: ReadingCorrections,
  today: string
): Columns {
  const firstRow = group.rows[0]!;
  const header = findHeader(cells, group, firstRow);
  const roles = corrections.roles ?? {};
  const ignored = new Set(
    Object.keys(roles)
      .map(Number)
      .filter((column) => roles[column] !== "population")
  );
  const identities = pickIdentities(cells, group, header);
  const taken = new Set(
    [identities.code, identities.name, identities.both, ...ignored].filter((it) => it !== null)
  );
  for (const { column, role } of group.identities) if (role !== "code") taken.add(column);
  for (const column of group.contradicted) taken.add(column);
  const date = corrected(group, roles, "date") ?? findDateColumn(cells, header, group, taken);
  if (date !== null) taken.add(date);
  const region = corrected(group, roles, "region") ?? findRegionColumn(cells, header, group, taken);
  if (region !== null) taken.add(region);
  const breakdowns = findBreakdowns(cells, group, header, taken);
  for (const { column } of breakdowns) taken.add(column);
  const codes = codesByRow(cells, group, identities, breakdowns);
  const surroundings = {
    breakdownSaysPopulation: breakdowns.some(({ value }) => meaningOf(value) === "population"),
    titleSaysPopulation: titleSaysPopulation(cells, header, firstRow),
  };
  const found = findPopulationColumns(cells, group, header, codes, taken, surroundings, today);
  const inGroup = (column: number | undefined) =>
    column !== undefined && column >= group.left && column <= group.right ? column : null;
  const chosen = inGroup(corrections.populationColumn) ?? corrected(group, roles, "population");
  const choice = withChosen(found, chosen, header, today);
  const populations = choice.columns;
  return { group, header, firstRow, ...identities, region, date, breakdowns, populations, choice };
}
