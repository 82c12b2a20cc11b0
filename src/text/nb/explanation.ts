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
import { kroner as inKroner } from "../kroner";
import { formatExact, formatNumber } from "../number";
import { listNames } from "../listNames";
import { sumSentence, type ToldAmount } from "../rule/amountTerms";

const number = (value: string | Decimal | number): string => formatNumber(String(value), "nb");
const kroner = (amount: Decimal): string => inKroner.nb(number(amount.toFixed()));
const exactKroner = (amount: Fraction): string => inKroner.nb(formatExact(amount, "nb", 4));

/** The sentences that explain a row's amount, in the order of the calculation. */
function sentences(explained: RowExplanation, told: ToldAmount | null): readonly string[] {
  return [
    ...average(explained),
    share(explained),
    ...(told ? [sumSentence(told, "nb")] : limit(explained)),
    ...region(explained),
    ...rounding(explained),
    `Beløpet blir ${kroner(explained.row.amount)}.`,
  ];
}

function average({ row, populations }: RowExplanation): readonly string[] {
  if (!populations || row.part !== "member") return [];
  const figures = populations.map((figure) => number(figure.toFixed())).join(" + ");
  const shown = averagePopulation(populations);
  const is = shown.times(populations.length).equals(sum(populations)) ? "=" : "≈";
  return [
    `Folketallet er snittet av ${populations.length} år: (${figures}) / ${populations.length} ${is} ${number(shown.toFixed())}. Det regnes med det nøyaktige snittet.`,
  ];
}

function share({ row, whole, total }: RowExplanation): string {
  const percent = `${formatExact(timesHundred(row.share), "nb", 6)} %`;
  switch (row.part) {
    case "matching-party":
      return `${row.name} kommer i tillegg med ${exactKroner(row.exact)}; de andre har ${kroner(total)} til sammen.`;
    case "host":
      return `${row.name} er vert og har sin faste del, ${percent} av ${exactKroner(whole)}: ${exactKroner(row.exact)}.`;
    case "member":
      return `Andelen til ${row.name} er ${ratio(row.share)}${percent} av ${exactKroner(whole)}: ${exactKroner(row.exact)}.`;
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
  if (row.limit === "floor") return ["Minstebeløpet løfter andelen hit."];
  if (row.limit === "cap")
    return ["Taket holder andelen her; de andre deler det som blir til overs."];
  return [];
}

function region({ region: its, row, rounded }: RowExplanation): readonly string[] {
  if (!its) return [];
  const name = its.name ?? "De uten region";
  return [
    `${name} får først ${kroner(its.amount)} til sammen; ${exactKroner(rounded)} av det hører til ${row.name}.`,
  ];
}

function rounding(explained: RowExplanation): readonly string[] {
  const { reason, floor, remainder, row } = explained;
  switch (reason.kind) {
    case "whole":
      return ["Det går opp, så ingenting avrundes."];
    case "remainder":
      return [
        `Rundet ned blir det ${kroner(floor)}, og resten er ${formatExact(remainder, "nb", 4)} av ${unit(explained)}.`,
        `Da alle var rundet ned, var ${counted(reason.places, explained)} igjen; de største restene får én hver.`,
        `${row.name} er nummer ${number(reason.rank)} av ${number(reason.claimants)} og får ${reason.got ? "én" : "ingen"}.`,
        ...tied(reason.tie),
      ];
    case "nearest":
      return [
        `Det rundes ${reason.up ? "opp" : "ned"} til nærmeste ${nearest(explained)}${reason.half ? ", for det ligger midt mellom to" : ""}.`,
      ];
    case "residual":
      return [
        `Avrundet til nærmeste ${nearest(explained)} blir det ${kroner(reason.rounded)}.`,
        `${row.name} tar i tillegg hele differansen, ${kroner(reason.residual)}, så summen stemmer.`,
        ...tied(reason.tie),
      ];
    case "running-sum":
      return [
        `Den løpende summen avrundes: den går fra ${kroner(reason.before)} til ${kroner(reason.after)}, og forskjellen er beløpet for ${row.name}.`,
      ];
    case "divisor":
      return [
        "Alle andeler deles på samme divisor og avrundes slik metoden sier, så summen stemmer.",
        divisorOutcome(explained),
        ...tied(reason.tie),
      ];
  }
}

function divisorOutcome({ row, floor, adjustment }: RowExplanation): string {
  const down = `andelen rundet ned, ${kroner(floor)}`;
  if (adjustment.isZero()) return `${row.name} får ${down}.`;
  const more = adjustment.isNegative() === row.amount.isNegative() ? "mer" : "mindre";
  return `${row.name} får ${kroner(adjustment.abs())} ${more} enn ${down}.`;
}

function unit(explained: RowExplanation): string {
  return explained.unit.eq(1) ? "en krone" : kroner(explained.unit);
}

function nearest(explained: RowExplanation): string {
  return explained.unit.eq(1) ? "krone" : kroner(explained.unit);
}

function counted(units: number, explained: RowExplanation): string {
  if (explained.unit.eq(1)) return units === 1 ? "én krone" : `${number(units)} kroner`;
  const each = `enhet${units === 1 ? "" : "er"} på ${kroner(explained.unit)}`;
  return `${units === 1 ? "én" : number(units)} ${each}`;
}

const DECIDED_BY: Readonly<Record<TieRule, string>> = {
  order: "rekkefølgen i tabellen avgjorde",
  code: "det laveste nummeret gikk foran",
  population: "det største folketallet gikk foran",
  ask: "brukeren avgjorde",
};

function tied(tie: DecidedTie | null): readonly string[] {
  if (!tie) return [];
  const names = listNames(tie.names, "nb", (rest) => `${number(rest)} andre`);
  const units = tie.units === 1 ? "én enhet" : `${number(tie.units)} enheter`;
  return [`${names} har helt like krav på ${units}; ${DECIDED_BY[tie.decidedBy]}.`];
}

function timesHundred({ numerator, denominator }: Fraction): Fraction {
  return { numerator: numerator * 100n, denominator };
}

export const explanation = { sentences };
