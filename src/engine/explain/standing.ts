import type { Allocation } from "../allocation";
import { sumOf, type Quotas } from "../apportion/quotas";
import type { RoundingAccount } from "../apportion/roundingMethod";
import { ROUNDING_METHODS } from "../apportion/roundingMethods";
import { Decimal } from "../exact/decimal";
import { fractionOf, roundHalfUp } from "../exact/fraction";
import { shareAmongRegions, type RegionQuotas } from "../regions";
import { tiePolicy } from "../ties";

/** The members that shared one whole amount: all of them, or with regions first those of one region. */
export type Standing = RegionQuotas &
  RoundingAccount & {
    /** Whole units per recipient, as if the total were above zero. */
    readonly parts: readonly bigint[];
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
  const { tie, reason } = ROUNDING_METHODS[request.rounding].account({ ...shared, parts });
  return { ...shared, parts, tie: once(tie), reason };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
