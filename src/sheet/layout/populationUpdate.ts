import { contentAt } from "../cellIn";
import { err, ok, type Result } from "../../engine";
import { cellAddress, type Rectangle } from "../address";
import { beginsAsFormula, holdsOurs, type TouchedCell } from "../ownership";
import type { PlannedCell, PlannedName } from "../plan";
import type { Reading } from "../reading";
import type { CellValue, SheetSnapshot } from "../snapshot";
import { numberCell, textCell } from "./cells";
import { POPULATION_NOTE } from "./populationNote";
import {
  figuresOf,
  gapsIn,
  headingsOver,
  lastRowOf,
  placeColumns,
  sumsOf,
  sumUnder,
  type YearInColumn,
  type YearToPutIn,
} from "./yearColumns";
import { withCells } from "./withCells";

export type PopulationIssue = { readonly area: "population" } &
  /** The figures are worked out by formulas of the user's. */
  (
    | { readonly code: "population-is-formula"; readonly cells: readonly string[] }
    /** The table has a row for each year: new figures are rows, not other figures. */
    | { readonly code: "rows-are-dated"; readonly cell: string }
    /** Number, name and population stand in one cell. */
    | { readonly code: "population-shares-cell"; readonly cell: string }
    /** A column for another year has no room, or no heading to say its year in; the cell says where. */
    | { readonly code: "no-room-for-years"; readonly cell: string }
    /** A column for the newest year would have gaps: these members have no figure for it. */
    | {
        readonly code: "newest-year-has-gaps";
        readonly year: number;
        readonly names: readonly string[];
      }
    | { readonly code: "no-new-figures" }
  );

export type PopulationToLayOut = {
  readonly snapshot: SheetSnapshot;
  readonly reading: Reading;
  /** The oldest first. Members without a figure keep what stands in the place. */
  readonly years: readonly YearToPutIn[];
  /** Headings of the user's that are to say another date. */
  readonly headings: readonly {
    readonly row: number;
    readonly column: number;
    readonly after: CellValue;
  }[];
  /** Dates, table and time of retrieval, in words. */
  readonly note: string;
};

export type PlannedPopulation = {
  readonly cells: readonly PlannedCell[];
  readonly names: readonly PlannedName[];
  /** The columns that are added, to be made as wide as they need. */
  readonly fitted: readonly Rectangle[];
  /** The column of the newest year. */
  readonly column: number;
  /** The sheet as it will be. */
  readonly after: SheetSnapshot;
};

/**
 * Puts new figures into the population cells of a table, each year into its column, and a line about
 * them under it. Years without a column get one right of the table, with a heading and, where the
 * table has a sum row, their sum; only empty cells are taken for it. No other cell is set but the headings
 * that are to say another date; the user's own notes stay as they are.
 */
export function layOutPopulation(
  update: PopulationToLayOut
): Result<PlannedPopulation, PopulationIssue> {
  const { snapshot, reading, note } = update;
  const years = placeColumns(reading, update.years);
  const obstacle = obstacleIn(snapshot, reading, years);
  if (obstacle) return err(obstacle);
  const added = years.filter(({ isAdded }) => isAdded);
  const headings = added.flatMap((year) => headingsOver(reading, year));
  const over = [...headings, ...added.flatMap((year) => sumUnder(reading, year))];
  const inAdded = added.flatMap((year) => figuresOf(snapshot, reading, year));
  const gaps = added.flatMap((year) => gapsIn(reading, year));
  const blocked = [...over, ...inAdded, ...gaps].find((cell) => !isFree(snapshot, cell));
  if (blocked) {
    return err({
      area: "population",
      code: "no-room-for-years",
      cell: cellAddress(blocked.row, blocked.column),
    });
  }
  const figures = years.flatMap((year) => figuresOf(snapshot, reading, year));
  const place = noteArea(snapshot, reading);
  const line = textCell(place.row, place.column, note, { look: "note" });
  const names = [
    ...snapshot.ownAreas.filter(({ name }) => name !== POPULATION_NOTE),
    { name: POPULATION_NOTE, area: place },
  ];
  // Headings first: whatever a write that breaks off leaves behind is known by its year.
  const dated = update.headings.map(({ row, column, after }) =>
    typeof after === "number"
      ? numberCell(row, column, after)
      : textCell(row, column, String(after))
  );
  const cells = [...over, ...figures, ...dated, line];
  return ok({
    cells,
    names,
    fitted: headings.map(({ row, column }) => ({
      row,
      column,
      rows: lastRowOf(reading) - row + 1,
      columns: 1,
    })),
    column: reading.members[0]!.populationColumn + years.at(-1)!.step,
    after: { ...withCells(snapshot, cells, sumsOf(reading, added)), ownAreas: names },
  });
}

/** What keeps our line where it stands when a result is written again. */
export function keptAreas({ ownAreas }: SheetSnapshot): readonly PlannedName[] {
  return ownAreas.filter(({ name }) => name === POPULATION_NOTE);
}

function obstacleIn(
  snapshot: SheetSnapshot,
  { blocks, members }: Reading,
  years: readonly YearInColumn[]
): PopulationIssue | null {
  const hasFigure = years.some(({ populations }) =>
    members.some(({ code }) => populations.has(code))
  );
  if (!hasFigure) return { area: "population", code: "no-new-figures" };
  const [first] = members;
  const cell = cellAddress(first!.row, first!.populationColumn);
  if (blocks.some(({ roles }) => Object.values(roles).includes("date"))) {
    return { area: "population", code: "rows-are-dated", cell };
  }
  const shares = members.find(
    ({ populationColumn, codeColumn, nameColumn }) =>
      populationColumn === codeColumn || populationColumn === nameColumn
  );
  if (shares) {
    const shared = cellAddress(shares.row, shares.populationColumn);
    return { area: "population", code: "population-shares-cell", cell: shared };
  }
  if (years.some(({ isAdded }) => isAdded) && blocks.some(({ headerRow }) => headerRow === null)) {
    return { area: "population", code: "no-room-for-years", cell };
  }
  const cells = years.flatMap(({ populations, step }) =>
    members.flatMap(({ code, row, populationColumn }) => {
      const column = populationColumn + step;
      const isFormula = beginsAsFormula(contentAt(snapshot, row, column));
      return isFormula && populations.has(code) ? [cellAddress(row, column)] : [];
    })
  );
  return cells.length === 0 ? null : { area: "population", code: "population-is-formula", cells };
}

/** Whether a cell is empty, or holds what is to be put there: a write that broke off left it. */
function isFree(snapshot: SheetSnapshot, cell: TouchedCell): boolean {
  const content = contentAt(snapshot, cell.row, cell.column);
  return content === "" || holdsOurs(content, cell);
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
      if (contentAt(snapshot, row, column) !== "") last = row;
    }
  }
  // A row is left free under the table, so that the line is not taken for one of its rows.
  return { row: last === bottom ? last + 2 : last + 1, column: left, rows: 1, columns: 1 };
}
