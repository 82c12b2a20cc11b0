import type { ColumnRole, ReadingCorrections } from "../../sheet/reading";

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
