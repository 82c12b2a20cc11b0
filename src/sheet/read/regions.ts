import { REGION_SETS, type RegionSet } from "../../catalogue";
import { isCountyName } from "../../catalogue/municipalities";
import { cellAddress } from "../address";
import type { ReadingCorrections, ReadingIssue, ReadMember, RegionSource } from "../reading";
import { warningAt } from "../readingIssue";
import type { Block } from "./block";

type Regions = {
  readonly members: readonly ReadMember[];
  readonly source: RegionSource;
  /** The agreement whose regions they are; null where the sheet says them. */
  readonly set: string | null;
};

function withRegion(member: ReadMember, region: string | null): ReadMember {
  return { ...member, region, regionColumn: null };
}

/** By number, from the region set that knows most of the members; null where none knows half of them. */
function regionsByNumber(members: readonly ReadMember[]): Regions | null {
  const known = ({ regions }: RegionSet) => members.filter(({ code }) => regions.has(code)).length;
  const [first, ...others] = REGION_SETS;
  const best = others.reduce((most, set) => (known(set) > known(most) ? set : most), first!);
  const count = known(best);
  if (count === 0 || count * 2 < members.length) return null;
  return {
    members: members.map((member) => withRegion(member, best.regions.get(member.code) ?? null)),
    source: "number",
    set: best.agreement,
  };
}

/** From a column or from headings, as the sheet has it; null where it says nothing. */
function regionsOnSheet(members: readonly ReadMember[], blocks: readonly Block[]): Regions | null {
  if (members.some(({ region, regionColumn }) => regionColumn !== null && region !== null)) {
    return { members, source: "column", set: null };
  }
  const headings = blocks.some((block) => block.headings > 0);
  return headings && members[0]?.region
    ? {
        members: members.map((member) => withRegion(member, member.region)),
        source: "headings",
        set: null,
      }
    : null;
}

/**
 * The members with their regions: from a column, else from the headings between them, else by
 * number. A county is no region: where the sheet has counties only, known numbers go before them,
 * unless the user has said that the column holds regions.
 */
export function placeInRegions(
  members: readonly ReadMember[],
  blocks: readonly Block[],
  { roles = {} }: Pick<ReadingCorrections, "roles">
): Regions {
  const onSheet = regionsOnSheet(members, blocks);
  const isSaid = blocks.some(({ columns }) => roles[columns.region ?? -1] === "region");
  const counties = onSheet?.members.every(({ region }) => !region || isCountyName(region)) ?? true;
  const byNumber = counties && !(isSaid && onSheet) ? regionsByNumber(members) : null;
  const none: Regions = {
    members: members.map((member) => withRegion(member, null)),
    source: "none",
    set: null,
  };
  return byNumber ?? onSheet ?? none;
}

/** That counties stand under a heading that says regions, and that others were taken by number. */
export function describeCounties(
  blocks: readonly Block[],
  { source }: Pick<Regions, "source">
): readonly ReadingIssue[] {
  if (source !== "number") return [];
  return blocks.slice(0, 1).flatMap(({ columns: { region, header }, rows }) => {
    const heading = region === null ? undefined : header.labels.get(region);
    const isFilled = rows.some((row) => row.region !== null && row.region !== "");
    if (region === null || heading === undefined || header.row === null || !isFilled) return [];
    const cell = cellAddress(header.row, region);
    const code = "counties-for-regions" as const;
    return /region/i.test(heading) ? [{ ...warningAt(cell), code, heading }] : [];
  });
}
