import type { RuleNumber, Scale } from "../../../engine";
import { inWords } from "../../listNames";
import type { RuleNumbers } from "../../rule/known";
import { lastBelow } from "../../rule/shape";

const and = (texts: readonly string[]): string => inWords(texts, "en");

/**
 * The bands of a scale: “NOK 25,000 up to 2,000 inhabitants, NOK 30,000 from 2,001 and NOK 45,000 from
 * 10,001”. What is counted is said once, and only in wholes does a band have a last one.
 */
export function steps(
  scale: Scale,
  say: (value: RuleNumber) => string,
  n: RuleNumbers,
  counted: string
): string {
  return and(
    scale.map(([from, value], i) => {
      const unit = i === 0 ? counted : "";
      const next = scale[i + 1];
      if (i > 0 || !isZero(from, n) || !next) return `${say(value)} from ${n.plain(from)}${unit}`;
      const last = counted === "" ? null : lastBelow(n.value(next[0]));
      return last === null
        ? `${say(value)} below ${n.plain(next[0])}${unit}`
        : `${say(value)} up to ${n.plain(last)}${unit}`;
    })
  );
}

export function tiers(scale: Scale, say: (value: RuleNumber) => string, n: RuleNumbers): string {
  return and(
    scale.map(([from, value], i) => {
      const next = scale[i + 1];
      if (!next) return `${say(value)} above ${n.plain(from)}`;
      return i === 0 && isZero(from, n)
        ? `${say(value)} up to ${n.plain(next[0])}`
        : `${say(value)} between ${n.plain(from)} and ${n.plain(next[0])}`;
    })
  );
}

export function line(scale: Scale, say: (value: RuleNumber) => string, n: RuleNumbers): string {
  return `${and(scale.map(([from, value]) => `${say(value)} at ${n.plain(from)}`))}, and the same above the last point`;
}

const isZero = (number: RuleNumber, n: RuleNumbers): boolean => n.value(number)?.numerator === 0n;
