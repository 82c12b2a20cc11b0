import { askedFor, type AdoptedRow, type AdoptedTable, type AskedFor } from "./adoptedTable";
import { canonicalRuleText } from "./canonicalRule";
import { plainText } from "./plainText";

/**
 * The one text form of an adopted table, the same whatever order its rows stood in and however its
 * cells were formatted or hidden: docs/SPEC-fingerprint.md. Lines end with a line feed; fields are
 * separated by tabs. A written rule stands in it as a whole, with all that it asks for.
 */
export function canonicalForm(table: AdoptedTable): string {
  const { scheme, rule, parameters, rounding, unit, ties, regions, total, rows } = table;
  const asked = rule ? askedFor(rule.tree) : null;
  const settings: readonly (readonly string[])[] = [
    ["hpshare-adopted", rule ? "2" : "1"],
    ["scheme", scheme],
    ...sorted(Object.entries(parameters).map((entry) => ["parameter", ...entry])),
    ["rounding", rounding],
    ["unit", unit],
    ["ties", ties],
    ["regions", regions],
    ["total", total],
    ...(rule && asked
      ? [
          ["counts", rule.counts],
          ["rule", canonicalRuleText(rule.tree)],
          ["figures", ...asked.headings],
        ]
      : []),
  ];
  return [...settings, ...sorted(rows.map((row) => rowFields(row, asked)))].map(line).join("");
}

function rowFields(row: AdoptedRow, asked: AskedFor | null): readonly string[] {
  const { code, name, region, population, amount, part, group, figures } = row;
  const fields = [part, code ?? "", name, region ?? ""];
  if (!asked) return [...fields, population ?? "", amount];
  return [
    ...fields,
    (asked.population ? population : null) ?? "",
    amount,
    group ?? "",
    ...asked.headings.map((heading) => figures?.[heading] ?? ""),
  ];
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
