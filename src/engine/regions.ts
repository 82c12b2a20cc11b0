import { sumOf, type Parts, type Quotas, type Tie, type TiePolicy } from "./apportion/quotas";
import { roundQuotas } from "./apportion/roundQuotas";
import { sum } from "./exact/decimal";
import type { Member } from "./member";
import { err, ok, type Result } from "./result";
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

/** A region's whole units, to be shared among its members; the indices inside count within the region. */
export type RegionQuotas = RegionMembers & {
  readonly quotas: Quotas;
  readonly ties: TiePolicy;
  readonly host: number | null;
};

/** Rounds the regions' exact parts by the rule, and says what each region's members then have to share. */
export function shareAmongRegions(
  quotas: Quotas,
  rule: RoundingRule,
  ties: TiePolicy,
  host: number | null,
  members: readonly Member[]
): Result<readonly RegionQuotas[], Tie> {
  const regions = groupByRegion(members);
  const numerators = regions.map((group) => sumOf(group.members.map((i) => quotas.numerators[i]!)));
  const units = roundQuotas(
    { ...quotas, numerators },
    rule,
    tiesBetween(regions, ties, members),
    host === null ? null : regions.findIndex((group) => group.members.includes(host))
  );
  if (!units.ok) {
    const tied = units.error.members.map((region) => regions[region]!);
    return err({
      members: tied.flatMap(({ members: inside }) => inside),
      units: units.error.units,
      regions: tied.map(({ region, members: inside }) => region ?? members[inside[0]!]!.name),
    });
  }
  return ok(
    regions.map((group, g) => ({
      ...group,
      quotas: quotasWithin(group, quotas, units.value[g]!),
      ties: {
        ask: ties.ask,
        compare: (a, b) => ties.compare(group.members[a]!, group.members[b]!),
      },
      host: host === null || !group.members.includes(host) ? null : group.members.indexOf(host),
    }))
  );
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
  const regions = shareAmongRegions(quotas, rule, ties, host, members);
  if (!regions.ok) return regions;
  const parts = new Array<bigint>(members.length).fill(0n);
  for (const region of regions.value) {
    const inner = roundQuotas(region.quotas, rule, region.ties, region.host);
    if (!inner.ok) {
      const tied = inner.error.members.map((i) => region.members[i]!);
      return err({ members: tied, units: inner.error.units });
    }
    region.members.forEach((member, i) => (parts[member] = inner.value[i]!));
  }
  return ok(parts);
}

/** A region's whole units in proportion to its members' exact parts. */
function quotasWithin({ members }: RegionMembers, quotas: Quotas, units: bigint): Quotas {
  const weights = members.map((i) => quotas.numerators[i]!);
  const weight = sumOf(weights);
  if (weight === 0n) return { numerators: weights, denominator: 1n, units: 0n };
  return { numerators: weights.map((each) => each * units), denominator: weight, units };
}

/**
 * By population the larger region goes first; else, and between regions of the same size, that whose
 * member goes first does.
 */
function tiesBetween(
  regions: readonly RegionMembers[],
  ties: TiePolicy,
  members: readonly Member[]
): TiePolicy {
  const populations = ties.byPopulation
    ? regions.map((group) => sum(group.members.map((i) => members[i]!.population)))
    : null;
  const leaders = regions.map(({ members }) =>
    members.reduce((a, b) => (ties.compare(a, b) < 0 ? a : b))
  );
  return {
    ask: ties.ask,
    compare: (a, b) =>
      (populations ? populations[b]!.cmp(populations[a]!) : 0) ||
      ties.compare(leaders[a]!, leaders[b]!),
  };
}
