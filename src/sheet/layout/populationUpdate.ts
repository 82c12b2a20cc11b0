import { cellIn } from "../cellIn";
import { err, ok, type Decimal, type Result } from "../../engine";
import { cellAddress, type Rectangle } from "../address";
import { toCell } from "../cellNumber";
import type { PlannedCell, PlannedName } from "../plan";
import type { Reading, ReadMember } from "../reading";
import type { CellValue, SheetSnapshot } from "../snapshot";
import { COUNT_FORMAT } from "./amountFormat";
import { numberCell, textCell } from "./cells";
import { OWN_NAME_PREFIX } from "./ownNames";

/** The place of the line that says which official figures were put in, and when they were fetched. */
export const POPULATION_NOTE = `${OWN_NAME_PREFIX}population_1`;

export type PopulationIssue =
  /** The figures are worked out by formulas of the user's. */
  | { readonly code: "population-is-formula"; readonly cells: readonly string[] }
  /** The table has a row for each year: new figures are rows, not other figures. */
  | { readonly code: "rows-are-dated" }
  /** Number, name and population stand in one cell. */
  | { readonly code: "population-shares-cell"; readonly cell: string }
  | { readonly code: "no-new-figures" };

export type PopulationToLayOut = {
  readonly snapshot: SheetSnapshot;
  readonly reading: Reading;
  /** By municipality number; members without one keep their figure. */
  readonly populations: ReadonlyMap<string, Decimal>;
  /** Date, table and time of retrieval, in words. */
  readonly note: string;
};

export type PlannedPopulation = {
  readonly cells: readonly PlannedCell[];
  readonly names: readonly PlannedName[];
  /** The sheet as it will be. */
  readonly after: SheetSnapshot;
};

/**
 * Puts new figures into the population cells of a table, and a line about them under it. No other
 * cell is set; the user's own heading and notes stay as they are.
 */
export function layOutPopulation(
  update: PopulationToLayOut
): Result<PlannedPopulation, PopulationIssue> {
  const { snapshot, reading, populations, note } = update;
  const members = reading.members.filter(({ code }) => populations.has(code));
  const obstacle = obstacleIn(snapshot, reading, members);
  if (obstacle) return err(obstacle);

  const figures = members.map(({ code, row, populationColumn: column }) => {
    const isText = cellIn(snapshot, snapshot.numberFormats, row, column) === "@";
    const style = isText ? { numberFormat: COUNT_FORMAT } : {};
    return numberCell(row, column, toCell(populations.get(code)!), style);
  });
  const place = noteArea(snapshot, reading);
  const line = textCell(place.row, place.column, note, { look: "note" });
  const names = [
    ...snapshot.ownAreas.filter(({ name }) => name !== POPULATION_NOTE),
    { name: POPULATION_NOTE, area: place },
  ];
  const cells = [...figures, line];
  return ok({ cells, names, after: { ...withCells(snapshot, cells), ownAreas: names } });
}

/** What keeps our line where it stands when a result is written again. */
export function keptAreas({ ownAreas }: SheetSnapshot): readonly PlannedName[] {
  return ownAreas.filter(({ name }) => name === POPULATION_NOTE);
}

function obstacleIn(
  snapshot: SheetSnapshot,
  { blocks }: Reading,
  members: readonly ReadMember[]
): PopulationIssue | null {
  if (members.length === 0) return { code: "no-new-figures" };
  if (blocks.some(({ roles }) => Object.values(roles).includes("date"))) {
    return { code: "rows-are-dated" };
  }
  const shared = members.find(
    ({ populationColumn, codeColumn, nameColumn }) =>
      populationColumn === codeColumn || populationColumn === nameColumn
  );
  if (shared) {
    const cell = cellAddress(shared.row, shared.populationColumn);
    return { code: "population-shares-cell", cell };
  }
  const formulas = members.filter(({ row, populationColumn }) =>
    String(cellIn(snapshot, snapshot.formulas, row, populationColumn) ?? "").startsWith("=")
  );
  const cells = formulas.map(({ row, populationColumn }) => cellAddress(row, populationColumn));
  return cells.length === 0 ? null : { code: "population-is-formula", cells };
}

/** Where our line stands, or the first row under the table in which the table's columns are free. */
function noteArea(snapshot: SheetSnapshot, { blocks, sumRow }: Reading): Rectangle {
  const standing = snapshot.ownAreas.find(({ name }) => name === POPULATION_NOTE);
  if (standing) return { ...standing.area, rows: 1, columns: 1 };
  const left = Math.min(...blocks.map(({ area }) => area.column));
  const right = Math.max(...blocks.map(({ area }) => area.column + area.columns));
  const bottom = Math.max(sumRow?.row ?? 0, ...blocks.map(({ area }) => area.row + area.rows - 1));
  const { used } = snapshot;
  let last = bottom;
  for (let row = bottom + 1; used !== null && row < used.row + used.rows; row++) {
    for (let column = left; column < right; column++) {
      if ((cellIn(snapshot, snapshot.formulas, row, column) ?? "") !== "") last = row;
    }
  }
  // A row is left free under the table, so that the line is not taken for one of its rows.
  return { row: last === bottom ? last + 2 : last + 1, column: left, rows: 1, columns: 1 };
}

/** The snapshot with some cells set; its used area grows as it must. */
function withCells(snapshot: SheetSnapshot, cells: readonly PlannedCell[]): SheetSnapshot {
  const old = snapshot.used!;
  const bottom = Math.max(old.row + old.rows, ...cells.map(({ row }) => row + 1));
  const used = { ...old, rows: bottom - old.row };
  const grown = <T>(grid: readonly (readonly T[])[], blank: T): T[][] =>
    Array.from({ length: used.rows }, (_, row) =>
      Array.from({ length: used.columns }, (_unused, column) => grid[row]?.[column] ?? blank)
    );
  const values = grown<CellValue>(snapshot.values, "");
  const formulas = grown<CellValue>(snapshot.formulas, "");
  const numberFormats = grown(snapshot.numberFormats, "General");
  for (const { row, column, content, numberFormat } of cells) {
    const [r, c] = [row - used.row, column - used.column];
    const value =
      content.kind === "value" ? content.value : content.kind === "text" ? content.text : "";
    values[r]![c] = value;
    formulas[r]![c] = value;
    if (numberFormat !== undefined) numberFormats[r]![c] = numberFormat;
  }
  return { ...snapshot, used, values, formulas, numberFormats };
}
