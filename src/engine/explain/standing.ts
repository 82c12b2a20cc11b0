import type { Allocation } from "../allocation";
import { claimsAtBorder } from "../apportion/divisorMethod";
import { sumOf, type Quotas, type Tie } from "../apportion/quotas";
import { Decimal } from "../exact/decimal";
import { floorRemainder } from "../exact/floorDivision";
import { fractionOf, roundHalfUp } from "../exact/fraction";
import { shareAmongRegions, type RegionQuotas } from "../regions";
import type { RoundingRule } from "../rules";
import { tiePolicy } from "../ties";

/** The members that shared one whole amount: all of them, or with regions first those of one region. */
export type Standing = RegionQuotas & {
  /** Whole units per recipient, as if the total were above zero. */
  readonly parts: readonly bigint[];
  /** What the largest remainders came to; asked for only under that rule. */
  readonly ranking: () => Ranking;
  /** The tie that had to be decided, or null where none had. */
  readonly tie: () => Tie | null;
};

export type Ranking = {
  /** Place by remainder, 1 = the largest; equal ones in the order the tie policy gives. */
  readonly ranks: readonly number[];
  /** Units that were left over when every exact part was rounded down. */
  readonly places: number;
};

/** A member's standing, and its place among those it shared with. */
export type Place = { readonly standing: Standing; readonly place: number };

const known = new WeakMap<Allocation, readonly Place[]>();

/** Where each member stood when the amounts were rounded; worked out once per allocation. */
export function placesOf(allocation: Allocation): readonly Place[] {
  const remembered = known.get(allocation);
  if (remembered) return remembered;
  const places: Place[] = [];
  for (const shared of whatWasShared(allocation)) {
    const standing = withParts(shared, allocation);
    standing.members.forEach((member, place) => (places[member] = { standing, place }));
  }
  known.set(allocation, places);
  return places;
}

function whatWasShared({ request, rows, exactTotal }: Allocation): readonly RegionQuotas[] {
  const { members, parameters, rounding } = request;
  const unit = fractionOf(new Decimal(request.unit));
  const sign = exactTotal.numerator < 0n ? -1n : 1n;
  const numerators = members.map((_, i) => sign * rows[i]!.exact.numerator * unit.denominator);
  const denominator = rows[0]!.exact.denominator * unit.numerator;
  const units = roundHalfUp({ numerator: sumOf(numerators), denominator });
  const quotas: Quotas = { numerators, denominator, units };
  const ties = tiePolicy(request.ties, members);
  const found = members.findIndex(({ code }) => code === parameters.host);
  const host = found < 0 ? null : found;
  if (request.regions === "sum") {
    return [{ region: null, members: members.map((_, i) => i), quotas, ties, host }];
  }
  const regions = shareAmongRegions(quotas, rounding, ties, host, members);
  if (!regions.ok) throw new Error("An allocation was made although its regions tie.");
  return regions.value;
}

function withParts(shared: RegionQuotas, { request, rows, exactTotal }: Allocation): Standing {
  const unit = new Decimal(request.unit);
  const isRefund = exactTotal.numerator < 0n;
  const parts = shared.members.map((i) => {
    const { amount } = rows[i]!;
    return fractionOf((isRefund ? amount.negated() : amount).divToInt(unit)).numerator;
  });
  const ranking = once(() => rankByRemainder(shared));
  const tie = once(() => decidedTie(shared, parts, request.rounding, ranking));
  return { ...shared, parts, ranking, tie };
}

function rankByRemainder({ quotas, ties }: RegionQuotas): Ranking {
  const remainders = remaindersOf(quotas);
  const order = remainders
    .map((_, i) => i)
    .sort((a, b) => {
      if (remainders[a]! === remainders[b]!) return ties.compare(a, b);
      return remainders[a]! > remainders[b]! ? -1 : 1;
    });
  const ranks: number[] = [];
  order.forEach((recipient, rank) => (ranks[recipient] = rank + 1));
  const whole = (sumOf(quotas.numerators) - sumOf(remainders)) / quotas.denominator;
  return { ranks, places: Number(quotas.units - whole) };
}

/** Who had equal claims to too few units, within what was shared. */
function decidedTie(
  shared: RegionQuotas,
  parts: readonly bigint[],
  rule: RoundingRule,
  ranking: () => Ranking
): Tie | null {
  const { numerators } = shared.quotas;
  switch (rule) {
    case "largest-remainder": {
      const { ranks, places } = ranking();
      const remainders = remaindersOf(shared.quotas);
      const border = remainders[ranks.indexOf(places)];
      const members = equalTo(border, remainders);
      return unlessAllGot(members, members.filter((i) => ranks[i]! <= places).length);
    }
    case "residual-to-host":
    case "residual-to-largest": {
      if (rule === "residual-to-host" && shared.host !== null) return null;
      const largest = numerators.reduce((a, b) => (a > b ? a : b));
      return unlessAllGot(equalTo(largest, numerators), 1);
    }
    case "sainte-lague":
    case "dhondt":
    case "adams":
    case "dean":
    case "huntington-hill": {
      const { holders, waiting } = claimsAtBorder(parts, numerators, rule);
      const members = [...holders, ...waiting].sort((a, b) => a - b);
      return unlessAllGot(members, holders.length);
    }
    case "half-up":
    case "half-even":
    case "residual-to-first":
    case "residual-to-last":
    case "cascade":
      return null;
  }
}

function unlessAllGot(members: readonly number[], units: number): Tie | null {
  return units > 0 && units < members.length ? { members, units } : null;
}

function equalTo(value: bigint | undefined, values: readonly bigint[]): readonly number[] {
  return values.flatMap((other, i) => (other === value ? [i] : []));
}

function remaindersOf({ numerators, denominator }: Quotas): readonly bigint[] {
  return numerators.map((numerator) => floorRemainder(numerator, denominator));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
