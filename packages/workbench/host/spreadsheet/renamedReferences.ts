/** What names of tables and columns are called now; undefined where they keep their name. */
export type NewNames = {
  table(name: string): string | undefined;
  column(table: string, name: string): string | undefined;
};

/** Text and sheet names in quotes; a table's name, or none, before what may nest one bracket. */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_\\][\p{L}\p{N}_.\\]*)?(\[(?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*\])/gu;
/** Columns in brackets of their own; the only column after `[`, `[@` or a keyword is not. */
const INNER = /'.|\[((?:'.|[^'[\]])*)\]/gs;
/** What `'` stands before in a column's name. */
const SPECIAL = /['[\]#@]/g;
const ESCAPED = /'(.)/gs;
const PLAIN = /^[\p{L}_][\p{L}\p{N}_]*$/u;

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
  return formula.replace(TOKENS, (whole: string, written?: string, struct?: string) => {
    const table = written ?? ownTable;
    if (struct === undefined || table === null) return whole;
    return `${written === undefined ? "" : (names.table(written) ?? written)}${renamedColumns(
      struct,
      (name) => names.column(table, name)
    )}`;
  });
}

type NewColumn = (name: string) => string | undefined;

function renamedColumns(struct: string, newColumn: NewColumn): string {
  const inside = struct.slice(1, -1);
  if (inside.replace(ESCAPED, "").includes("[")) {
    return `[${inside.replace(INNER, (whole: string, column = "#") => {
      const renamed = column.startsWith("#") ? undefined : newColumn(unescaped(column));
      return renamed === undefined ? whole : `[${escaped(renamed)}]`;
    })}]`;
  }
  if (inside.startsWith("#")) return struct;
  const [row, column] = inside.startsWith("@") ? ["@", inside.slice(1)] : ["", inside];
  const renamed = newColumn(unescaped(column));
  if (renamed === undefined) return struct;
  const name = escaped(renamed);
  return row && !PLAIN.test(renamed) ? `[@[${name}]]` : `[${row}${name}]`;
}

const escaped = (name: string): string => name.replace(SPECIAL, "'$&");
const unescaped = (name: string): string => name.replace(ESCAPED, "$1");
