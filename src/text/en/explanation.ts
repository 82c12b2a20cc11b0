import {
  formatFraction,
  lowestTerms,
  type DecidedTie,
  type Fraction,
  type RowExplanation,
  type TieRule,
} from "../../engine";
import type { explanation as Norwegian } from "../nb/explanation";
import { formatNumber } from "../number";

const number = (value: Parameters<typeof formatNumber>[0], decimals?: number): string =>
  formatNumber(value, "en", decimals);
const kroner = (value: Parameters<typeof formatNumber>[0]): string => `NOK ${number(value)}`;
const exactly = (value: Fraction): string => number(formatFraction(value, 4), 4);

function sentences(explained: RowExplanation): readonly string[] {
  return [
    share(explained),
    ...limit(explained),
    ...region(explained),
    ...rounding(explained),
    `The amount is ${kroner(explained.row.amount)}.`,
  ];
}

function share({ row, total }: RowExplanation): string {
  const percent = `${number(formatFraction(timesHundred(row.share), 6), 6)}%`;
  switch (row.part) {
    case "matching-party":
      return `${row.name} adds NOK ${exactly(row.exact)} to what the municipalities pay, ${kroner(total)}.`;
    case "host":
      return `${row.name} is the host and covers its fixed part of the whole: ${percent} or NOK ${exactly(row.exact)}.`;
    case "member":
      return `The share of ${row.name} is ${ratio(row.share)}${percent} of the whole: NOK ${exactly(row.exact)}.`;
  }
}

/** The share as a ratio of whole numbers, where they are short enough to read. */
function ratio(value: Fraction): string {
  const { numerator, denominator } = lowestTerms(value);
  if (denominator === 1n || denominator > LONGEST_RATIO) return "";
  return `${number(numerator.toString())}/${number(denominator.toString())} = `;
}
const LONGEST_RATIO = 999_999_999n;

function limit({ row }: RowExplanation): readonly string[] {
  if (row.limit === "floor") return ["The least amount lifts it to this."];
  if (row.limit === "cap") return ["The cap holds it here; the others share what it leaves."];
  return [];
}

function region({ region: its, row, rounded }: RowExplanation): readonly string[] {
  if (!its) return [];
  const name = its.name ?? "The municipalities without a region";
  return [
    `First ${name} gets ${kroner(its.amount)} in all; NOK ${exactly(rounded)} of it belongs to ${row.name}.`,
  ];
}

function rounding(explained: RowExplanation): readonly string[] {
  const { reason, floor, remainder, row } = explained;
  const down = `Rounded down it is ${kroner(floor)}, and the remainder is ${exactly(remainder)} of ${unitName(explained)}.`;
  switch (reason.kind) {
    case "whole":
      return ["It comes out even, so nothing is rounded."];
    case "remainder": {
      const { places, rank, claimants, got } = reason;
      const handedOut =
        places === 1
          ? "One unit was left when all were rounded down"
          : `${number(String(places))} units were left when all were rounded down`;
      return [
        down,
        `${handedOut}; the largest remainders get one each. ${row.name} is number ${number(String(rank))} of ${number(String(claimants))} and gets ${got ? "one" : "none"}.`,
        ...tieSentence(reason.tie),
      ];
    }
    case "nearest":
      return [
        `It is rounded ${reason.up ? "up" : "down"} to the nearest unit${reason.half ? ", for it lies halfway between two" : ""}.`,
      ];
    case "residual":
      return [
        `Rounded to the nearest unit it is ${kroner(reason.rounded)}. ${row.name} also takes the whole difference, ${kroner(reason.residual)}, so that the sum is true.`,
        ...tieSentence(reason.tie),
      ];
    case "running-sum":
      return [
        `The running sum is rounded: it goes from ${kroner(reason.before)} to ${kroner(reason.after)}, and ${row.name} pays the difference.`,
      ];
    case "divisor":
      return [
        `All are divided by one divisor and rounded as the method says, so that the sum is true; ${row.name} ends ${explained.adjustment.isZero() ? "on the whole number below" : `${kroner(explained.adjustment)} from the whole number below`}.`,
        ...tieSentence(reason.tie),
      ];
  }
}

function unitName({ unit }: RowExplanation): string {
  return unit.eq(1) ? "a krone" : kroner(unit);
}

const DECIDED_BY: Readonly<Record<TieRule, string>> = {
  order: "the order of the table",
  code: "the municipality number",
  population: "the population, the larger first,",
  ask: "the user",
};

function tieSentence(tie: DecidedTie | null): readonly string[] {
  if (!tie) return [];
  const names = new Intl.ListFormat("en-GB", { type: "conjunction" }).format(tie.names);
  const units = tie.units === 1 ? "one unit" : `${number(String(tie.units))} units`;
  return [`${names} have exactly equal claims to ${units}; ${DECIDED_BY[tie.decidedBy]} decided.`];
}

function timesHundred({ numerator, denominator }: Fraction): Fraction {
  return { numerator: numerator * 100n, denominator };
}

export const explanation: typeof Norwegian = { sentences };
