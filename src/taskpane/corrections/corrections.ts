import type { SheetState } from "../../session/state";
import type { ColumnRole, PopulationColumn, ReadingCorrections } from "../../sheet/reading";

/** A sheet whose columns can be given another meaning. */
export type CorrectableSheet = Extract<SheetState, { readonly kind: "table" | "no-table" }>;

/** The corrections with one column's meaning said; what was said of it before is forgotten. */
export function withRole(
  { roles, populationColumn, ...rest }: ReadingCorrections,
  column: number,
  role: ColumnRole
): ReadingCorrections {
  const others = Object.fromEntries(
    Object.entries(roles ?? {}).filter(([other]) => Number(other) !== column)
  );
  if (role === "population") return withRoles({ ...rest, populationColumn: column }, others);
  const kept = populationColumn === column ? rest : withPopulation(rest, populationColumn);
  return withRoles(kept, { ...others, [column]: role });
}

/** What stands for the average of several years where a column could be chosen. */
export const AVERAGE = "average";

/**
 * The corrections with another basis chosen: the average, or one of the columns, the one in use
 * first. A date that was said of one column does not hold for another whose heading has its own.
 */
export function withBasis(
  corrections: ReadingCorrections,
  chosen: string,
  columns: readonly PopulationColumn[]
): ReadingCorrections {
  if (chosen === AVERAGE) return { ...corrections, average: true };
  const { average: _, ...rest } = corrections;
  const column = columns.find((each) => String(each.column) === chosen);
  if (column === undefined || column === columns[0]) return rest;
  const { populationDate: _date, ...undated } = rest;
  return withRole(column.date === null ? rest : undated, column.column, "population");
}

/** The corrections with the table read as one of other parties, or of municipalities again. */
export function withParties(
  { parties: _, ...rest }: ReadingCorrections,
  parties: boolean
): ReadingCorrections {
  return parties ? { ...rest, parties } : rest;
}

function withPopulation(
  corrections: ReadingCorrections,
  populationColumn: number | undefined
): ReadingCorrections {
  return populationColumn === undefined ? corrections : { ...corrections, populationColumn };
}

function withRoles(
  corrections: ReadingCorrections,
  roles: Readonly<Record<number, ColumnRole>>
): ReadingCorrections {
  return Object.keys(roles).length === 0 ? corrections : { ...corrections, roles };
}

/** Whether anything was said by the user. */
export function isCorrected(corrections: ReadingCorrections): boolean {
  return Object.keys(corrections).length > 0;
}
