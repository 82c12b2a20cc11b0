import { QUOTED, STRUCTURED, withColumns } from "./structuredReferences";

/** What names of tables and columns are called now; undefined where they keep their name. */
export type NewNames = {
  table(name: string): string | undefined;
  column(table: string, name: string): string | undefined;
};

const TOKENS = new RegExp(`${QUOTED}|${STRUCTURED}`, "gu");

/**
 * A formula with the new names of tables and columns. `ownTable` is the table that the formula stands
 * in, which `[@Column]` means.
 */
export function renamedReferences(
  formula: string,
  ownTable: string | null,
  names: NewNames
): string {
  if (!formula.includes("[")) return formula;
  return formula.replace(TOKENS, (whole: string, written?: string, brackets?: string) => {
    const table = written ?? ownTable;
    if (brackets === undefined || table === null) return whole;
    return `${written === undefined ? "" : (names.table(written) ?? written)}${withColumns(
      brackets,
      (name) => names.column(table, name)
    )}`;
  });
}
