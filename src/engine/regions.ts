import { sumOf, type Parts, type Quotas, type TiePolicy } from "./apportion/quotas";
import { roundQuotas } from "./apportion/roundQuotas";
import type { Member } from "./member";
import { err, ok } from "./result";
import type { RoundingRule } from "./rules";

/** The members of one region, as indices; null is the region of those that have none. */
export type RegionMembers = { readonly region: string | null; readonly members: readonly number[] };

/** The regions in order of first appearance. */
export function groupByRegion(members: readonly Member[]): readonly RegionMembers[] {
  const groups = new Map<string | null, number[]>();
  members.forEach(({ region }, i) => {
    const group = groups.get(region);
    if (group) group.push(i);
    else groups.set(region, [i]);
  });
  return [...groups].map(([region, indices]) => ({ region, members: indices }));
}

/**
 * Rounds the regions' exact parts first, then shares each region's whole units among its members by
 * the same rule. A region without the host gives its difference to its largest member.
 */
export function roundRegionsFirst(
  quotas: Quotas,
  rule: RoundingRule,
  ties: TiePolicy,
  host: number | null,
  members: readonly Member[]
): Parts {
  const regions = groupByRegion(members);
  const regionNumerators = regions.map((group) =>
    sumOf(group.members.map((i) => quotas.numerators[i]!))
  );
  const ofRegions = roundQuotas(
    { ...quotas, numerators: regionNumerators },
    rule,
    tiesBetween(regions, ties),
    placeOf(host, regions)
  );
  if (!ofRegions.ok) {
    const { members: tied, units } = ofRegions.error;
    return err({ members: tied.flatMap((region) => regions[region]!.members), units });
  }
  const parts = new Array<bigint>(members.length).fill(0n);
  for (const [g, group] of regions.entries()) {
    const units = ofRegions.value[g]!;
    const inner = roundQuotas(
      withinRegion(quotas, group, units),
      rule,
      {
        ask: ties.ask,
        compare: (a, b) => ties.compare(group.members[a]!, group.members[b]!),
      },
      host === null || !group.members.includes(host) ? null : group.members.indexOf(host)
    );
    if (!inner.ok) {
      const { members: tied, units: places } = inner.error;
      return err({ members: tied.map((i) => group.members[i]!), units: places });
    }
    group.members.forEach((member, i) => (parts[member] = inner.value[i]!));
  }
  return ok(parts);
}

/** A region's whole units in proportion to its members' exact parts. */
function withinRegion(quotas: Quotas, { members }: RegionMembers, units: bigint): Quotas {
  const weights = members.map((i) => quotas.numerators[i]!);
  const weight = sumOf(weights);
  if (weight === 0n) return { numerators: weights, denominator: 1n, units: 0n };
  return { numerators: weights.map((each) => each * units), denominator: weight, units };
}

/** A region goes before another when the member of it that goes first does. */
function tiesBetween(regions: readonly RegionMembers[], ties: TiePolicy): TiePolicy {
  const leaders = regions.map(({ members }) =>
    members.reduce((a, b) => (ties.compare(a, b) < 0 ? a : b))
  );
  return { ask: ties.ask, compare: (a, b) => ties.compare(leaders[a]!, leaders[b]!) };
}

function placeOf(host: number | null, regions: readonly RegionMembers[]): number | null {
  return host === null ? null : regions.findIndex(({ members }) => members.includes(host));
}
