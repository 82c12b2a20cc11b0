import { askedBy, err, ok, ZERO, type Asked, type Member, type Result, type Term } from "../engine";
import { cellAddress } from "../sheet/address";
import { readAskedFigures } from "../sheet/read/askedFigures";
import { groupWarnings } from "../sheet/read/groupWarnings";
import type { PartyCells } from "../sheet/read/partyColumns";
import { readPartyRows } from "../sheet/read/partyTable";
import type { ReadingIssue } from "../sheet/reading";
import type { Grid } from "../sheet/snapshot";

/** Cells with the place of the first one. */
export type PlacedCells = { readonly values: Grid; readonly row: number; readonly column: number };

/** The parties, and what is doubtful about them. */
type PartyMembers = {
  readonly members: readonly Member[];
  readonly warnings: readonly ReadingIssue[];
};

/**
 * The parties of a table as the engine takes them, with the figures that a rule asks for.
 * `fileSign` is what stands before decimals in texts of the file, where it is known.
 */
export function partyMembers(
  cells: PlacedCells,
  rule: Term,
  fileSign: string | null
): Result<PartyMembers, readonly ReadingIssue[]> {
  const readable = readableOf(cells);
  const table = readPartyRows(readable);
  if (!table.ok) return err(table.error.map((issue) => ({ ...issue, severity: "error" })));
  const { columns, rows } = table.value;
  const doubts = table.value.issues.map((issue) => ({ ...issue, severity: "error" }) as const);
  const asked = askedBy(rule);
  const figuresFor = (wanted: Asked) =>
    readAskedFigures(
      readable,
      {
        ...columns,
        rows: rows.map(({ row }) => row),
        identity: [columns.id, columns.name].filter((column) => column !== null),
      },
      wanted,
      fileSign
    );
  const figures = figuresFor(asked);
  const issues = [...doubts, ...figures.issues];
  if (issues.length > 0) return err(issues);
  // What the table says of it is shown, whether or not it is asked for.
  const shown = figuresFor({ ...asked, headings: new Set(["population"]) }).byRow;
  const { group: column } = columns;
  const members = rows.map(({ row, code, name, region, group }): Member => {
    const own = figures.byRow.get(row)!;
    const population = shown.get(row)?.get("population") ?? ZERO;
    const grouped = column === null ? {} : { group };
    return { code, name, region, ...grouped, population, figures: own };
  });
  const grouped = rows.map(({ row, code: id, name, group }) => ({
    ...{ id, name, group },
    cell: cellAddress(row, column ?? columns.name ?? columns.id!),
  }));
  return ok({ members, warnings: groupWarnings(grouped, asked.byGroup ?? []) });
}

/** Placed cells as a table of parties is read from them. */
export function readableOf({ values, row, column }: PlacedCells): PartyCells {
  const columns = values.reduce((most, cells) => Math.max(most, cells.length), 0);
  return {
    area: { row, column, rows: values.length, columns },
    at: (r, c) => values[r - row]?.[c - column] ?? "",
  };
}
