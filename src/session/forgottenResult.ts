import { cellAddress, intersection, intersects } from "../sheet/address";
import { cellIn } from "../sheet/cellIn";
import { contentMark } from "../sheet/contentMark";
import { isOfResult, isOwnPart } from "../sheet/layout/ownNames";
import { beginsAsFormula } from "../sheet/ownership";
import type { CellValue, OwnArea, SheetSnapshot } from "../sheet/snapshot";
import { memoryOf, ourMarks } from "./memory";
import type { SheetRead } from "./sheetRead";
import { unfinishedOn } from "./unfinished";

/** A result of ours stands on the sheet, and the workbook remembers nothing of it: somebody has to take it over first. */
export type ForgottenIssue = {
  readonly code: "forgotten-result";
  readonly sheetName: string;
  /** The cells that our names hold, in A1 form. */
  readonly addresses: readonly string[];
};

/**
 * The places of a result that the workbook has forgotten, as after a document inspection or in a
 * sheet that came from another workbook: our names are there, or what only a result has, and figures
 * that nobody knows. None of them reaches into the table that is read, and none where nothing is forgotten.
 */
export function forgottenPlaces({
  snapshot,
  memory,
  nameless,
  outcome,
}: SheetRead): readonly OwnArea[] {
  const { sheet } = snapshot;
  if (outcome.kind !== "table" || unfinishedOn(memory, sheet)) return [];
  const { blocks } = outcome.reading;
  if (nameless.length > 0) return nameless;
  if (memoryOf(memory, sheet.sheetId, sheet.sheetName)?.written) return [];
  const places = sheet.ownAreas
    .filter(({ name }) => isOfResult(name))
    .filter(({ area }) => !blocks.some((block) => intersects(block.area, area)));
  const marks = ourMarks(memory);
  return filledCells(sheet, places).some(
    ({ name, content }) =>
      isOwnPart(name, "amount") &&
      !beginsAsFormula(content) &&
      !marks.has(contentMark(name, content))
  )
    ? places
    : [];
}

/** A cell of one of our places that holds something. */
export type FilledCell = {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly content: CellValue;
};

/** What stands in places; a name may cover more than anything stands on. */
export function filledCells(sheet: SheetSnapshot, places: readonly OwnArea[]): FilledCell[] {
  const { used, formulas } = sheet;
  if (used === null) return [];
  const found = new Map<string, FilledCell>();
  for (const { name, area } of places) {
    const place = intersection(area, used);
    if (!place) continue;
    for (let row = place.row; row < place.row + place.rows; row++) {
      for (let column = place.column; column < place.column + place.columns; column++) {
        const content = cellIn(sheet, formulas, row, column) ?? "";
        const key = `${name} ${cellAddress(row, column)}`;
        if (content !== "") found.set(key, { name, row, column, content });
      }
    }
  }
  return [...found.values()];
}
