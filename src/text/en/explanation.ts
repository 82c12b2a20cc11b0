import {
  averagePopulation,
  lowestTerms,
  sum,
  type Decimal,
  type DecidedTie,
  type Fraction,
  type RowExplanation,
  type TieRule,
} from "../../engine";
import { listNames } from "../listNames";
import { sumSentence, type ToldAmount } from "../rule/amountTerms";
import type { explanation as Norwegian } from "../nb/explanation";
import { kroner as inKroner } from "../kroner";
import { formatExact, formatNumber } from "../number";

const number = (value: string | Decimal | number): string => formatNumber(String(value), "en");
const kroner = (amount: Decimal): string => inKroner.en(number(amount.toFixed()));
const exactKroner = (amount: Fraction): string => inKroner.en(formatExact(amount, "en", 4));

function sentences(explained: RowExplanation, told: ToldAmount | null): readonly string[] {
  return [
    ...average(explained),
    share(explained),
    ...(told ? [sumSentence(told, "en")] : limit(explained)),
    ...region(explained),
    ...rounding(explained),
    `The amount is ${kroner(explained.row.amount)}.`,
  ];
}

function average({ row, populations }: RowExplanation): readonly string[] {
  if (!populations || row.part !== "member") return [];
  const figures = populations.map((figure) => number(figure.toFixed())).join(" + ");
  const shown = averagePopulation(populations);
  const is = shown.times(populations.length).equals(sum(populations)) ? "=" : "≈";
  return [
    `The population is the average of ${populations.length} years: (${figures}) / ${populations.length} ${is} ${number(shown.toFixed())}. The exact average is counted.`,
  ];
}

function share({ row, whole, total }: RowExplanation): string {
  const percent = `${formatExact(timesHundred(row.share), "en", 6)}%`;
  switch (row.part) {
    case "matching-party":
      return `${row.name} adds ${exactKroner(row.exact)}; the others have ${kroner(total)} together.`;
    case "host":
      return `${row.name} is the host and has its fixed part, ${percent} of ${exactKroner(whole)}: ${exactKroner(row.exact)}.`;
    case "member":
      return `The share of ${row.name} is ${ratio(row.share)}${percent} of ${exactKroner(whole)}: ${exactKroner(row.exact)}.`;
  }
}

/** The share as a ratio of whole numbers, as it stands if that is short enough to read, else in lowest terms. */
function ratio(value: Fraction): string {
  const short = value.denominator <= LONGEST_RATIO ? value : lowestTerms(value);
  if (short.denominator === 1n || short.denominator > LONGEST_RATIO) return "";
  return `${number(short.numerator.toString())}/${number(short.denominator.toString())} = `;
}
const LONGEST_RATIO = 999_999_999n;

function limit({ row }: RowExplanation): readonly string[] {
  if (row.limit === "floor") return ["The least amount lifts it to this."];
  if (row.limit === "cap") return ["The cap holds it here; the others share what it leaves."];
  return [];
}

function region({ region: its, row, rounded }: RowExplanation): readonly string[] {
  if (!its) return [];
  const name = its.name ?? "those without a region";
  return [
    `First ${name} gets ${kroner(its.amount)} in all; ${exactKroner(rounded)} of it belongs to ${row.name}.`,
  ];
}

function rounding(explained: RowExplanation): readonly string[] {
  const { reason, floor, remainder, row } = explained;
  switch (reason.kind) {
    case "whole":
      return ["It comes out even, so nothing is rounded."];
    case "remainder":
      return [
        `Rounded down it is ${kroner(floor)}, and the remainder is ${formatExact(remainder, "en", 4)} of ${unit(explained)}.`,
        `When all were rounded down, ${counted(reason.places, explained)} left; the largest remainders get one each.`,
        `${row.name} is number ${number(reason.rank)} of ${number(reason.claimants)} and gets ${reason.got ? "one" : "none"}.`,
        ...tied(reason.tie),
      ];
    case "nearest":
      return [
        `It is rounded ${reason.up ? "up" : "down"} to the nearest ${nearest(explained)}${reason.half ? ", for it lies halfway between two" : ""}.`,
      ];
    case "residual":
      return [
        `Rounded to the nearest ${nearest(explained)} it is ${kroner(reason.rounded)}.`,
        `${row.name} also takes the whole difference, ${kroner(reason.residual)}, so that the sum is true.`,
        ...tied(reason.tie),
      ];
    case "running-sum":
      return [
        `The running sum is rounded: it goes from ${kroner(reason.before)} to ${kroner(reason.after)}, and the difference is the amount for ${row.name}.`,
      ];
    case "divisor":
      return [
        "All shares are divided by one divisor and rounded as the method says, so that the sum is true.",
        divisorOutcome(explained),
        ...tied(reason.tie),
      ];
  }
}

function divisorOutcome({ row, floor, adjustment }: RowExplanation): string {
  const down = `its share rounded down, ${kroner(floor)}`;
  if (adjustment.isZero()) return `${row.name} gets ${down}.`;
  const more = adjustment.isNegative() === row.amount.isNegative() ? "more" : "less";
  return `${row.name} gets ${kroner(adjustment.abs())} ${more} than ${down}.`;
}

function unit(explained: RowExplanation): string {
  return explained.unit.eq(1) ? "a krone" : kroner(explained.unit);
}

function nearest(explained: RowExplanation): string {
  return explained.unit.eq(1) ? "krone" : kroner(explained.unit);
}

function counted(units: number, explained: RowExplanation): string {
  if (explained.unit.eq(1)) return units === 1 ? "one krone was" : `${number(units)} kroner were`;
  return units === 1
    ? `one unit of ${kroner(explained.unit)} was`
    : `${number(units)} units of ${kroner(explained.unit)} were`;
}

const DECIDED_BY: Readonly<Record<TieRule, string>> = {
  order: "the order of the table decided",
  code: "the lowest number went first",
  population: "the largest population went first",
  ask: "the user decided",
};

function tied(tie: DecidedTie | null): readonly string[] {
  if (!tie) return [];
  const names = listNames(tie.names, "en", (rest) => `${number(rest)} others`);
  const units = tie.units === 1 ? "one unit" : `${number(tie.units)} units`;
  return [`${names} have exactly equal claims to ${units}; ${DECIDED_BY[tie.decidedBy]}.`];
}

function timesHundred({ numerator, denominator }: Fraction): Fraction {
  return { numerator: numerator * 100n, denominator };
}

export const explanation: typeof Norwegian = { sentences };
