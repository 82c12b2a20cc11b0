import type { AdoptedRow, AdoptedTable } from "./adoptedTable";
import { plainText } from "./plainText";

/**
 * The one text form of an adopted table, the same whatever order its rows stood in and however its
 * cells were formatted or hidden: docs/SPEC-fingerprint.md. Lines end with a line feed; fields are
 * separated by tabs.
 */
export function canonicalForm(table: AdoptedTable): string {
  const { scheme, parameters, rounding, unit, ties, regions, total, rows } = table;
  const settings: readonly (readonly string[])[] = [
    ["hpshare-adopted", "1"],
    ["scheme", scheme],
    ...sorted(Object.entries(parameters).map((entry) => ["parameter", ...entry])),
    ["rounding", rounding],
    ["unit", unit],
    ["ties", ties],
    ["regions", regions],
    ["total", total],
  ];
  return [...settings, ...sorted(rows.map(rowFields))].map(line).join("");
}

function rowFields({ code, name, region, population, amount, part }: AdoptedRow): string[] {
  return [part, code ?? "", name, region ?? "", population ?? "", amount];
}

/** A tab or line break cannot get into a field: {@link plainText} makes it a space. */
const line = (fields: readonly string[]): string => `${fields.map(plainText).join("\t")}\n`;

/** By UTF-16 code units, which needs no locale. */
function sorted(lines: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...lines]
    .map((fields) => ({ fields, key: line(fields) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ fields }) => fields);
}
