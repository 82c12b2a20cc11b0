import { hpRegionOf } from "../../catalogue";
import { isCountyName } from "../../catalogue/municipalities";
import type { ReadMember, RegionSource } from "../reading";
import type { Block } from "./block";

type Regions = { readonly members: readonly ReadMember[]; readonly source: RegionSource };

function withRegion(member: ReadMember, region: string | null): ReadMember {
  return { ...member, region, regionColumn: null };
}

/** By number, from the Helseplattformen set; null where it knows fewer than half of the members. */
function regionsByNumber(members: readonly ReadMember[]): Regions | null {
  const placed = members.map((member) => withRegion(member, hpRegionOf(member.code)));
  const known = placed.filter(({ region }) => region !== null).length;
  return known > 0 && known * 2 >= members.length ? { members: placed, source: "number" } : null;
}

/** From a column or from headings, as the sheet has it; null where it says nothing. */
function regionsOnSheet(members: readonly ReadMember[], blocks: readonly Block[]): Regions | null {
  if (members.some(({ region, regionColumn }) => regionColumn !== null && region !== null)) {
    return { members, source: "column" };
  }
  const headings = blocks.some((block) => block.headings > 0);
  return headings && members[0]?.region
    ? { members: members.map((member) => withRegion(member, member.region)), source: "headings" }
    : null;
}

/**
 * The members with their regions: from a column, else from the headings between them, else by
 * number. A county is no region: where the sheet has counties only, known numbers go before them.
 */
export function placeInRegions(members: readonly ReadMember[], blocks: readonly Block[]): Regions {
  const onSheet = regionsOnSheet(members, blocks);
  const counties = onSheet?.members.every(({ region }) => !region || isCountyName(region)) ?? true;
  const byNumber = counties ? regionsByNumber(members) : null;
  const none: Regions = {
    members: members.map((member) => withRegion(member, null)),
    source: "none",
  };
  return byNumber ?? onSheet ?? none;
}
