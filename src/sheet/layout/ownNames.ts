import type { Rectangle } from "../address";
import type { OwnArea, SheetSnapshot } from "../snapshot";
import { RESULT_FIGURES } from "./resultColumns";

/**
 * The defined names that hold our place on a sheet. They are of the sheet, hidden, and Excel moves
 * them with the cells when rows or columns are inserted, deleted or moved.
 */
export const OWN_NAME_PREFIX = "HPSHARE_";

/** The parts of a result; what else we name is a whole sheet of our own, or {@link POPULATION}. */
const RESULT_PARTS = ["region", ...RESULT_FIGURES, "summary"] as const;

/** Sheets of our own that are no papers. */
const OTHER_SHEETS = ["scenario", "costs", "audit"];
/** The line under figures that were put in. */
const POPULATION = "population";

/** For example `HPSHARE_amount_1`: the part of the result, and which block of rows it belongs to. */
export function ownName(part: string, block = 1): string {
  return `${OWN_NAME_PREFIX}${part}_${block}`;
}

/** Whether a name holds the place of a part, for any block of rows. */
export function isOwnPart(name: string, part: string): boolean {
  return name.startsWith(`${OWN_NAME_PREFIX}${part}_`);
}

/** Whether a name holds a place of the result beside the rows. */
export const isOfResult = (name: string): boolean =>
  RESULT_PARTS.some((part) => isOwnPart(name, part));

/** The places of a result, among all that the add-in has on a sheet. */
export const resultAreas = (areas: readonly OwnArea[]): readonly Rectangle[] =>
  areas.filter(({ name }) => isOfResult(name)).map(({ area }) => area);

/** Where a part of our last result stands now, or undefined. */
export function ownArea(
  { ownAreas }: SheetSnapshot,
  part: string,
  block = 1
): Rectangle | undefined {
  return ownAreas.find(({ name }) => name === ownName(part, block))?.area;
}

/**
 * The part of the paper that a sheet is as a whole; null for any other sheet. A newer version may
 * have made papers that this one does not know.
 */
export function paperPartOn({ ownAreas }: Pick<SheetSnapshot, "ownAreas">): string | null {
  const others = new Set<string>([...RESULT_PARTS, ...OTHER_SHEETS, POPULATION]);
  for (const { name } of ownAreas) {
    const part = OWN_NAME.exec(name)?.[1];
    if (part !== undefined && !others.has(part)) return part;
  }
  return null;
}

const OWN_NAME = new RegExp(`^${OWN_NAME_PREFIX}([a-zA-Z]+)_\\d+$`);
