import { parseAddress, type Rectangle } from "../sheet/address";
import { ANCHOR_PREFIX, type Anchor } from "../sheet/anchor";
import { OWN_NAME_PREFIX } from "../sheet/layout/ownNames";
import type { OwnArea } from "../sheet/snapshot";

/** The user's places that something is remembered of, among a sheet's names. */
export function anchorsAmong({ items }: Excel.NamedItemCollection): Anchor[] {
  return items
    .filter(({ name }) => name.startsWith(ANCHOR_PREFIX))
    .map(({ name, formula }) => ({ name, area: areaIn(formula) ?? null }));
}

/** Our areas among a sheet's names, once loaded. A name whose cells were deleted refers to `#REF!` and holds no place any more. */
export function ownAreasAmong({ items }: Excel.NamedItemCollection): OwnArea[] {
  return items
    .filter(({ name }) => name.startsWith(OWN_NAME_PREFIX))
    .flatMap(({ name, formula }) => {
      const area = areaIn(formula);
      return area === undefined ? [] : [{ name, area }];
    });
}

const areaIn = (formula: unknown): Rectangle | undefined =>
  parseAddress(String(formula).replace(/^=/, ""));
