import type { RuleNumber, Scale } from "../../engine";
import type { Language } from "../language";
import { inWords } from "../listNames";
import type { RuleNumbers } from "./known";
import { lastBelow } from "./shape";

/** What a language says between a value of a scale and its borders. */
export type ScaleWords = {
  readonly from: string;
  readonly below: string;
  /** Up to and with the last whole number of a band. */
  readonly last: string;
  /** Up to the border that ends the first part. */
  readonly upTo: string;
  readonly between: (from: string, to: string) => string;
  readonly above: string;
  readonly at: string;
  readonly sameAbove: string;
};

type Say = (value: RuleNumber) => string;

/** Puts the scales of a rule into the words of one language. */
export function scaleTexts(words: ScaleWords, language: Language) {
  const list = (texts: readonly string[]): string => inWords(texts, language);
  return {
    /**
     * The bands of a scale: «25 000 kr til og med 2 000 innbyggere, 30 000 kr fra 2 001 og 45 000 kr
     * fra 10 001». What is counted is said once, and only in wholes does a band have a last one.
     */
    steps: (scale: Scale, say: Say, n: RuleNumbers, counted: string): string =>
      list(
        scale.map(([from, value], i) => {
          const unit = i === 0 ? counted : "";
          const next = scale[i + 1];
          if (i > 0 || !isZero(from, n) || !next)
            return `${say(value)} ${words.from} ${n.plain(from)}${unit}`;
          const last = counted === "" ? null : lastBelow(n.value(next[0]));
          return last === null
            ? `${say(value)} ${words.below} ${n.plain(next[0])}${unit}`
            : `${say(value)} ${words.last} ${n.plain(last)}${unit}`;
        })
      ),
    tiers: (scale: Scale, say: Say, n: RuleNumbers): string =>
      list(
        scale.map(([from, value], i) => {
          const next = scale[i + 1];
          if (!next) return `${say(value)} ${words.above} ${n.plain(from)}`;
          return i === 0 && isZero(from, n)
            ? `${say(value)} ${words.upTo} ${n.plain(next[0])}`
            : `${say(value)} ${words.between(n.plain(from), n.plain(next[0]))}`;
        })
      ),
    line: (scale: Scale, say: Say, n: RuleNumbers): string =>
      `${list(scale.map(([from, value]) => `${say(value)} ${words.at} ${n.plain(from)}`))}${words.sameAbove}`,
  };
}

const isZero = (number: RuleNumber, n: RuleNumbers): boolean => n.value(number)?.numerator === 0n;
