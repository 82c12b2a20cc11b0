import { hpRegionOf } from "../../catalogue";
import type { ReadMember, RegionSource } from "../reading";
import type { Block } from "./block";

type Regions = { readonly members: readonly ReadMember[]; readonly source: RegionSource };

/**
 * The members with their regions: from a column, else from the headings between them, else by
 * number from the Helseplattformen set where it knows at least half of them.
 */
export function placeInRegions(members: readonly ReadMember[], blocks: readonly Block[]): Regions {
  const inColumn = members.some(({ region, regionColumn }) => regionColumn !== null && region);
  if (inColumn) return { members, source: "column" };
  const [first] = members;
  const headings = blocks.reduce((count, block) => count + block.headings, 0);
  if (headings > 0 && first?.region) {
    return { members: members.map(withoutColumn), source: "headings" };
  }
  const byNumber = members.map((member) => ({
    ...withoutColumn(member),
    region: hpRegionOf(member.code),
  }));
  const known = byNumber.filter(({ region }) => region !== null).length;
  return known * 2 >= members.length && known > 0
    ? { members: byNumber, source: "number" }
    : { members: byNumber.map((member) => ({ ...member, region: null })), source: "none" };
}

function withoutColumn(member: ReadMember): ReadMember {
  return { ...member, regionColumn: null };
}
