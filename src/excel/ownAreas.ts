import { parseAddress } from "../sheet/address";
import { OWN_NAME_PREFIX } from "../sheet/layout/ownNames";
import type { OwnArea } from "../sheet/snapshot";

/** Our areas among a sheet's names, once loaded. A name whose cells were deleted refers to `#REF!` and holds no place any more. */
export function ownAreasAmong({ items }: Excel.NamedItemCollection): OwnArea[] {
  return items
    .filter(({ name }) => name.startsWith(OWN_NAME_PREFIX))
    .flatMap(({ name, formula }) => {
      const area = parseAddress(String(formula).replace(/^=/, ""));
      return area === undefined ? [] : [{ name, area }];
    });
}
