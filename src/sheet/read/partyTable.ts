import { err, headingKey, ok, ZERO, type Member, type Result } from "../../engine";
import type { Decimal } from "../../engine";
import { cellAddress } from "../address";
import type { CellValue, Grid } from "../snapshot";
import { isSumLabel } from "./headerWords";
import { readNumber, tidy } from "./numberText";

/** Why the cells are no table of parties, with the cell it is about where there is one. */
export type PartyTableIssue =
  | { readonly code: "parties-not-found"; readonly cell: null }
  /** A party with neither a name nor an id in a row with figures. */
  | { readonly code: "party-unnamed"; readonly cell: string }
  /** Text in a column of figures. */
  | { readonly code: "figure-unreadable"; readonly cell: string; readonly text: string };

type Role = "id" | "name" | "group" | "region" | "figure";

/** Headings of the columns that are no figures, as they are compared. */
const ROLES: Readonly<Record<string, Exclude<Role, "figure">>> = {
  id: "id",
  nr: "id",
  "nr.": "id",
  kode: "id",
  code: "id",
  kommunenr: "id",
  kommunenummer: "id",
  navn: "name",
  name: "name",
  part: "name",
  party: "name",
  kommune: "name",
  gruppe: "group",
  group: "group",
  region: "region",
  kommuneregion: "region",
};

/** The heading under which the population is found, in both languages. */
const POPULATION = new Set(["population", "folketall", "innbyggere", "innbyggjarar"]);

/** Cells with the place of the first one. */
export type PartyCells = { readonly values: Grid; readonly row: number; readonly column: number };

/**
 * Reads cells that are said to be a table of parties of any kind: the first row with a heading for
 * names or ids is the header, each row below is a party, and every other column with a number in it
 * is a figure by its heading. `decimalSign` is what stands before decimals in texts of that file,
 * where it is known. Blank rows and rows of sums are passed over.
 */
export function readPartyTable(
  { values, row: top, column: left }: PartyCells,
  decimalSign: string | null
): Result<readonly Member[], readonly PartyTableIssue[]> {
  const header = values.findIndex((row) =>
    row.some((cell) => ["id", "name"].includes(roleOf(cell)))
  );
  if (header < 0) return err([{ code: "parties-not-found", cell: null }]);
  const headings = values[header]!.map((cell) => tidy(String(cell)));
  const rows = values
    .map((cells, index) => ({ cells, index }))
    .slice(header + 1)
    .filter(({ cells }) => cells.some((cell) => tidy(String(cell)) !== ""));
  const figureColumns = headings.flatMap((heading, column) =>
    heading !== "" &&
    roleOf(heading) === "figure" &&
    rows.some(({ cells }) => readNumber(cells[column] ?? "", decimalSign).kind === "number")
      ? [column]
      : []
  );
  const issues: PartyTableIssue[] = [];
  const members = rows.flatMap(({ cells, index }): Member[] => {
    const text = (role: Role) => textUnder(headings, cells, role);
    const [id, name] = [text("id"), text("name")];
    if (id === "" && (name === "" || isSumLabel(name))) {
      if (name === "") {
        issues.push({ code: "party-unnamed", cell: cellAddress(top + index, left) });
      }
      return [];
    }
    const figures = new Map<string, Decimal>();
    for (const column of figureColumns) {
      const read = readNumber(cells[column] ?? "", decimalSign);
      if (read.kind === "number") figures.set(figureKey(headings[column]!), read.value);
      else if (read.kind === "text" || read.kind === "error") {
        const cell = cellAddress(top + index, left + column);
        issues.push({ code: "figure-unreadable", cell, text: read.text });
      }
    }
    const [group, region] = [text("group"), text("region")];
    return [
      {
        code: id === "" ? name : id,
        name: name === "" ? id : name,
        region: region === "" ? null : region,
        group: group === "" ? null : group,
        population: figures.get("population") ?? ZERO,
        figures,
      },
    ];
  });
  if (issues.length > 0) return err(issues);
  return members.length === 0 ? err([{ code: "parties-not-found", cell: null }]) : ok(members);
}

function roleOf(cell: CellValue): Role {
  return ROLES[tidy(String(cell)).toLowerCase()] ?? "figure";
}

/** The population's figure is found as `population`, whatever its heading. */
function figureKey(heading: string): string {
  const key = headingKey(heading);
  return POPULATION.has(key) ? "population" : key;
}

function textUnder(headings: readonly string[], cells: readonly CellValue[], role: Role): string {
  const column = headings.findIndex((heading) => roleOf(heading) === role);
  return column < 0 ? "" : tidy(String(cells[column] ?? ""));
}
