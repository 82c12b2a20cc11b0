import type { AgreementMember, AgreementMembers } from "./agreementMembers";
import { HNT_2018_MEMBERS } from "./hnt2018";
import { HNT_2021_MEMBERS } from "./hnt2021";
import { HP_2025_MEMBERS } from "./hp2025";
import { ST_OLAV_2018_MEMBERS } from "./stOlav2018";

/** The ready member sets, one per agreement that has one. */
export const AGREEMENT_MEMBERS: readonly AgreementMembers[] = [
  HP_2025_MEMBERS,
  ST_OLAV_2018_MEMBERS,
  HNT_2018_MEMBERS,
  HNT_2021_MEMBERS,
];

/** The ready set for a scheme, or undefined where the scheme is no particular agreement. */
export function findAgreementMembers(schemeId: string): AgreementMembers | undefined {
  return AGREEMENT_MEMBERS.find(({ agreement }) => agreement === schemeId);
}

/** The regions by which an agreement's municipalities are represented. */
export type RegionSet = {
  /** The agreement's scheme id. */
  readonly agreement: string;
  /** Municipality number → region. */
  readonly regions: ReadonlyMap<string, string>;
};

/** The region sets of the agreements that have one, in the order they are offered. */
export const REGION_SETS: readonly RegionSet[] = AGREEMENT_MEMBERS.map(
  ({ agreement, members, undecided }) => ({
    agreement,
    regions: new Map(
      [...members, ...undecided].flatMap(({ code, region }) =>
        region === null ? [] : [[code, region] as const]
      )
    ),
  })
).filter(({ regions }) => regions.size > 0);

const hpRegions = REGION_SETS.find(({ agreement }) => agreement === HP_2025_MEMBERS.agreement)!;

/** The Helseplattformen region of a municipality, or null for one that is not among the 34. */
export function hpRegionOf(code: string): string | null {
  return hpRegions.regions.get(code) ?? null;
}

export {
  HNT_2018_MEMBERS,
  HNT_2021_MEMBERS,
  HP_2025_MEMBERS,
  ST_OLAV_2018_MEMBERS,
  type AgreementMember,
  type AgreementMembers,
};
