import {
  formatFraction,
  readRuleNumber,
  type Fraction,
  type Measure,
  type ParameterValues,
  type RuleNumber,
} from "../../engine";
import { findMunicipality } from "../../catalogue/municipalities";
import { ruleWords as english } from "../en/rule/ruleWords";
import { kroner } from "../kroner";
import type { Language } from "../language";
import { inWords } from "../listNames";
import { ruleWords as norwegian, type RuleWords } from "../nb/rule/ruleWords";
import { formatNumber } from "../number";
import { quoted } from "../quoted";

/** What is known beside a rule when it is said in words. */
export type RuleKnown = {
  /** The values of its parameters; one without a value is said by its label. */
  readonly values?: ParameterValues;
  /** What a parameter is called; its name where nothing is said. */
  readonly labels?: Readonly<Record<string, string>>;
  /** The parties' names, by id. */
  readonly names?: ReadonlyMap<string, string>;
  /** Whether all who share are municipalities. @default false */
  readonly areMunicipalities?: boolean;
  /** Whether the amounts are paid out to those who share. @default false */
  readonly isPaidOut?: boolean;
  /** What the rule's `population` counts. @default "population" */
  readonly measure?: Measure;
};

const HUNDRED = 100n;
const MOST_DECIMALS = 12;
const NO_BREAK_SPACE = "\u00a0";
const PERCENT = { nb: `${NO_BREAK_SPACE}%`, en: "%" } as const satisfies Record<Language, string>;

/** The words for what a rule pays out in place of those for what is paid. */
const paidOut = (words: RuleWords): RuleWords => ({
  ...words,
  terms: { ...words.terms, ...words.terms.paidOut },
});

const WORDS: Readonly<Record<Language, RuleWords>> = { nb: norwegian, en: english };

/** Says a rule in one language: the words, and the numbers between them. */
export type RuleSpeech = {
  readonly known: RuleKnown;
  readonly words: RuleWords;
  /** “Aukra, Molde og Rauma” */
  readonly list: (texts: readonly string[]) => string;
  /** The value, or null of a parameter that has none. */
  readonly value: (number: RuleNumber) => Fraction | null;
  readonly plain: (number: RuleNumber) => string;
  readonly money: (number: RuleNumber) => string;
  /** A part of a whole: a per cent, or the fraction where that is none. */
  readonly part: (number: RuleNumber) => string;
  readonly quoted: (text: string) => string;
  /** An exact amount in NOK, with two decimals where it has no end. */
  readonly kroner: (amount: Fraction) => string;
  readonly cents: (hundredths: bigint) => string;
  /** An amount of so many decimals, without the currency, as figures stand below each other: 12 000,00. */
  readonly column: (parts: bigint, decimals: number) => string;
  readonly count: (count: number) => string;
  /** A figure of two decimals at most; null for any other. */
  readonly short: (figure: Fraction) => string | null;
  /** A party by its name. */
  readonly party: (id: string) => string;
};

export function ruleSpeech(language: Language, known: RuleKnown): RuleSpeech {
  const value = (number: RuleNumber): Fraction | null =>
    readRuleNumber(
      typeof number === "object" ? (known.values?.[number.parameter] ?? "") : String(number)
    );
  const label = (number: RuleNumber): string => {
    const name = typeof number === "object" ? number.parameter : String(number);
    return quoted[language](known.labels?.[name] ?? name);
  };
  const said = (number: RuleNumber, say: (fraction: Fraction) => string): string => {
    const fraction = value(number);
    return fraction ? say(fraction) : label(number);
  };
  const plain = (fraction: Fraction) => fractionText(fraction, language);
  return {
    known,
    words: known.isPaidOut ? paidOut(WORDS[language]) : WORDS[language],
    list: (texts) => inWords(texts, language),
    value,
    plain: (number) => said(number, plain),
    money: (number) => said(number, (fraction) => kroner[language](moneyText(fraction, language))),
    part: (number) =>
      said(number, (fraction) => {
        const percent = { ...fraction, numerator: fraction.numerator * HUNDRED };
        return isDecimal(percent) ? `${plain(percent)}${PERCENT[language]}` : plain(fraction);
      }),
    kroner: (amount) =>
      isDecimal(amount)
        ? kroner[language](moneyText(amount, language))
        : kroner[language](formatNumber(formatFraction(amount, HUNDREDTHS), language, HUNDREDTHS)),
    cents: (hundredths) =>
      kroner[language](moneyText({ numerator: hundredths, denominator: HUNDRED }, language)),
    column: (parts, decimals) =>
      formatNumber(
        formatFraction({ numerator: parts, denominator: 10n ** BigInt(decimals) }, decimals),
        language,
        decimals
      ),
    count: (count) => formatNumber(String(count), language),
    short: (figure) =>
      (figure.numerator * HUNDRED) % figure.denominator === 0n ? plain(figure) : null,
    quoted: quoted[language],
    party: (id) => {
      const code = id.trim();
      const named = known.names?.get(code);
      return (
        named ??
        (known.areMunicipalities ? findMunicipality(code)?.name.split(" - ")[0] : undefined) ??
        code
      );
    },
  };
}

/** With all its decimals where it has an end, else as a fraction: `0,125`, `1/3`. */
export function fractionText(value: Fraction, language: Language): string {
  if (isDecimal(value)) return formatNumber(trimmed(value), language);
  const [above, below] = [value.numerator, value.denominator].map((each) =>
    formatNumber(each.toString(), language)
  );
  return `${above}/${below}`;
}

/** An amount in kroner: 36,15, but 4,40 and not 4,4. */
function moneyText(value: Fraction, language: Language): string {
  return isDecimal(value) && trimmed(value).split(".")[1]?.length === 1
    ? formatNumber(trimmed(value), language, HUNDREDTHS)
    : fractionText(value, language);
}
const HUNDREDTHS = 2;

const trimmed = (value: Fraction): string =>
  formatFraction(value, MOST_DECIMALS).replace(/\.?0+$/, "");

const isDecimal = ({ numerator, denominator }: Fraction): boolean =>
  (numerator * 10n ** BigInt(MOST_DECIMALS)) % denominator === 0n;

export const isOne = (value: Fraction | null): boolean =>
  value !== null && value.numerator === value.denominator;
