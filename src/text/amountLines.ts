import {
  averagePopulation,
  Decimal,
  explainRow,
  lowestTerms,
  type Allocation,
  type Fraction,
  type RowExplanation,
} from "../engine";
import { roundingRules as rulesEn } from "./en/roundingRules";
import type { Language } from "./language";
import { roundingRules as rulesNb } from "./nb/roundingRules";
import { formatExact, formatNumber } from "./number";
import { selectedTexts, type SelectedTexts } from "./selectedTexts";
import { amountInTerms, type AmountTerm, type ToldAmount } from "./rule/amountTerms";
import { toldAmount } from "./toldAmount";

/** A step to an amount, with what it comes to. */
export type AmountLine = { readonly label: string; readonly amount: string };

/** The words and numbers of one language, and the row that is told. */
type Told = {
  readonly explained: RowExplanation;
  readonly lines: SelectedTexts["lines"];
  readonly money: (amount: Decimal) => string;
  readonly number: (value: Decimal | number) => string;
  /** With four decimals at most. */
  readonly exact: (value: Fraction) => string;
  readonly percent: (share: Fraction) => string;
  readonly language: Language;
};

/** Why a row pays what it pays: one line for each step that makes or rounds the amount, the amount itself last. */
export function amountLines(
  allocation: Allocation,
  index: number,
  language: Language
): readonly AmountLine[] {
  const explained = explainRow(allocation, index);
  const texts = selectedTexts(language);
  const told: Told = {
    explained,
    lines: texts.lines,
    money: (amount) => texts.money(formatNumber(amount.toFixed(), language)),
    number: (value) => formatNumber(new Decimal(value).toFixed(), language),
    exact: (value) => formatExact(value, language, 4),
    percent: ({ numerator, denominator }) =>
      texts.percent(formatExact({ numerator: numerator * 100n, denominator }, language, 4)),
    language,
  };
  const { lines, money } = told;
  return [
    ...average(told),
    ...exactAmount(told, toldAmount(allocation, index, language)),
    ...region(told),
    ...rounding(told),
    { label: lines.pays, amount: money(explained.row.amount) },
  ];
}

function average({ explained: { row, populations }, lines, number }: Told): readonly AmountLine[] {
  if (!populations || row.part !== "member") return [];
  const amount = number(averagePopulation(populations));
  return [{ label: lines.average(populations.length), amount }];
}

function exactAmount(told: Told, inTerms: ToldAmount | null): readonly AmountLine[] {
  const { explained, lines, exact, money, percent } = told;
  const { row, whole, total } = explained;
  const amount = exact(row.exact);
  switch (row.part) {
    case "matching-party":
      return [{ label: lines.matching(money(total)), amount }];
    case "host":
      return [{ label: lines.host(percent(row.share), exact(whole)), amount }];
    case "member":
      if (inTerms) return termLines(told, inTerms);
      return row.limit === null
        ? [{ label: lines.share(ratioOf(row.share, told), exact(whole)), amount }]
        : [{ label: lines[row.limit], amount }];
  }
}

/** The terms of an amount and their sum, which the last line says where nothing is rounded. */
function termLines({ explained, lines }: Told, told: ToldAmount): readonly AmountLine[] {
  const { terms, sum, after } = amountInTerms(told);
  const inColumn = ({ label, amount }: AmountTerm): AmountLine => ({
    label,
    amount: told.of.n.column(amount, told.decimals),
  });
  const isSaidBelow = after.length === 0 && explained.reason.kind === "whole";
  const together = { label: lines.together, amount: sum };
  const all = terms.length > 1 && !isSaidBelow ? [...terms, together] : terms;
  return [...all, ...after].map(inColumn);
}

/** The share as a ratio of whole numbers where that is short enough to read, else as a percentage. */
function ratioOf(share: Fraction, { number, percent }: Told): string {
  const short = share.denominator <= LONGEST_RATIO ? share : lowestTerms(share);
  return short.denominator === 1n || short.denominator > LONGEST_RATIO
    ? percent(share)
    : `${number(Number(short.numerator))} / ${number(Number(short.denominator))}`;
}
const LONGEST_RATIO = 99_999_999n;

function region({
  explained: { region: its, rounded },
  lines,
  money,
  exact,
}: Told): readonly AmountLine[] {
  if (!its) return [];
  return [
    { label: lines.region(its.name ?? lines.noRegion, money(its.amount)), amount: exact(rounded) },
  ];
}

function rounding(told: Told): readonly AmountLine[] {
  const { explained, lines, money, number, language } = told;
  const { reason, floor, adjustment, unit, rule, row } = explained;
  const unitText = unit.eq(1) ? null : money(unit);
  const line = (label: string, amount: Decimal): AmountLine => ({ label, amount: number(amount) });
  switch (reason.kind) {
    case "whole":
      return [];
    case "remainder": {
      const [rank, of] = [number(reason.rank), number(reason.claimants)];
      const left = money(unit.times(reason.places));
      const more = adjustment.isNegative() ? money(adjustment) : lines.more(money(adjustment));
      return [
        line(lines.down, floor),
        line(
          reason.got ? lines.got(more, rank, of, left) : lines.missed(rank, of, left),
          adjustment
        ),
      ];
    }
    case "nearest":
      return [line(lines.nearest(reason.up, unitText), row.amount)];
    case "residual":
      return [line(lines.rounded(unitText), reason.rounded), line(lines.residual, reason.residual)];
    case "running-sum":
      return [
        line(lines.runningAfter, reason.after),
        line(lines.runningBefore, reason.before.negated()),
      ];
    case "divisor": {
      const { label } = (language === "nb" ? rulesNb : rulesEn)[rule];
      return [line(lines.down, floor), line(lines.divisor(label), adjustment)];
    }
  }
}

/** The municipalities of a region with what each pays, and what it comes to; of many, the first ones. */
export function regionLines(
  { rows, regions }: Allocation,
  region: string | null,
  language: Language
): readonly AmountLine[] {
  const { lines, money } = selectedTexts(language);
  const number = (value: Decimal) => formatNumber(value.toFixed(), language);
  const members = rows.filter((row) => row.code !== null && row.region === region);
  const isLong = members.length > MOST_MEMBERS + 1;
  const shown = isLong ? members.slice(0, MOST_MEMBERS) : members;
  const rest = members.slice(shown.length);
  const amount = regions.find((each) => each.region === region)?.amount ?? new Decimal(0);
  return [
    ...shown.map((row) => ({ label: row.name, amount: number(row.amount) })),
    ...(rest.length > 0
      ? [
          {
            label: lines.others(rest.length),
            amount: number(rest.reduce((all, row) => all.plus(row.amount), new Decimal(0))),
          },
        ]
      : []),
    { label: lines.together, amount: money(number(amount)) },
  ];
}
const MOST_MEMBERS = 12;
