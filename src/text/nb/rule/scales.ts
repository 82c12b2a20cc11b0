import type { RuleNumber, Scale } from "../../../engine";
import { inWords } from "../../listNames";
import type { RuleNumbers } from "../../rule/known";
import { lastBelow } from "../../rule/shape";

const and = (texts: readonly string[]): string => inWords(texts, "nb");

/**
 * The bands of a scale: «25 000 kr til og med 2 000 innbyggere, 30 000 kr fra 2 001 og 45 000 kr fra
 * 10 001». What is counted is said once, and only in wholes does a band have a last one.
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
      if (i > 0 || !isZero(from, n) || !next) return `${say(value)} fra ${n.plain(from)}${unit}`;
      const last = counted === "" ? null : lastBelow(n.value(next[0]));
      return last === null
        ? `${say(value)} under ${n.plain(next[0])}${unit}`
        : `${say(value)} til og med ${n.plain(last)}${unit}`;
    })
  );
}

export function tiers(scale: Scale, say: (value: RuleNumber) => string, n: RuleNumbers): string {
  return and(
    scale.map(([from, value], i) => {
      const next = scale[i + 1];
      if (!next) return `${say(value)} over ${n.plain(from)}`;
      return i === 0 && isZero(from, n)
        ? `${say(value)} opp til ${n.plain(next[0])}`
        : `${say(value)} mellom ${n.plain(from)} og ${n.plain(next[0])}`;
    })
  );
}

export function line(scale: Scale, say: (value: RuleNumber) => string, n: RuleNumbers): string {
  return `${and(scale.map(([from, value]) => `${say(value)} ved ${n.plain(from)}`))}, og det samme over det siste punktet`;
}

const isZero = (number: RuleNumber, n: RuleNumbers): boolean => n.value(number)?.numerator === 0n;
