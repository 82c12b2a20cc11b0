import {
  roundingMissed,
  sharePercentages,
  sum,
  type AllocatedRow,
  type Allocation,
  type Decimal,
} from "../../engine";
import type { Outcome } from "../../session/agreement/outcome";
import type { Words } from "../Words";

export type AllocationView =
  | { readonly kind: "waiting"; readonly text: string }
  | { readonly kind: "refused"; readonly sentences: readonly string[] }
  | {
      readonly kind: "allocated";
      readonly check: CheckView;
      readonly regions: readonly RegionView[];
      /** Says so where the percentages do not add up to 100.00; else null. */
      readonly percentNote: string | null;
    };

export type CheckView = {
  readonly ok: boolean;
  /** `Stemmer`, or `2 kr mangler`. */
  readonly headline: string;
  readonly text: string;
  /** What was to be shared. */
  readonly total: string;
  /** Whether another rule of rounding would make the sum true. */
  readonly offersRemainder: boolean;
  readonly figures: readonly { readonly label: string; readonly amount: string }[];
};

export type RegionView = {
  readonly name: string;
  /** As it stands on the sheet; null for those without a region. */
  readonly region: string | null;
  readonly sum: Decimal;
  /** Kroner per inhabitant; null without inhabitants. */
  readonly each: Decimal | null;
  readonly amount: string;
  /** The amount for drawing only; exact as far as a double is. */
  readonly value: number;
  readonly share: string;
  /** The share of all others together. */
  readonly rest: string;
  readonly members: string;
};

/** Places shown of a percentage. */
export const PERCENT_DECIMALS = 2;

/** What the allocation part shows before its table of members. */
export function toAllocationView(outcome: Outcome, words: Words): AllocationView {
  const texts = words.texts.pane.allocation;
  switch (outcome.kind) {
    case "none":
      return { kind: "waiting", text: texts.none };
    case "blocked":
      return { kind: "waiting", text: texts.blocked };
    case "refused":
      return { kind: "refused", sentences: outcome.issues.map(words.issue) };
    case "allocated":
      return allocatedView(outcome.allocation, words);
  }
}

function allocatedView(allocation: Allocation, words: Words): AllocationView {
  const percentages = sharePercentages(allocation, PERCENT_DECIMALS);
  const percentSum = sum(percentages);
  const { allocation: texts, percent } = words.texts.pane;
  return {
    kind: "allocated",
    check: checkView(allocation, words),
    regions: regionViews(allocation, percentages, words),
    percentNote:
      percentSum.equals(100) || allocation.check.total.isZero()
        ? null
        : texts.percentNote(percent(words.number(percentSum, PERCENT_DECIMALS))),
  };
}

function checkView(allocation: Allocation, words: Words): CheckView {
  const { check, rows } = allocation;
  const { allocation: texts, money } = words.texts.pane;
  const amount = (value: Decimal) => money(words.number(value));
  const figures = [
    { label: texts.total, amount: amount(check.total) },
    { label: texts.allocated, amount: amount(check.allocated) },
    { label: texts.difference, amount: amount(check.difference) },
  ];
  if (check.ok) {
    return {
      ok: true,
      headline: texts.ok,
      total: amount(check.total),
      text: texts.okText(amount(check.total), words.members(rows.length)),
      offersRemainder: false,
      figures,
    };
  }
  const off = amount(check.difference.abs());
  const isRounding = roundingMissed(allocation);
  const isShort = check.difference.isNegative() === check.total.isNegative();
  return {
    ok: false,
    total: amount(check.total),
    headline: isShort ? texts.missing(off) : texts.surplus(off),
    text: isRounding
      ? texts.roundedSeparately(amount(check.allocated))
      : texts.allocatedSum(amount(check.allocated)),
    offersRemainder: isRounding,
    figures,
  };
}

/** Nothing where there is nothing to tell apart: no regions, or a single one. */
function regionViews(
  { regions, rows }: Allocation,
  percentages: readonly Decimal[],
  words: Words
): readonly RegionView[] {
  if (regions.length < 2) return [];
  const { allocation: texts, percent } = words.texts.pane;
  const shares = regions.map(({ region }) =>
    sum(percentages.filter((_, index) => rows[index]?.region === region))
  );
  return regions.map(({ region, amount }, index) => {
    const share = shares[index] ?? sum([]);
    return {
      name: region ?? texts.noRegion,
      region,
      sum: amount,
      each: perInhabitantIn(
        rows.filter((row) => row.region === region),
        amount
      ),
      amount: words.number(amount),
      value: amount.toNumber(),
      share: percent(words.number(share, PERCENT_DECIMALS)),
      rest: percent(words.number(sum(percentages).minus(share), PERCENT_DECIMALS)),
      members: words.members(rows.filter((row) => row.region === region).length),
    };
  });
}

function perInhabitantIn(rows: readonly AllocatedRow[], amount: Decimal): Decimal | null {
  const inhabitants = sum(rows.flatMap(({ population }) => population ?? []));
  return inhabitants.isZero() ? null : amount.div(inhabitants);
}
