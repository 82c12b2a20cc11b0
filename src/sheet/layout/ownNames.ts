import type { Rectangle } from "../address";
import type { SheetSnapshot } from "../snapshot";

/**
 * The defined names that hold our place on a sheet. They are of the sheet, hidden, and Excel moves
 * them with the cells when rows or columns are inserted, deleted or moved.
 */
export const OWN_NAME_PREFIX = "HPSHARE_";

export type OwnPart =
  "region" | "share" | "amount" | "summary" | "scenario" | "costs" | "audit" | CouncilPart;

/** The sheets for the council, each of which is ours as a whole. */
export const COUNCIL_PARTS = [
  "attachment",
  "representation",
  "register",
  "sensitivity",
  "consequence",
  "invoices",
  "settlement",
  "history",
] as const;
export type CouncilPart = (typeof COUNCIL_PARTS)[number];

/** For example `HPSHARE_amount_1`: the part of the result, and which block of rows it belongs to. */
export function ownName(part: OwnPart, block = 1): string {
  return `${OWN_NAME_PREFIX}${part}_${block}`;
}

/** Whether a name holds the place of a part, for any block of rows. */
export function isOwnPart(name: string, part: OwnPart): boolean {
  return name.startsWith(`${OWN_NAME_PREFIX}${part}_`);
}

const RESULT_PARTS = ["region", "share", "amount", "summary"] as const;

/** Whether a name holds a place of the result beside the rows. */
export const isOfResult = (name: string): boolean =>
  RESULT_PARTS.some((part) => isOwnPart(name, part));

/** Where a part of our last result stands now, or undefined. */
export function ownArea(
  { ownAreas }: SheetSnapshot,
  part: OwnPart,
  block = 1
): Rectangle | undefined {
  return ownAreas.find(({ name }) => name === ownName(part, block))?.area;
}
