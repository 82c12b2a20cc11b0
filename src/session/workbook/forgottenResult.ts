import { intersects } from "../../sheet/address";
import { isOfResult, isOwnPart } from "../../sheet/layout/ownNames";
import { beginsAsFormula } from "../../sheet/ownership";
import type { OwnArea } from "../../sheet/snapshot";
import { filledCells } from "./filledCells";
import { memoryOf } from "../memory";
import type { SheetRead } from "./sheetRead";
import { unfinishedOn } from "./unfinished";

/** A result of the add-in stands on the sheet, and the workbook remembers nothing of it: somebody has to take it over first. */
export type ForgottenIssue = {
  readonly area: "write";
  readonly code: "forgotten-result";
  readonly sheetName: string;
  /** The cells that our names hold, in A1 form. */
  readonly addresses: readonly string[];
};

/**
 * The places of a result that the workbook has forgotten, as after a document inspection or in a
 * sheet that came from another workbook: our names are there, or what only a result has, and amounts. None of them reaches into the table that is read, and none where nothing is forgotten.
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
  const isThere = filledCells(sheet, places).some(
    ({ name, content }) => isOwnPart(name, "amount") && !beginsAsFormula(content)
  );
  return isThere ? places : [];
}
