import {
  formatFraction,
  lowestTerms,
  type DecidedTie,
  type Fraction,
  type RowExplanation,
  type TieRule,
} from "../../engine";
import { formatNumber } from "../number";

const number = (value: Parameters<typeof formatNumber>[0], decimals?: number): string =>
  formatNumber(value, "nb", decimals);
const kroner = (value: Parameters<typeof formatNumber>[0]): string => `${number(value)} kr`;
const exactly = (value: Fraction): string => number(formatFraction(value, 4), 4);

/** The sentences that explain a row's amount, in the order of the calculation. */
function sentences(explanation: RowExplanation): readonly string[] {
  return [
    share(explanation),
    ...limit(explanation),
    ...region(explanation),
    ...rounding(explanation),
    `Beløpet blir ${kroner(explanation.row.amount)}.`,
  ];
}

function share({ row, total }: RowExplanation): string {
  const percent = `${number(formatFraction(timesHundred(row.share), 6), 6)} %`;
  switch (row.part) {
    case "matching-party":
      return `${row.name} legger til ${exactly(row.exact)} kr til det kommunene betaler, ${kroner(total)}.`;
    case "host":
      return `${row.name} er vertskommune og dekker sin faste andel av helheten: ${percent} eller ${exactly(row.exact)} kr.`;
    case "member":
      return `Andelen til ${row.name} er ${ratio(row.share)}${percent} av helheten: ${exactly(row.exact)} kr.`;
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
  if (row.limit === "floor") return ["Minstebeløpet løfter andelen hit."];
  if (row.limit === "cap")
    return ["Taket holder andelen her; det som blir til overs, deles på de andre."];
  return [];
}

function region({ region: its, row, rounded }: RowExplanation): readonly string[] {
  if (!its) return [];
  const name = its.name ?? "Kommunene uten region";
  return [
    `${name} får først ${kroner(its.amount)} til sammen; ${row.name} har ${exactly(rounded)} kr av det.`,
  ];
}

function rounding(explanation: RowExplanation): readonly string[] {
  const { reason, floor, remainder, row } = explanation;
  const down = `Rundet ned blir det ${kroner(floor)}, og resten er ${exactly(remainder)} av ${unitName(explanation)}.`;
  switch (reason.kind) {
    case "whole":
      return ["Det går opp, så ingenting avrundes."];
    case "remainder": {
      const { places, rank, claimants, got } = reason;
      const handedOut =
        places === 1
          ? "Én enhet var igjen da alle var rundet ned"
          : `${number(String(places))} enheter var igjen da alle var rundet ned`;
      return [
        down,
        `${handedOut}; de største restene får én hver. ${row.name} er nummer ${number(String(rank))} av ${number(String(claimants))} og får ${got ? "én" : "ingen"}.`,
        ...tieSentence(reason.tie),
      ];
    }
    case "nearest":
      return [
        `Det rundes ${reason.up ? "opp" : "ned"} til nærmeste enhet${reason.half ? ", for det ligger midt mellom to" : ""}.`,
      ];
    case "residual":
      return [
        `Avrundet til nærmeste enhet blir det ${kroner(reason.rounded)}. ${row.name} tar i tillegg hele differansen, ${kroner(reason.residual)}, så summen stemmer.`,
        ...tieSentence(reason.tie),
      ];
    case "running-sum":
      return [
        `Den løpende summen avrundes: den går fra ${kroner(reason.before)} til ${kroner(reason.after)}, og ${row.name} betaler forskjellen.`,
      ];
    case "divisor":
      return [
        `Alle deles på samme divisor og avrundes slik metoden sier, så summen stemmer; ${row.name} ender ${explanation.adjustment.isZero() ? "på det hele tallet under" : `${kroner(explanation.adjustment)} fra det hele tallet under`}.`,
        ...tieSentence(reason.tie),
      ];
  }
}

function unitName({ unit }: RowExplanation): string {
  return unit.eq(1) ? "en krone" : kroner(unit);
}

const DECIDED_BY: Readonly<Record<TieRule, string>> = {
  order: "rekkefølgen i tabellen",
  code: "kommunenummeret",
  population: "folketallet, det største først,",
  ask: "brukeren",
};

function tieSentence(tie: DecidedTie | null): readonly string[] {
  if (!tie) return [];
  const names = new Intl.ListFormat("nb", { type: "conjunction" }).format(tie.names);
  const units = tie.units === 1 ? "én enhet" : `${number(String(tie.units))} enheter`;
  return [`${names} har helt like krav på ${units}; ${DECIDED_BY[tie.decidedBy]} avgjorde.`];
}

function timesHundred({ numerator, denominator }: Fraction): Fraction {
  return { numerator: numerator * 100n, denominator };
}

export const explanation = { sentences };
