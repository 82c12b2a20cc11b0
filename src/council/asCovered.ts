import type { AdoptedTable } from "./adoptedTable";

/**
 * A table as far as the code of another one covers it: what was adopted before codes covered the rule
 * is compared without it.
 */
export function asCovered(adopted: Pick<AdoptedTable, "rule">, found: AdoptedTable): AdoptedTable {
  if (adopted.rule || !found.rule) return found;
  const { rule: _, ...table } = found;
  return { ...table, rows: found.rows.map(({ group: _g, figures: _f, ...row }) => row) };
}
